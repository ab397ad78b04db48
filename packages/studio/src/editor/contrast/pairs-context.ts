import type { ContrastPair } from '@wusum/dtcg';
import { createContext } from 'react';

/** The contrast pairs of the brand in the contexts that are shown. */
export const ContrastPairs = createContext<readonly ContrastPair[]>([]);
