import type { BrandSystem } from '@wusum/platforms';
import type { Diagnostic, SourceFiles } from '@wusum/diagnostics';
import type { TokenPath } from '@wusum/dtcg';

/** One declaration of a patch. */
export interface PatchDeclaration {
  readonly selector: string;
  /** Condition of the `@media` rule around it. */
  readonly media?: string;
  /** Custom property, e.g. `--ws-color-text-muted`. */
  readonly name: string;
  readonly value: string;
  /** The value for P3 displays, if it is outside sRGB. */
  readonly wide?: string;
}

/** A variable with a changed value. */
export interface ChangedVariable {
  readonly path: TokenPath;
  readonly name: string;
  /** The brands in which it changed. */
  readonly brands: readonly string[];
}

/** A CSS patch that updates the style sheet already on the page. */
export interface Patch {
  readonly changed: readonly ChangedVariable[];
  readonly declarations: readonly PatchDeclaration[];
  /** The declarations as a style sheet, to add after `theme.css`, `ramps.css` and all earlier patches. Empty if nothing changed. */
  readonly css: string;
}

/** The result of an edit. Its diagnostics are those of a full compile. */
export type Update =
  /** Only values changed: the patch is sufficient. */
  | {
      readonly kind: 'patch';
      readonly patch: Patch;
      readonly diagnostics: readonly Diagnostic[];
      /** The reason for a full compile, if there was one. */
      readonly recompiled?: string;
    }
  /** What pages read of brands changed, such as words or marks: they apply the patch and read these brands again. */
  | {
      readonly kind: 'content';
      readonly patch: Patch;
      readonly brands: readonly string[];
      /** What changed: `words changed`. */
      readonly reason: string;
      readonly diagnostics: readonly Diagnostic[];
    }
  /** More than that changed: the page must be reloaded. */
  | {
      readonly kind: 'reload';
      readonly reason: string;
      readonly diagnostics: readonly Diagnostic[];
      /** In a draft, whose pages are not reloaded: what they can show of it all the same. Later patches follow it. */
      readonly shown?: { readonly patch: Patch; readonly brands: readonly string[] };
    }
  /** There is an error; the page keeps its styles. */
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** A folder of tokens that is compiled incrementally. */
export interface TokenWatch {
  /** The current content of every file. */
  readonly files: SourceFiles;
  /** The compiled system; `undefined` if there is an error. Edits of values update it in place. */
  readonly system: BrandSystem | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The system with the content tokens of a brand as they are now. In a draft, an edit of content compiles its brands alone:
   * `system` has their names, languages and voice, and keeps the tokens of the last full compile.
   */
  contentOf(brand: string): BrandSystem | undefined;
  /**
   * Updates changed files. In a draft, an edit of content files alone reports their problems, and those that it causes
   * elsewhere with the next other edit.
   *
   * @param changed path → new content; `undefined` for a removed file
   */
  update(changed: Readonly<Record<string, string | undefined>>): Update;
}
