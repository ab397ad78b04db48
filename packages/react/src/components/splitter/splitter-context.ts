'use client';
import { createContext, useContext, type RefObject } from 'react';
import type { SplitterChangeDetails, SplitterOrientation } from './Splitter.props.js';

export interface SplitterContextValue {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly value: number;
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly orientation: SplitterOrientation;
  readonly disabled: boolean;
  /** The id of the first pane. */
  readonly id: string;
  /** Keeps the size within its limits. */
  readonly setValue: (value: number, details: SplitterChangeDetails) => void;
}

export const SplitterContext = createContext<SplitterContextValue | null>(null);

/** @throws Error outside `Splitter.Root` */
export function useSplitter(part: string): SplitterContextValue {
  const context = useContext(SplitterContext);
  if (!context) throw new Error(`Splitter.${part} is outside a Splitter.Root. Put it inside one.`);
  return context;
}
