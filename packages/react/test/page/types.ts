import type { Exception, Mismatch } from '@wusum/mirror';

/** A story of @wusum/react, as the page lists it. */
export interface StoryEntry {
  /** Such as `button/VariantsAndColors`. */
  readonly id: string;
  /** Folder of the component, such as `button`. */
  readonly component: string;
  /** Name of the export, such as `VariantsAndColors`. */
  readonly name: string;
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
  /** Measures the page in both directions. */
  mirror(exceptions: readonly Exception[]): Promise<Mismatch[]>;
}

declare global {
  interface Window {
    stories: StoriesPage;
  }
}
