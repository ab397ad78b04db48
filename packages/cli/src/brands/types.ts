import type { SourceFiles } from '@wusum/diagnostics';

/** OKLCH: lightness 0…1, chroma, hue in degrees. */
export type Seed = readonly [lightness: number, chroma: number, hue: number];

/** What happens to a brand as a whole. Ids only, never paths. */
export type BrandOperation =
  | {
      readonly kind: 'add';
      readonly id: string;
      /** Language → name. */
      readonly names: Readonly<Record<string, string>>;
      /** The colour that all others are derived from. Not set: those of the brand or of the files that it starts from. */
      readonly seed?: Seed;
      /** Brand to copy. */
      readonly from?: string;
      /** Files to start from: name without a folder → text. */
      readonly files?: SourceFiles;
    }
  | { readonly kind: 'rename'; readonly id: string; readonly to: string }
  | { readonly kind: 'remove'; readonly id: string };

/** What an operation changes in a token folder. Nothing is written. */
export interface BrandPlan {
  /** Files that are new or differ: path → text. */
  readonly files: SourceFiles;
  /** Files that are deleted. */
  readonly removed: readonly string[];
  /** Sentences for the user. */
  readonly notes: readonly string[];
}
