import { converter, wcagLuminance } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContrast, contrastPairs } from '../src/contrast/index.js';
import { deriveToken, inGamut, toColor } from '../src/derive/index.js';
import { openSystem } from '../src/open-system.js';
import type { ColorValue, Contexts } from '../src/types.js';
import { readTokens, RESOLVER } from './real/read-tokens.js';
import { reseeder, type Reseeded, type Seeds } from './real/reseed.js';

/** Runs of the law; each computes the palette of a brand in every mode and contrast. More with `WUSUM_LAW_RUNS=20000`. */
const RUNS = Number(process.env['WUSUM_LAW_RUNS'] ?? 300);

const files = readTokens();
const system = openSystem(files, RESOLVER, { derive: deriveToken });
const axis = (name: string): readonly string[] => system.axes.find((entry) => entry.name === name)?.contexts ?? [];
const brands = axis('brand');
const palettes: Contexts[] = axis('mode').flatMap((mode) => axis('contrast').map((contrast) => ({ mode, contrast })));
const contextsOf = (brand: string): Contexts[] => palettes.map((palette) => ({ brand, ...palette }));

const channel = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
);
/** Any colour of the sRGB or the Display P3 gamut, including its corners. */
const anyColor: fc.Arbitrary<ColorValue> = fc.record({
  colorSpace: fc.constantFrom('srgb', 'display-p3'),
  components: fc.tuple(channel, channel, channel),
});
const oklch = (l: [number, number], c: number): fc.Arbitrary<ColorValue> =>
  fc
    .tuple(
      fc.double({ min: l[0], max: l[1], noNaN: true }),
      fc.double({ min: 0, max: c, noNaN: true }),
      fc.double({ min: 0, max: 360, noNaN: true }),
    )
    .map((components) => ({ colorSpace: 'oklch', components }));
/** Papers are light and inks are dark; both may be tinted. */
const paper = oklch([0.85, 1], 0.06);
const ink = oklch([0.05, 0.32], 0.09);

const seeds: fc.Arbitrary<Seeds> = fc.record({
  'color.seed.accent': anyColor,
  'color.seed.support': anyColor,
  'color.seed.highlight': anyColor,
  'color.seed.success': anyColor,
  'color.seed.warning': anyColor,
  'color.seed.danger': anyColor,
  'color.seed.info': anyColor,
  'color.seed.paper': paper,
  'color.seed.ink': ink,
});

const reseeders = new Map(
  brands.flatMap((brand) =>
    contextsOf(brand).map(
      (contexts) => [JSON.stringify(contexts), reseeder(system.resolvePermutation(contexts)!)] as const,
    ),
  ),
);
const reseed = (contexts: Contexts, chosen: Seeds): Reseeded => reseeders.get(JSON.stringify(contexts))!(chosen);

const toXyz = converter('xyz65');

/** Luminance as measured by culori: of the hex, and on a P3 screen of the OKLCH value if it lies outside sRGB. */
function painted(value: ColorValue): { srgb: number; wide: number } {
  const color = toColor(value);
  const srgb = wcagLuminance(value.hex!);
  return { srgb, wide: inGamut(color, 'srgb') ? srgb : toXyz({ mode: 'oklch', ...color }).y };
}
const ratioOf = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** The pairs below their target as measured by culori. */
function failedByCulori({ colors, pairs }: Reseeded): string[] {
  const luminance = new Map(
    [...colors].flatMap(([path, value]) => (value.hex ? [[path, painted(value)] as const] : [])),
  );
  return pairs.flatMap(({ foreground, background, target }) => {
    const [a, b] = [luminance.get(foreground)!, luminance.get(background)!];
    const ratio = Math.min(ratioOf(a.srgb, b.srgb), ratioOf(a.wide, b.wide));
    return ratio >= target - 0.005 ? [] : [describePair({ foreground, background, ratio, target })];
  });
}

const describePair = (pair: { foreground: string; background: string; ratio: number; target: number }): string =>
  `${pair.foreground} on ${pair.background}: ${pair.ratio} < ${pair.target}`;

describe('the law of contrast', () => {
  it('uses tokens that compile without problems', () => {
    expect(system.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
    expect(brands.length).toBeGreaterThan(0);
    expect(palettes).toHaveLength(axis('mode').length * axis('contrast').length);
  });

  it('holds for every pair of every brand, mode and contrast', { timeout: 60_000 }, () => {
    for (const contexts of brands.flatMap(contextsOf)) {
      const permutation = system.resolvePermutation(contexts)!;
      expect(contrastPairs(permutation).length).toBeGreaterThan(200);
      expect(checkContrast(permutation)).toEqual([]);
    }
  });

  it(`holds for any seed in sRGB or P3, in every mode and contrast (${RUNS} runs)`, { timeout: RUNS * 400 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...brands), seeds, (brand, chosen) => {
        for (const contexts of contextsOf(brand)) {
          const palette = reseed(contexts, chosen);
          const { pairs, problems } = palette;
          const failed = pairs.filter(({ ratio, target }) => ratio < target).map(describePair);
          expect([...failed, ...failedByCulori(palette), ...problems.map(({ message }) => message)]).toEqual([]);
        }
      }),
      { numRuns: RUNS, seed: RUNS },
    );
  });

  it('keeps solid, hover and active visibly apart for any seed', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...brands), seeds, (brand, chosen) => {
        for (const contexts of contextsOf(brand)) {
          const { colors } = reseed(contexts, chosen);
          for (const family of ['neutral', 'accent', 'support', 'status.danger']) {
            const [solid, hover, active] = ['solid', 'hover', 'active'].map(
              (state) => toColor(colors.get(`color.${family}.${state}`)!).l,
            ) as [number, number, number];
            expect(
              Math.min(Math.abs(solid - hover), Math.abs(hover - active), Math.abs(solid - active)),
            ).toBeGreaterThanOrEqual(0.03);
          }
        }
      }),
      { numRuns: Math.ceil(RUNS / 15), seed: 7 },
    );
  });

  it('is measured with the same arithmetic as in the compiler', { timeout: 60_000 }, () => {
    const accent = '{ "colorSpace": "display-p3", "components": [0.1, 0.9, 0.2] }';
    const path = `brands/${brands[0]}/color.tokens.json`;
    const text = files[path]!.replace(/("accent":\s*\{\s*"\$value":\s*)\{[^{}]*\}/, `$1${accent}`);
    expect(text).not.toBe(files[path]);
    const changed = openSystem({ ...files, [path]: text }, RESOLVER, { derive: deriveToken });
    for (const contexts of contextsOf(brands[0]!)) {
      const compiled = changed.resolvePermutation(contexts)!;
      const { colors } = reseed(contexts, { 'color.seed.accent': JSON.parse(accent) as ColorValue });
      for (const [name, value] of colors) expect([name, value]).toEqual([name, compiled.tokens.get(name)?.value]);
    }
    expect(changed.diagnostics).toEqual([]);
  });
});
