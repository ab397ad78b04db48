/// <reference types="vite/types/importMeta.d.ts" />
import { createCopy, type Catalogue } from './copy.js';

const files = import.meta.glob<Catalogue>('../../words/*.json', { eager: true, import: 'default' });

/** The copy in `words/`: one file for each brand and language. */
export const copy = createCopy(
  Object.fromEntries(Object.entries(files).map(([path, catalogue]) => [path.split('/').at(-1) ?? path, catalogue])),
);
