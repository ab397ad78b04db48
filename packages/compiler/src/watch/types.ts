import type { BrandSystem } from '../system.js';
import type { Diagnostic, SourceFiles, TokenPath } from '../types.js';

/** One declaration of a patch. */
export interface PatchDeclaration {
  readonly selector: string;
  /** Condition of an `@media` around it. */
  readonly media?: string;
  /** Custom property, e.g. `--ws-color-text-muted`. */
  readonly name: string;
  readonly value: string;
  /** The value for displays with the P3 gamut, where it lies outside sRGB. */
  readonly wide?: string;
}

/** A variable whose value is another one now. */
export interface ChangedVariable {
  readonly path: TokenPath;
  readonly name: string;
  /** The brands in which it changed. */
  readonly brands: readonly string[];
}

/** What turns the sheet that a page wears into the new one. */
export interface Patch {
  readonly changed: readonly ChangedVariable[];
  readonly declarations: readonly PatchDeclaration[];
  /** The declarations as a style sheet, to stand after `theme.css`, `ramps.css` where a page has it, and all patches before it. Empty when nothing changed. */
  readonly css: string;
}

/** What came of an edit. Its diagnostics are those that a fresh compile would tell. */
export type Update =
  /** Values changed: a page needs no more than the patch. */
  | {
      readonly kind: 'patch';
      readonly patch: Patch;
      readonly diagnostics: readonly Diagnostic[];
      /** Why everything was compiled again, where it was. */
      readonly recompiled?: string;
    }
  /** Something else changed than the values of variables: a page has to be loaded again. */
  | { readonly kind: 'reload'; readonly reason: string; readonly diagnostics: readonly Diagnostic[] }
  /** There is an error; a page keeps what it shows. */
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** A folder of tokens that is kept compiled. */
export interface TokenWatch {
  /** Every file as it is now. */
  readonly files: SourceFiles;
  /** What the files compile to now; `undefined` when there is an error. Updated in place by edits of values. */
  readonly system: BrandSystem | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Takes over changed files.
   *
   * @param changed path → new content; `undefined` for a file that is gone
   */
  update(changed: Readonly<Record<string, string | undefined>>): Update;
}
