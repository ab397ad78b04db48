'use client';
import { createContext } from 'react';
import type { ComboboxState } from './use-combobox.js';

/** The state, from the control to its parts. Not a prop: in development, React compares props deeply. */
export const ComboboxContext = createContext<ComboboxState | null>(null);
