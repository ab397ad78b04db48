import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const languages = ['en', 'ar'] as const;
export type Language = (typeof languages)[number];

/** Approved strings, one a line. No rule was changed so that one of them passes. */
export const approvedLines = (language: Language): string[] =>
  readFileSync(join(import.meta.dirname, `approved.${language}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean);
