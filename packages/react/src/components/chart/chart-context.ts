'use client';
import { createContext } from 'react';

/** Shows words in the line below the chart. */
export const ChartContext = createContext<(words: string) => void>(() => {});
