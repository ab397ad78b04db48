'use client';
import { Slot } from 'radix-ui/slot';
import { useMemo, type MouseEvent } from 'react';
import { composeHandlers, composeRefs } from '../../internal/compose.js';
import { onlyChild } from '../../internal/slot.js';
import { Button } from '../button/Button.js';
import { useDialogContext } from './dialog-context.js';
import type { DialogTriggerProps } from './Dialog.props.js';

/** Opens the dialog and gets focus back from it. Renders a `Button`, or its child with `asChild`. */
export function DialogTrigger({ asChild, children, ref, ...rest }: DialogTriggerProps) {
  const { open, setOpen, opener, trigger, id } = useDialogContext('Trigger');
  const triggerRef = useMemo(() => composeRefs(trigger, ref), [trigger, ref]);
  const press = (event: MouseEvent<HTMLElement>) => {
    if (event.defaultPrevented) return;
    opener.current = event.currentTarget;
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
