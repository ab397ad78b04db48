'use client';
import { actionMessages } from '@wusum/contract/messages/action';
import type { MouseEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { onlyChild, Slot } from '../../internal/slot.js';
import { useMessages } from '../../internal/use-messages.js';
import { Button } from '../button/Button.js';
import { usePopoverContext } from './popover-context.js';
import type { PopoverCloseProps } from './Popover.props.js';

/** Closes the popover around it. Renders a `Button`, or its child with `asChild`. */
export function PopoverClose({ asChild, children, ...rest }: PopoverCloseProps) {
  const { setOpen } = usePopoverContext('Close');
  const message = useMessages(actionMessages);
  const press = (event: MouseEvent) => {
    if (!event.defaultPrevented) setOpen(false, { reason: 'close-press', event: event.nativeEvent });
  };
  const props = { ...rest, onClick: composeHandlers(rest.onClick, press) };
  if (asChild) return <Slot {...props}>{onlyChild(children, 'Popover.Close')}</Slot>;
  return <Button {...props}>{children ?? message('action.close')}</Button>;
}
