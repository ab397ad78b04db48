'use client';
import { type MouseEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { onlyChild, Slot } from '../../internal/slot.js';
import { Button } from '../button/Button.js';
import { useDialogContext } from './dialog-context.js';
import type { DialogTriggerProps } from './Dialog.props.js';

/** Opens the dialog and gets focus back from it. Renders a `Button`, or its child with `asChild`. */
export function DialogTrigger({ asChild, children, ref, ...rest }: DialogTriggerProps) {
  const { open, setOpen, setOpener, trigger, id } = useDialogContext('Trigger');
  const triggerRef = useComposedRefs(trigger, ref);
  const press = (event: MouseEvent<HTMLElement>) => {
    if (event.defaultPrevented) return;
    setOpener(event.currentTarget);
    setOpen(true, { reason: 'trigger-press', event: event.nativeEvent });
  };
  const props = {
    'aria-haspopup': 'dialog',
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    ...rest,
    onClick: composeHandlers(rest.onClick, press),
    ref: triggerRef,
  } as const;
  if (asChild) return <Slot {...props}>{onlyChild(children, 'Dialog.Trigger')}</Slot>;
  return <Button {...props}>{children}</Button>;
}
