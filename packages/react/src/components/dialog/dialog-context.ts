'use client';
import { createContext, useContext, type RefObject } from 'react';

interface DialogContextValue {
  readonly open: boolean;
  /** Where it was opened, when it has a trigger. */
  readonly trigger: RefObject<HTMLButtonElement | null>;
}

export const DialogContext = createContext<DialogContextValue | null>(null);

/** @throws Error outside `Dialog.Root` */
export function useDialogContext(part: string): DialogContextValue {
  const context = useContext(DialogContext);
  if (!context)
    throw new Error(`Dialog.${part} stands outside a Dialog.Root, so it has nothing to open. Put it inside one.`);
  return context;
}
