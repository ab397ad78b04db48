import type { SourceFiles } from '@wusum/diagnostics';
import type { RuleConfig } from '@wusum/lint';
import type { FilePatch } from '../dry-run/index.js';

/** OKLCH: lightness 0…1, chroma, hue in degrees. */
export type Seed = readonly [lightness: number, chroma: number, hue: number];

/** What happens to a brand as a whole. Ids only, never paths: the server finds the folder. */
export type BrandOperation =
  | {
      readonly kind: 'add';
      readonly id: string;
      /** Language → name. */
      readonly names: Readonly<Record<string, string>>;
      /** The colour that all others are derived from. */
      readonly seed?: Seed;
      /** Brand to copy. */
      readonly from?: string;
      /** Files to start from: name without a folder → text. */
      readonly files?: SourceFiles;
    }
  | { readonly kind: 'rename'; readonly id: string; readonly to: string }
  | { readonly kind: 'remove'; readonly id: string };

/** What an operation changes in a token folder. */
export interface BrandPlan {
  /** Files that are new or differ: path → text. */
  readonly files: SourceFiles;
  /** Files that are deleted. */
  readonly removed: readonly string[];
  /** Sentences for the user. */
  readonly notes: readonly string[];
}

/**
 * Works out what an operation changes: `planBrand` of `wusum/brands`.
 *
 * @throws UsageError if it cannot be done
 */
export type PlanBrand = (
  files: SourceFiles,
  operation: BrandOperation,
  options: { readonly entry: string; readonly rules?: RuleConfig },
) => BrandPlan;

/** What works out operations: the entry point `wusum/brands`. */
export interface BrandPlanner {
  readonly planBrand: PlanBrand;
  /**
   * Reads the rules of the project of a folder, which colours of a new brand fit. Without it, they fit the defaults.
   *
   * @throws UsageError if the config of the project is invalid
   */
  readonly readRules?: (folder: string) => Promise<RuleConfig>;
}

/** What an operation would do. Nothing is written. */
export interface BrandDryRun {
  /** Identifies what would be written: a save repeats it. */
  readonly digest: string;
  /** The consequences as sentences. */
  readonly sentences: Readonly<Record<'en' | 'ar', readonly string[]>>;
  readonly patches: readonly FilePatch[];
}
