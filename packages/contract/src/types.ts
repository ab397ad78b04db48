/**
 * The data of a theme by subject, copied to `dist/types.d.ts` and `dist/types/`. packages/theme/test/types.test.ts compares it
 * with the engines.
 */
export type * from './types/brand.js';
export type * from './types/messages.js';
export type * from './types/theme.js';
export type * from './types/voice.js';
