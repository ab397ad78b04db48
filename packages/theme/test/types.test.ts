import type { BrandVoice } from '../../voice/src/index.js';
import { expectTypeOf, test } from 'vitest';
import type { PairRecord } from '../../compiler/src/emit/data/pairs.js';
import type { SeedRecord } from '../../compiler/src/emit/data/seeds.js';
import type { TokenRecord } from '../../compiler/src/emit/data/token-records.js';
import type * as theme from '../dist/types.js';

// The type checker judges; at run time there is nothing to see.
test('the theme’s types are those of the engines that write its data', () => {
  expectTypeOf<theme.TokenRecord>().toEqualTypeOf<TokenRecord>();
  expectTypeOf<theme.PairRecord>().toEqualTypeOf<PairRecord>();
  expectTypeOf<theme.Seed>().toEqualTypeOf<SeedRecord>();
  expectTypeOf<theme.BrandVoice>().toEqualTypeOf<BrandVoice>();
});
