export { copy } from './catalogues.js';
export type { Catalogue, Copy, CopyKey } from './copy.js';
export { specimensOf } from './specimens.js';
