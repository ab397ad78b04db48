'use client';
import { Trigger } from 'radix-ui/dialog';
import { useMemo } from 'react';
import { composeRefs } from '../../internal/compose.js';
import { Button } from '../button/Button.js';
import { useDialogContext } from './dialog-context.js';
import type { DialogTriggerProps } from './Dialog.props.js';

/** Opens the dialog and gets focus back from it. Renders a `Button`, or its child with `asChild`. */
export function DialogTrigger({ asChild, children, ref, ...rest }: DialogTriggerProps) {
  const { trigger } = useDialogContext('Trigger');
  const triggerRef = useMemo(() => composeRefs(trigger, ref), [trigger, ref]);
  return (
    <Trigger asChild ref={triggerRef} {...(asChild ? rest : undefined)}>
      {asChild ? children : <Button {...rest}>{children}</Button>}
    </Trigger>
  );
}
