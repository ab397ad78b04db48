'use client';
import { Root } from 'radix-ui/dialog';
import { useMemo, useRef } from 'react';
import { useControlled } from '../../internal/use-controlled.js';
import { DialogContext } from './dialog-context.js';
import type { DialogRootProps } from './Dialog.props.js';

/**
 * Something that has to be settled before the page goes on. Renders no element; holds the parts together.
 *
 * Use it for a decision, or a short form that belongs to what stands behind it.
 * Do not use it for news (a message in the page), for long reading, or to open from another dialog.
 */
export function DialogRoot({ open, defaultOpen = false, onOpenChange, children }: DialogRootProps) {
  const [isOpen, setOpen] = useControlled(open, defaultOpen, onOpenChange);
  const trigger = useRef<HTMLButtonElement>(null);
  const context = useMemo(() => ({ open: isOpen, trigger }), [isOpen]);
  return (
    <DialogContext value={context}>
      <Root open={isOpen} onOpenChange={setOpen}>
        {children}
      </Root>
    </DialogContext>
  );
}
