'use client';
import { createContext, useContext, useEffect, type RefObject } from 'react';
import { report } from '../../internal/report.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import type { DialogChangeDetails } from './Dialog.props.js';

export interface DialogContextValue {
  readonly open: boolean;
  readonly setOpen: (open: boolean, details: DialogChangeDetails) => void;
  /** The element that was pressed to open the dialog: focus returns to it. Set by a trigger, taken once. */
  readonly setOpener: (opener: HTMLElement) => void;
  readonly takeOpener: () => HTMLElement | undefined;
  readonly trigger: RefObject<HTMLButtonElement | null>;
  /** Base of the ids of content, title and description. */
  readonly id: string;
}

export const DialogContext = createContext<DialogContextValue | null>(null);

/** @throws Error outside `Dialog.Root` */
export function useDialogContext(part: string): DialogContextValue {
  const context = useContext(DialogContext);
  if (!context) throw new Error(`Dialog.${part} is outside a Dialog.Root. Put it inside one.`);
  return context;
}

/** Registers the id of a title or a description with the content around it; `undefined` where there is none. */
export type RegisterId = (id: string | undefined) => void;

interface Labels {
  readonly title: RegisterId;
  readonly description: RegisterId;
}

export const DialogLabels = createContext<Labels | null>(null);

/**
 * The id of a title or a description: its own, or one that the dialog makes.
 * @throws Error outside `Dialog.Content`
 */
export function useLabelId(kind: keyof Labels, own: string | undefined): string {
  const part = kind === 'title' ? 'Title' : 'Description';
  const { id: base } = useDialogContext(part);
  const labels = useContext(DialogLabels);
  if (!labels) throw new Error(`Dialog.${part} is outside a Dialog.Content. Put it inside one.`);
  const id = own ?? base + kind;
  const register = labels[kind];
  useBrowserLayoutEffect(() => {
    register(id);
    return () => register(undefined);
  }, [register, id]);
  return id;
}

/** Reports a dialog that screen readers cannot name. */
export function useNameCheck(isNamed: boolean): void {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' && !isNamed)
      report('Dialog.Content has no name. Put a Dialog.Title inside it, or set aria-label or aria-labelledby.');
  }, [isNamed]);
}
