import type { Difference } from '@wusum/compiler';
import type { Diagnostic, SourceFiles } from '@wusum/diagnostics';
import type { Conflict, Intent } from '../intents/index.js';

/** A consequence of saving, as data. `consequenceText` prints it. */
export type Consequence =
  /** Tokens whose value changes, in any context. */
  | { readonly kind: 'tokens'; readonly count: number; readonly paths: readonly string[] }
  /** Components whose styles read changed tokens. */
  | { readonly kind: 'components'; readonly count: number; readonly names: readonly string[] }
  /** Colour pairs that fall below the required contrast, or reach it again. */
  | { readonly kind: 'pairs-below' | 'pairs-above'; readonly count: number; readonly target: number; readonly pairs: readonly string[] }
  /** Messages that the brand has in another language, but not in this one. */
  | { readonly kind: 'messages-lack'; readonly count: number; readonly language: string; readonly keys: readonly string[] }
  /** Problems that the compiler reports only after the change, and those that it no longer reports. */
  | { readonly kind: 'errors' | 'warnings' | 'fixed'; readonly count: number }
  /** Entries that were changed elsewhere, too. */
  | { readonly kind: 'conflicts'; readonly count: number }
  /** Names that products use disappear. */
  | { readonly kind: 'breaking' }; // prettier-ignore

/** The change of one file as a unified diff. */
export interface FilePatch {
  /** Relative to the token folder. */
  readonly file: string;
  readonly patch: string;
}

/** What saving would do. Nothing is written. */
export interface DryRun {
  /** Whether the tokens compile after the change, apart from contrast. A draft that does not may still be saved. */
  readonly compiles: boolean;
  /** The intents that would be written. */
  readonly intents: readonly Intent[];
  /** Intents whose result is in the files already. */
  readonly already: readonly Intent[];
  /** Entries about which the author has to decide; nothing can be saved before. */
  readonly conflicts: readonly Conflict[];
  /** The files that would change, with their new text. */
  readonly files: SourceFiles;
  readonly patches: readonly FilePatch[];
  readonly consequences: readonly Consequence[];
  /** Problems that the compiler reports only after the change. */
  readonly findings: readonly Diagnostic[];
  /** Changed names, values and contrast, if the tokens compile before and after. */
  readonly difference?: Difference;
}

/** What a page shows of a dry run. */
export type ShownRun = Omit<DryRun, 'difference'>;
