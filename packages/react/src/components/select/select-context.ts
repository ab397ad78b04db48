'use client';
import { createContext, useContext } from 'react';
import type { SelectState } from './use-select.js';

export const SelectContext = createContext<SelectState | null>(null);

/** @throws Error outside `SelectParts.Root` */
export function useSelectContext(part: string): SelectState {
  const context = useContext(SelectContext);
  if (!context) throw new Error(`SelectParts.${part} is outside a SelectParts.Root. Put it inside one.`);
  return context;
}
