'use client';
import { createContext } from 'react';

/** Whether the labels are hidden. */
export const CollapsedContext = createContext(false);
