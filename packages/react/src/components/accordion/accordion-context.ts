'use client';
import { createContext, useContext, type MouseEvent } from 'react';
import type { AccordionChangeDetails, AccordionHeadingLevel } from './Accordion.props.js';

export interface AccordionContextValue {
  /** The `name` of the items, of which the browser keeps one open; none where several may be. */
  readonly name: string | undefined;
  readonly headingLevel: AccordionHeadingLevel;
  readonly value: readonly string[];
  readonly setOpen: (item: string, open: boolean, details: AccordionChangeDetails) => void;
  /** Takes over an item that was opened or closed before hydration. */
  readonly adopt: (item: string, open: boolean) => void;
}

export interface AccordionItemContextValue {
  readonly disabled: boolean | undefined;
  readonly press: (event: MouseEvent<HTMLElement>) => void;
}

export const AccordionContext = createContext<AccordionContextValue | null>(null);
export const AccordionItemContext = createContext<AccordionItemContextValue | null>(null);

/** @throws Error outside `Accordion.Root` */
export function useAccordion(part: string): AccordionContextValue {
  const context = useContext(AccordionContext);
  if (!context) throw new Error(`Accordion.${part} is outside an Accordion.Root. Put it inside one.`);
  return context;
}

/** @throws Error outside `Accordion.Item` */
export function useAccordionItem(part: string): AccordionItemContextValue {
  const context = useContext(AccordionItemContext);
  if (!context) throw new Error(`Accordion.${part} is outside an Accordion.Item. Put it inside one.`);
  return context;
}
