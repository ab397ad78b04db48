/** Every code of the compiler, voice and mark: the source of `wusum list codes`, of docs/diagnostics and of SARIF rules. */

import { markCodes } from '@wusum/mark';
import { voiceCodes } from '@wusum/voice/codes';
import { dtcgCodes } from '@wusum/dtcg';
import { contentCodes } from './content/index.js';
import { emitCodes } from './emit/codes.js';
import { ruleCodes } from '@wusum/lint';
import { platformCodes } from '@wusum/platforms';
import { diskCodes, entryOf, importCodes, type CodeEntry } from '@wusum/diagnostics';

const table = {
  ...dtcgCodes,
  ...ruleCodes,
  ...emitCodes,
  ...contentCodes,
  ...platformCodes,
  ...voiceCodes,
  ...markCodes,
  ...diskCodes,
  ...importCodes,
} as const satisfies Readonly<Record<string, CodeEntry>>;

/** A code in the table. */
export type DiagnosticCode = keyof typeof table;

/** Code → title, severity, reason and fix. */
export const codeTable: Readonly<Record<DiagnosticCode, CodeEntry>> = table;

/** Family of codes → its heading: `WS-G010` belongs to the family `WS-G`. */
export const codeFamilies: Readonly<Record<string, string>> = {
  'WS-S': 'Reading files',
  'WS-R': 'The resolver document',
  'WS-G': 'Groups, aliases and references',
  'WS-T': 'Types and values',
  'WS-C': 'Computed colours and contrast',
  'WS-L': 'Deprecated and removed tokens',
  'WS-K': 'Rules of wusum check',
  'WS-E': 'Themes and platforms',
  'WS-D': 'Content files',
  'WS-V': 'Voice and messages',
  'WS-M': 'Marks and patterns',
  'WS-B': 'Builds',
  'WS-F': 'Files on disk',
  'WS-I': 'Tokens of other notations',
};

/** The entry of a code, if the table has it. */
export function codeEntry(code: string): CodeEntry | undefined {
  return entryOf(codeTable, code);
}
