export { mirror, describeMismatch, type MirrorOptions } from './mirror.js';
export { compare, type CompareOptions } from './compare.js';
export { measure } from './measure.js';
export { neutralText } from './neutral-text.js';
export type { Box, BoxKind, Direction, Exception, Mismatch, Rect } from './types.js';
