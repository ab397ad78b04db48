import { expectTypeOf, test } from 'vitest';
import type * as contract from '../../contract/src/types.js';
import type { BrandData, BrandDocs } from '../../compiler/src/emit/data/brand-data.js';
import type { Manifest } from '../../compiler/src/emit/data/manifest.js';
import type { PairRecord } from '../../compiler/src/emit/data/pairs.js';
import type { SeedRecord } from '../../compiler/src/emit/data/seeds.js';
import type { TokenRecord } from '../../compiler/src/emit/data/token-records.js';
import type { BrandMark } from '../../mark/src/index.js';
import type { BrandVoice, Message, MessageValues } from '../../voice/src/index.js';
import type * as theme from '../dist/theme/types.js';

// The type checker compares; at run time there is nothing to do.
test('the types of the contract are those of the engines that write a theme’s data', () => {
  expectTypeOf<contract.TokenRecord>().toEqualTypeOf<TokenRecord>();
  expectTypeOf<contract.PairRecord>().toEqualTypeOf<PairRecord>();
  expectTypeOf<contract.Seed>().toEqualTypeOf<SeedRecord>();
  expectTypeOf<contract.Message>().toEqualTypeOf<Message>();
  expectTypeOf<contract.MessageValues>().toEqualTypeOf<MessageValues>();
  expectTypeOf<contract.BrandVoice>().branded.toEqualTypeOf<Omit<BrandVoice, 'messages'>>();
  expectTypeOf<contract.Manifest>().toEqualTypeOf<Manifest>();
  expectTypeOf<BrandMark>().toExtend<contract.BrandMark>();
  expectTypeOf<BrandData>().toExtend<contract.BrandData>();
  expectTypeOf<BrandDocs>().toExtend<contract.BrandDocs>();
});

test('a theme exports the types of the contract', () => {
  expectTypeOf<theme.BrandData>().toEqualTypeOf<contract.BrandData>();
});

test('data of a brand with other languages is valid for components', () => {
  expectTypeOf<contract.BrandData<'fr' | 'tr'>>().toExtend<contract.BrandData>();
  expectTypeOf<contract.BrandData>().toExtend<contract.BrandData>();
});
