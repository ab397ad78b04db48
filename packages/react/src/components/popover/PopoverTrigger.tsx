'use client';
import type { MouseEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { onlyChild, Slot } from '../../internal/slot.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { escapeHandler } from '../../internal/use-dismiss.js';
import { Button } from '../button/Button.js';
import { usePopoverContext } from './popover-context.js';
import type { PopoverTriggerProps } from './Popover.props.js';

/** Opens and closes the popover, which is placed next to it. Renders a `Button`, or its child with `asChild`. */
export function PopoverTrigger({ asChild, children, ref, ...rest }: PopoverTriggerProps) {
  const { open, setOpen, trigger, id } = usePopoverContext('Trigger');
  const triggerRef = useComposedRefs(trigger, ref);
  const dismiss = escapeHandler((reason, event) => setOpen(false, { reason, event }));
  const press = (event: MouseEvent<HTMLElement>) => {
    if (event.defaultPrevented) return;
    // Safari does not focus a button that is clicked.
    event.currentTarget.focus();
    setOpen(!open, { reason: 'trigger-press', event: event.nativeEvent });
  };
  const props = {
    id: `${id}trigger`,
    'aria-haspopup': 'dialog',
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    ...rest,
    onClick: composeHandlers(rest.onClick, press),
    onKeyDown: open ? composeHandlers(rest.onKeyDown, dismiss) : rest.onKeyDown,
    ref: triggerRef,
  } as const;
  if (asChild) return <Slot {...props}>{onlyChild(children, 'Popover.Trigger')}</Slot>;
  return <Button {...props}>{children}</Button>;
}
