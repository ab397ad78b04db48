import type { BrandData as ProductionData, BrandDocs } from '@wusum/contract/types';
import type { Language } from '../copy/catalogues.js';

export type { Language };

/** Everything that pages show of a brand: what components read, and what only documentation reads. */
export type BrandData = ProductionData<Language> & BrandDocs;

/** Types of the theme's data files. */
export type {
  BrandMark as MarkData,
  Channel,
  Drawing,
  FontRecord,
  Manifest,
  Message,
  PairRecord,
  Seed,
  Situation,
  Tile,
  TokenRecord,
  TokenValueRecord as TokenValue,
} from '@wusum/contract/types';

/** One stroke of a mark: a path, or a ring or dot by its centre and radius. */
export interface Stroke {
  readonly sign: string;
  readonly d?: string;
  readonly cx?: number;
  readonly cy?: number;
  readonly r?: number;
}
