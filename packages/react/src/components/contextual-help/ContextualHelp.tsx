'use client';
import { contextualHelpMessages } from '@wusum/contract/messages/contextual-help';
import { useMessages } from '../../internal/use-messages.js';
import { IconButton } from '../icon-button/IconButton.js';
import { Popover } from '../popover/index.js';
import type { ContextualHelpProps } from './ContextualHelp.props.js';
import { Sign, Text } from './ContextualHelp.styles.js';

/**
 * An explanation behind a small button. Renders one `<button>` and, while it is open, a `<div role="dialog">` after it in
 * the top layer; `className`, `style`, `ref` and all other props go to the button.
 *
 * Use it next to a heading or a label for what some people want to know: why you ask, what a word means.
 * Do not use it for what everyone must know: write that on the page. For the name of an icon use a `Tooltip`.
 */
export function ContextualHelp({
  children,
  heading,
  label,
  variant,
  side,
  align = 'start',
  open,
  defaultOpen = false,
  onOpenChange,
  ...rest
}: ContextualHelpProps) {
  const message = useMessages(contextualHelpMessages);
  const root = { open, defaultOpen, onOpenChange };
  return (
    <Popover.Root {...root}>
      <Popover.Trigger asChild>
        <IconButton label={label ?? message('contextual-help.name')} {...rest}>
          <Sign aria-hidden="true" data-variant={variant} />
        </IconButton>
      </Popover.Trigger>
      <Popover.Content side={side} align={align}>
        {heading === undefined ? null : <Popover.Title>{heading}</Popover.Title>}
        <Text>{children}</Text>
      </Popover.Content>
    </Popover.Root>
  );
}
