'use client';
import { createContext } from 'react';

/** Adds a text that describes the control. @returns the function that removes it */
export type RegisterText = (id: string) => () => void;

export const InputGroupContext = createContext<RegisterText | null>(null);
