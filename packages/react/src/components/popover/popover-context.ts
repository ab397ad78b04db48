'use client';
import { createContext, useContext, type RefObject } from 'react';
import type { PopoverChangeDetails } from './Popover.props.js';

export interface PopoverContextValue {
  readonly open: boolean;
  readonly setOpen: (open: boolean, details: PopoverChangeDetails) => void;
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  /** The id of the content, and the base of those of title and description. */
  readonly id: string;
}

export const PopoverContext = createContext<PopoverContextValue | null>(null);

/** @throws Error outside `Popover.Root` */
export function usePopoverContext(part: string): PopoverContextValue {
  const context = useContext(PopoverContext);
  if (!context) throw new Error(`Popover.${part} is outside a Popover.Root. Put it inside one.`);
  return context;
}
