// The packages that this entry loads run in a browser as they are, without a bundler that drops what is not used.
export { readBreakpoints } from '../emit/breakpoints.js';
export { contentKindOf, isContentFile, markFileOf } from '../content/kinds.js';
export { loadParsers } from '@wusum/dtcg/internal';
export {
  brandContent,
  wordmarkKeys,
  type BrandContent,
  type BrandContentOptions,
  type ByScript,
} from './brand-content.js';
export { openWatch } from './open-watch.js';
export { PatchSheet } from './patch-sheet.js';
export type { WatchOptions } from './state.js';
export type { ChangedVariable, Patch, PatchDeclaration, TokenWatch, Update } from './types.js';
