'use client';
import { composeHandlers } from '../../internal/compose.js';
import { useCollapsible } from './collapsible-context.js';
import type { CollapsibleTriggerProps } from './Collapsible.props.js';
import { Text, Trigger } from './Collapsible.styles.js';

/** Opens and closes the panel. Renders one `<summary>`, with its text in a `<span>`. */
export function CollapsibleTrigger({ children, ...rest }: CollapsibleTriggerProps) {
  const { disabled, press } = useCollapsible('Trigger');
  return (
    <Trigger aria-disabled={disabled ? true : undefined} {...rest} onClick={composeHandlers(rest.onClick, press)}>
      <Text>{children}</Text>
    </Trigger>
  );
}
