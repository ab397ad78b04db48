import fc from 'fast-check';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedContexts, type OracleManifest, type ScopeAttributes } from './oracle.js';
import { launch, ThemePage } from './page.js';
import { type ProbedToken, probesFor } from './probes.js';

/** The files of a theme. */
export interface NestedTheme {
  /** Content of a file of the theme. */
  readonly read: (path: string) => string;
  /** How many random nestings to try; a theme with many variables takes longer for each. */
  readonly runs: number;
}

type Case = readonly [title: string, chain: readonly ScopeAttributes[]];

/** Nestings that people build on purpose, by what a manifest offers. */
function plainCases(manifest: OracleManifest): Case[] {
  const house = manifest.defaultBrand;
  const other = manifest.brands.find(({ id }) => id !== house)!.id;
  const dark = manifest.brands.find(({ defaultMode }) => defaultMode === 'dark')?.id ?? other;
  return [
    ['nothing chosen: the default brand as it starts', [{}]],
    ['a brand on <html>', [{ brand: other }]],
    ['a brand that starts dark', [{}, { brand: dark }]],
    ['the default brand inside another', [{ brand: other }, { brand: house }]],
    ['brands three deep', [{ brand: house }, { brand: dark }, { brand: other }]],
    ['a brand that starts light inside one that starts dark', [{ brand: dark }, { brand: other }]],
    ['dark inside light', [{ mode: 'light' }, { mode: 'dark' }]],
    ['dark in light in dark', [{ mode: 'dark' }, { mode: 'light' }, { mode: 'dark' }]],
    ['a chosen mode outlives a brand that starts otherwise', [{ mode: 'light' }, { brand: dark }]],
    ['a mode and a brand on one element', [{ brand: house }, { brand: other, mode: 'dark' }]],
    ['a brand inside more contrast', [{ contrast: 'more' }, { brand: other }]],
    ['more → normal → a brand inside', [{ contrast: 'more' }, { contrast: 'normal' }, { brand: other }]],
    ['Arabic inside English inside Arabic', [{ lang: 'ar' }, { lang: 'en' }, { lang: 'ar' }]],
    ['English inside Arabic inside English', [{ lang: 'en' }, { lang: 'ar-EG' }, { lang: 'en-GB' }]],
    ['a brand inside Arabic', [{ lang: 'ar' }, { brand: other }]],
    ['Persian takes the Arabic script', [{ lang: 'fa' }]],
    ['a tag that names its script', [{ lang: 'ar' }, { lang: 'ar-Latn-EG' }, { lang: 'az-Arab' }]],
    ['a chosen density outlives a brand that starts otherwise', [{ density: 'spacious' }, { brand: dark }]],
    ['density inside density', [{ density: 'compact' }, { density: 'spacious' }]],
    [
      'everything at once',
      [{ brand: other, mode: 'dark', contrast: 'more', density: 'compact', lang: 'ar' }, { brand: house }],
    ],
  ];
}

const choices = (values: readonly string[]): fc.Arbitrary<string | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });
const attributesOf = (ids: readonly string[]): fc.Arbitrary<ScopeAttributes> =>
  fc.record({
    brand: choices(ids),
    mode: choices(['light', 'dark']),
    contrast: choices(['normal', 'more']),
    density: choices(['compact', 'comfortable', 'spacious']),
    lang: choices(['en', 'ar', 'ar-SA', 'fa', 'de', '', 'ar-Latn', 'az-Arab', 'pa-Arab-PK', 'sr-Cyrl']),
  });

/** Tests a theme: an element has the values of the scopes around it, in any nesting. */
export function describeNesting(name: string, { read, runs }: NestedTheme): void {
  describe.each([name])('%s', () => {
    const tokens = JSON.parse(read('data/tokens.json')) as ProbedToken[];
    const manifest = JSON.parse(read('data/manifest.json')) as OracleManifest;
    const ids = manifest.brands.map(({ id }) => id);
    const cases = plainCases(manifest);
    let browser: Browser;
    let page: ThemePage;
    beforeAll(async () => {
      browser = await launch();
      page = await ThemePage.open(browser, read('theme.css') + read('ramps.css'));
    });
    afterAll(async () => browser?.close());

    describe('every variable has the value of the permutation of the scopes around', () => {
      it.each(cases)('%s', async (_, chain) => {
        await page.emulate({ prefersMoreContrast: false });
        expect(await page.compare(chain, probesFor(tokens, expectedContexts(manifest, chain)))).toEqual([]);
      });

      it('any nesting four deep, for any reader', { timeout: 120_000 }, async () => {
        const nesting = fc.record({
          chain: fc.array(attributesOf(ids), { minLength: 1, maxLength: 4 }),
          prefersMoreContrast: fc.boolean(),
        });
        await fc.assert(
          fc.asyncProperty(nesting, async ({ chain, prefersMoreContrast }) => {
            await page.emulate({ prefersMoreContrast });
            const contexts = expectedContexts(manifest, chain, { prefersMoreContrast });
            expect(await page.compare(chain, probesFor(tokens, contexts))).toEqual([]);
          }),
          { numRuns: runs },
        );
      });
    });

    describe('preferences of the reader and the screen', () => {
      it('prefers-contrast applies where no contrast is chosen', async () => {
        await page.emulate({ prefersMoreContrast: true });
        for (const chain of [
          [{}],
          [{}, { brand: ids.at(-1)! }],
          [{ contrast: 'normal' }],
          [{}, { contrast: 'normal' }],
        ]) {
          const contexts = expectedContexts(manifest, chain, { prefersMoreContrast: true });
          expect(await page.compare(chain, probesFor(tokens, contexts))).toEqual([]);
        }
      });

      it('a P3 screen gets the wider colours in every nesting', async () => {
        await page.emulate({ prefersMoreContrast: false }, 'p3');
        for (const [, chain] of cases) {
          expect(await page.compare(chain, probesFor(tokens, expectedContexts(manifest, chain), 'p3'))).toEqual([]);
        }
      });

      it('color-scheme follows the mode, so that native controls do too', async () => {
        await page.emulate({ prefersMoreContrast: false });
        for (const [, chain] of cases) {
          expect(await page.computed(chain, 'color-scheme')).toBe(expectedContexts(manifest, chain).mode);
        }
      });
    });

    describe('one brand alone', () => {
      const roles = tokens.filter(({ path }) => !path.startsWith('color.ramp.'));
      it.each(ids)('brands/%s.css says the same as theme.css', async (brand) => {
        const alone = await ThemePage.open(browser, read(`brands/${brand}.css`));
        const own = manifest.brands.find(({ id }) => id === brand)!;
        const chains = [
          [{}],
          [{ brand }],
          [{}, { brand, mode: 'dark' }],
          [{ lang: 'ar' }, { contrast: 'more', density: 'compact' }],
        ];
        for (const chain of chains) {
          const contexts = expectedContexts({ defaultBrand: brand, brands: [own] }, chain);
          expect(await alone.compare(chain, probesFor(roles, contexts))).toEqual([]);
        }
        await alone.close();
      });
    });
  });
}
