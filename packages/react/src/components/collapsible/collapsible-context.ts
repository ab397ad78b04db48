'use client';
import { createContext, useContext, type MouseEvent } from 'react';

export interface CollapsibleContextValue {
  readonly disabled: boolean | undefined;
  readonly press: (event: MouseEvent<HTMLElement>) => void;
}

export const CollapsibleContext = createContext<CollapsibleContextValue | null>(null);

/** @throws Error outside `Collapsible.Root` */
export function useCollapsible(part: string): CollapsibleContextValue {
  const context = useContext(CollapsibleContext);
  if (!context) throw new Error(`Collapsible.${part} is outside a Collapsible.Root. Put it inside one.`);
  return context;
}
