/// <reference types="vite/client" />
/** The facts of docs/components/status.json and packages/react/sizes.json, which `npm run docs` and `npm run sizes` write. */

import { loadOnlyFile } from './load-only-file.js';

/** The status of one component folder. */
export interface ComponentStatus {
  /** Sub-path of `@wusum/react`, e.g. `dialog`. */
  readonly path: string;
  readonly maturity: 'experimental' | 'beta' | 'stable' | 'deprecated';
  /** The version of the package in which it appeared. */
  readonly since: string;
  /** Files of tests of its own. */
  readonly tests: number;
  readonly stories: number;
  /** Whether its pictures are compared in every brand. */
  readonly pictures: boolean;
  /** Suites that run over every component. */
  readonly suites: readonly string[];
  /** Engines that render its stories. */
  readonly engines: readonly string[];
  /** Whether its keys are pressed in every engine. */
  readonly keys: boolean;
  /** Examples of the ARIA Authoring Practices that it follows, with the number of behaviours. */
  readonly practices: readonly { readonly example: string; readonly tested: number; readonly reasons: number }[];
}

/** Bytes after gzip. */
export interface Size {
  readonly js: number;
  readonly css: number;
  readonly styled: number;
}

/** The status of every component; none outside of this repository. */
export const loadStatus = async (): Promise<readonly ComponentStatus[]> =>
  (await loadOnlyFile(() =>
    import.meta.glob<readonly ComponentStatus[]>('../../../../docs/components/status.json', { import: 'default' }),
  )) ?? [];

/** Sizes by folder; none outside of this repository. */
export const loadSizes = async (): Promise<Readonly<Record<string, Size>>> =>
  (await loadOnlyFile(() =>
    import.meta.glob<Readonly<Record<string, Size>>>('../../../react/sizes.json', { import: 'default' }),
  )) ?? {};
