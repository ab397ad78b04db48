/** What the compiler writes, as pages read it: the theme's own types. */
export type {
  BrandData,
  BrandMark as MarkData,
  Bilingual,
  Drawing as Picture,
  Language,
  Manifest,
  Message,
  PairRecord,
  Seed,
  Tile,
  TokenRecord,
  TokenValueRecord as TokenValue,
} from '@wusum/theme/types';

/** One stroke of a mark, loosely: a path, or a ring or dot by its centre. */
export interface Stroke {
  readonly sign: string;
  readonly d?: string;
  readonly cx?: number;
  readonly cy?: number;
  readonly r?: number;
}
