import type { BrandVoice, Localized } from '@wusum/voice';
import type { LanguageRecord } from './languages.js';
import type { Axis, Contexts, ContrastPair, Permutation } from '@wusum/dtcg';

/** A brand of the resolver document with its names, languages and voice. */
export interface BrandInfo {
  readonly id: string;
  /** Its name in each of its languages. */
  readonly names: Localized;
  /** In the order of preference. */
  readonly languages: readonly LanguageRecord[];
  readonly voice: BrandVoice;
}

/** The result of compiling: the input of every emitter. */
export interface BrandSystem {
  readonly axes: readonly Axis[];
  /** Brand id → its default contexts of the other axes. */
  readonly defaults: Readonly<Record<string, Contexts>>;
  /** The full grid: every combination of contexts once. */
  readonly permutations: readonly Permutation[];
  /** `contextKey(axes, contexts)` → the contrast pairs measured there. */
  readonly pairs: ReadonlyMap<string, readonly ContrastPair[]>;
  readonly brands: readonly BrandInfo[];
}
