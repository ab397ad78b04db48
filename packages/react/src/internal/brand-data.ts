/** The types of a brand's data, under the names that components use. The contract owns them. */
export type { BrandData, BrandMark as MarkData, Drawing, MarkStroke, Tile } from '@wusum/contract/types';
