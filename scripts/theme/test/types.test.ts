import { expectTypeOf, test } from 'vitest';
import type { BrandData as EmittedBrand } from '../../../packages/compiler/src/emit/data/brand-data.js';
import type { Manifest as EmittedManifest } from '../../../packages/compiler/src/emit/data/manifest.js';
import type { BrandMark as EngineMark } from '../../../packages/mark/src/index.js';
import type * as Theme from '../../../packages/theme/dist/types.js';
import type { BrandVoice as EngineVoice } from '../../../packages/voice/src/index.js';

// A published theme carries its own types; tsc holds them against those of the engines that fill them.
test('the types of a theme are those of what is written into it', () => {
  expectTypeOf<EngineVoice>().toEqualTypeOf<Theme.BrandVoice>();
  expectTypeOf<EngineMark>().toExtend<Theme.BrandMark>();
  expectTypeOf<EmittedBrand>().toExtend<Theme.BrandData>();
  expectTypeOf<EmittedManifest>().toEqualTypeOf<Theme.Manifest>();
});
