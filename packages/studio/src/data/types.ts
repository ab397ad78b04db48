import type { BrandData as ProductionData, BrandDocs, Language } from '@wusum/contract/types';

/** Everything that pages show of a brand: what components read, and what only documentation reads. */
export type BrandData = ProductionData<Language> & BrandDocs;

/** The data of a theme, as pages read it. */
export type {
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
} from '@wusum/contract/types';

/** One stroke of a mark, loosely: a path, or a ring or dot by its centre. */
export interface Stroke {
  readonly sign: string;
  readonly d?: string;
  readonly cx?: number;
  readonly cy?: number;
  readonly r?: number;
}
