import type { VoiceCode } from '../codes.js';
import type { FindingSeverity } from '../check/types.js';
import type { StyleRule } from '../check/style/types.js';

/** Text files of a package by path: `.vale.ini`, `styles/Google/Passive.yml`. */
export type ValeFiles = Readonly<Record<string, string>>;

/** A rule that cannot be read or run. */
export interface ValeProblem {
  readonly code: VoiceCode;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

export interface ImportValeOptions {
  /** Name of the file that is to be checked: sections of `.vale.ini` apply if their glob matches. By default `text.md`. */
  readonly for?: string;
  /** Known words. Without them rules of the kind `spelling` are not run: Vale reads them from a dictionary of its own. */
  readonly dictionary?: Iterable<string>;
}

/** Rules of a Vale package. */
export interface ImportedVale {
  readonly rules: readonly StyleRule[];
  readonly problems: readonly ValeProblem[];
}

/** The names of alerts, from the lightest. */
export const valeLevels = ['suggestion', 'warning', 'error'] as const satisfies readonly FindingSeverity[];
