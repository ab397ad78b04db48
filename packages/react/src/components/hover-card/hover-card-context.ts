'use client';
import { createContext, useContext, type RefObject } from 'react';
import type { HoverCardOpening } from './hover-card-opening.js';

export interface HoverCardContextValue {
  readonly open: boolean;
  readonly trigger: RefObject<HTMLAnchorElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  readonly opening: HoverCardOpening;
}

export const HoverCardContext = createContext<HoverCardContextValue | null>(null);

/** @throws Error outside `HoverCard.Root` */
export function useHoverCardContext(part: string): HoverCardContextValue {
  const context = useContext(HoverCardContext);
  if (!context) throw new Error(`HoverCard.${part} is outside a HoverCard.Root. Put it inside one.`);
  return context;
}
