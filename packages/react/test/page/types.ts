import type { Exception, Mismatch } from '@wusum/mirror';

/** A story, as the page lists it. */
export interface StoryEntry {
  /** Such as `button/VariantsAndColors`. */
  readonly id: string;
  /** Folder of the component, such as `button`, or `care/feed` of the tribe. */
  readonly component: string;
  /** Name of the export, such as `VariantsAndColors`. */
  readonly name: string;
  readonly hasPlay: boolean;
}

/** The scope of the page: attributes of `<html>`. */
export interface PageScope {
  readonly brand?: string;
  readonly mode?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** What tests call on the page: `window.stories`. */
export interface StoriesPage {
  readonly list: readonly StoryEntry[];
  readonly brands: readonly string[];
  /** Console errors and warnings, uncaught errors and errors of rendering since the last `show`. */
  readonly errors: readonly string[];
  /**
   * Renders stories below each other, in place of those shown before. Resolves when fonts are loaded and the page is
   * painted.
   * @throws if an id is unknown
   */
  show(ids: readonly string[], scope?: PageScope): Promise<void>;
  /**
   * Renders a story alone and calls its play function.
   * @throws what the play function throws, or if the id is unknown
   */
  play(id: string, scope?: PageScope): Promise<void>;
  /**
   * Mounts a story in StrictMode, which mounts twice, in the language of the scope, and unmounts it.
   * @param html what a server sent: it is hydrated
   * @returns console errors and warnings, and errors of hydration
   */
  hydrate(id: string, scope: PageScope, html?: string): Promise<readonly string[]>;
  /** Resolves when fonts are loaded and the page is painted. */
  settle(): Promise<void>;
  /** Measures the page in both directions. */
  mirror(exceptions: readonly Exception[]): Promise<Mismatch[]>;
}

/** What tests call on the sheet: `window.sheet`. */
export interface SheetPage {
  /** Adds a cell for each scope, in rows of `columns`. Resolves with the ids of all brands. */
  prepare(scopes: readonly PageScope[], columns: number): Promise<readonly string[]>;
  /**
   * Shows stories in every cell. All cells get the height of the tallest one.
   * @param size of a cell in CSS pixels; `height` is the least height
   * @returns the size of each cell, and what {@link StoriesPage.errors} of all cells hold
   */
  show(ids: readonly string[], size: CellSize): Promise<CellSize & { readonly errors: readonly string[] }>;
}

/** In CSS pixels. */
export interface CellSize {
  readonly width: number;
  readonly height: number;
}

declare global {
  interface Window {
    stories: StoriesPage;
    sheet: SheetPage;
  }
}
