/** Types of the theme's data files. */
export type {
  BrandData,
  BrandMark as MarkData,
  Bilingual,
  Drawing,
  Language,
  Manifest,
  Message,
  PairRecord,
  Seed,
  Tile,
  TokenRecord,
  TokenValueRecord as TokenValue,
} from '@wusum/theme/types';

/** One stroke of a mark: a path, or a ring or dot by its centre and radius. */
export interface Stroke {
  readonly sign: string;
  readonly d?: string;
  readonly cx?: number;
  readonly cy?: number;
  readonly r?: number;
}
