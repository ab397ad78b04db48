import type { DiagnosticReporter } from '../diagnostics/reporter.js';
import type { CodeEntry } from '../diagnostics/codes.js';
import type { Location, RelatedPlace } from '../types.js';

/** WS-E: what stands between sound tokens and a theme. Told like the problems of the front, documented beside them. */
export const emitCodes = {
  'WS-E001': {
    title: 'Name of a context cannot be published',
    severity: 'error',
    why: 'It becomes part of file names, CSS selectors and types.',
    fix: 'Use letters, digits, hyphens and underscores, and begin with a letter or digit.',
  },
  'WS-E002': {
    title: 'Two tokens take one name',
    severity: 'error',
    why: 'Dots and hyphens become the same character in CSS, and neither is left in TypeScript.',
    fix: 'Rename one of the two, or make it private.',
  },
  'WS-E003': {
    title: 'No single resolver document',
    severity: 'error',
    why: 'The resolver document says which files make up which brand.',
    fix: 'Keep one file whose name ends in resolver.json, or say which one to compile.',
  },
  'WS-E004': {
    title: 'A brand has no mark',
    severity: 'warning',
    why: 'Components that show the mark, a lockup or a pattern will show nothing for this brand.',
    fix: 'Add mark tokens, or leave it so where only values are wanted.',
  },
  'WS-E005': {
    title: 'A brand has no words',
    severity: 'warning',
    why: 'Components that say something on their own will have nothing to say for this brand.',
    fix: 'Add voice tokens, or leave it so where only values are wanted.',
  },
  'WS-E006': {
    title: 'Unknown script',
    severity: 'error',
    why: 'The script of an element is read from its language, and no language is known to be written so.',
    fix: 'Use arabic, hebrew, greek, cyrillic or devanagari; the default context takes all other languages.',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

export type EmitCode = keyof typeof emitCodes;

/** Puts a problem of the table into the reporter. */
export function reportEmit(
  reporter: DiagnosticReporter,
  code: EmitCode,
  message: string,
  place: { readonly location?: Location; readonly related?: readonly RelatedPlace[] } = {},
): void {
  const { severity, why, fix } = emitCodes[code];
  reporter.push({ code, severity, message, why, fix: fix, ...place });
}
