'use client';
import { actionMessages } from '@wusum/contract/messages/action';
import type { MouseEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { onlyChild, Slot } from '../../internal/slot.js';
import { useMessages } from '../../internal/use-messages.js';
import { Button } from '../button/Button.js';
import { useDialogContext } from './dialog-context.js';
import type { DialogCloseProps } from './Dialog.props.js';

/** Closes the dialog around it. Renders a `Button`, or its child with `asChild`. */
export function DialogClose({ asChild, children, ...rest }: DialogCloseProps) {
  const { setOpen } = useDialogContext('Close');
  const message = useMessages(actionMessages);
  const press = (event: MouseEvent) => {
    if (!event.defaultPrevented) setOpen(false, { reason: 'close-press', event: event.nativeEvent });
  };
  const props = { 'data-dialog-close': '', ...rest, onClick: composeHandlers(rest.onClick, press) };
  if (asChild) return <Slot {...props}>{onlyChild(children, 'Dialog.Close')}</Slot>;
  return <Button {...props}>{children ?? message('action.close')}</Button>;
}
