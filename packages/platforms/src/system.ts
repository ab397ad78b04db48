import type { Bilingual, BrandVoice } from '@wusum/voice';
import type { Axis, Contexts, ContrastPair, Permutation } from '@wusum/dtcg';

/** A brand of the resolver document with its names and voice. */
export interface BrandInfo {
  readonly id: string;
  readonly names: Bilingual;
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
