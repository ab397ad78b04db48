/** Every code that anything here reports: the one place that `list codes`, the pages and SARIF's rules are made of. */

import { markCodes } from '@wusum/mark';
import { voiceCodes } from '@wusum/voice';
import { deriveCodes } from '../derive/codes.js';
import { emitCodes } from '../emit/codes.js';
import { lifecycleCodes } from '../lifecycle/codes.js';
import { ruleCodes } from '../rules/codes.js';
import { platformCodes } from '../platforms/shared/errors.js';
import { codes } from './codes.js';
import type { CodeEntry } from './codes/entry.js';

const table = {
  ...codes,
  ...deriveCodes,
  ...lifecycleCodes,
  ...ruleCodes,
  ...emitCodes,
  ...platformCodes,
  ...voiceCodes,
  ...markCodes,
} as const satisfies Readonly<Record<string, CodeEntry>>;

/** A code that stands in the table. */
export type DiagnosticCode = keyof typeof table;

/** Code → title, severity, reason and fix. */
export const codeTable: Readonly<Record<DiagnosticCode, CodeEntry>> = table;

/** What the letters of a code stand for: `WS-G010` is of the family `WS-G`. */
export const codeFamilies: Readonly<Record<string, string>> = {
  'WS-S': 'Reading files',
  'WS-R': 'The resolver document',
  'WS-G': 'Groups, aliases and references',
  'WS-T': 'Types and values',
  'WS-C': 'Computed colours and contrast',
  'WS-L': 'Deprecated and removed tokens',
  'WS-K': 'Rules of wusum check',
  'WS-E': 'Themes and platforms',
  'WS-V': 'Words',
  'WS-M': 'Marks and patterns',
  'WS-B': 'Builds',
};

/** The entry of a code, if it stands in the table. */
export function codeEntry(code: string): CodeEntry | undefined {
  return Object.hasOwn(codeTable, code) ? codeTable[code as DiagnosticCode] : undefined;
}
