'use client';
import { createContext } from 'react';
import type { ToggleGroupChangeDetails } from './ToggleGroup.props.js';

/** What a group sets on its toggles. */
export interface ToggleGroupContextValue {
  readonly value: readonly string[];
  readonly disabled: boolean;
  readonly setPressed: (item: string, pressed: boolean, details: ToggleGroupChangeDetails) => void;
}

export const ToggleGroupContext = createContext<ToggleGroupContextValue | null>(null);
