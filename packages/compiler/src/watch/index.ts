export { loadParsers } from '@wusum/dtcg/internal';
export { openWatch } from './open-watch.js';
export { PatchSheet } from './patch-sheet.js';
export type { WatchOptions } from './state.js';
export type { ChangedVariable, Patch, PatchDeclaration, TokenWatch, Update } from './types.js';
