'use client';
import { createContext } from 'react';

/** The id of the caption. */
export const TableContext = createContext<string | undefined>(undefined);
