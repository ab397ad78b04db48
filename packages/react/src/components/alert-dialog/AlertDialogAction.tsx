'use client';
import type { MouseEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { onlyChild, Slot } from '../../internal/slot.js';
import { Button } from '../button/Button.js';
import { useDialogContext } from '../dialog/dialog-context.js';
import type { AlertDialogActionProps } from './AlertDialog.props.js';

/**
 * The answer that does what the dialog asks for, and closes it. Renders a `Button`, or its child with `asChild`. Focus does
 * not start on it. `event.preventDefault()` in `onClick` keeps the dialog open, e.g. until a server has answered.
 */
export function AlertDialogAction({ asChild, children, ...rest }: AlertDialogActionProps) {
  const { setOpen } = useDialogContext('Close');
  const press = (event: MouseEvent) => {
    if (!event.defaultPrevented) setOpen(false, { reason: 'close-press', event: event.nativeEvent });
  };
  const props = { ...rest, onClick: composeHandlers(rest.onClick, press) };
  if (asChild) return <Slot {...props}>{onlyChild(children, 'AlertDialog.Action')}</Slot>;
  return (
    <Button variant="solid" color="danger" {...props}>
      {children}
    </Button>
  );
}
