/** What the compiler writes for a brand. The theme package owns the types; they are the contract between the two. */
export type { BrandData, BrandMark as MarkData, Drawing, Language, MarkStroke, Tile } from '@wusum/theme/types';
