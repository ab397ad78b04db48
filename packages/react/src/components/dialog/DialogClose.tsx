'use client';
import { Close } from 'radix-ui/dialog';
import { useMessages } from '../../internal/use-messages.js';
import { Button } from '../button/Button.js';
import type { DialogCloseProps } from './Dialog.props.js';

/** Closes the dialog around it. Renders a `Button`, or its child with `asChild`. */
export function DialogClose({ asChild, children, ref, ...rest }: DialogCloseProps) {
  const message = useMessages();
  return (
    <Close asChild ref={ref} data-dialog-close="" {...(asChild ? rest : undefined)}>
      {asChild ? children : <Button {...rest}>{children ?? message('action.close')}</Button>}
    </Close>
  );
}
