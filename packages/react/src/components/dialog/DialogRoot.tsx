'use client';
import { useId, useRef } from 'react';
import { useControlled } from '../../internal/use-controlled.js';
import { DialogContext } from './dialog-context.js';
import type { DialogChangeDetails, DialogRootProps } from './Dialog.props.js';

/**
 * A dialog that blocks the page until it is closed. Renders no element; connects the parts.
 *
 * Use it for a decision, or for a short form about what is behind it.
 * Do not use it for news (put a message in the page) or for long reading.
 */
export function DialogRoot({ open, defaultOpen = false, onOpenChange, children }: DialogRootProps) {
  const [isOpen, setOpen] = useControlled<boolean, DialogChangeDetails>(open, defaultOpen, onOpenChange);
  const opener = useRef<HTMLElement>(undefined);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const setOpener = (element: HTMLElement) => {
    opener.current = element;
  };
  const takeOpener = () => {
    const { current } = opener;
    opener.current = undefined;
    return current;
  };
  return (
    <DialogContext value={{ open: isOpen, setOpen, setOpener, takeOpener, trigger, id }}>{children}</DialogContext>
  );
}
