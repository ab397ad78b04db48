import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { houseBrands } from './house-brands.js';

test('every house brand is in tokens/', () => {
  const present = readdirSync(new URL('../../../../tokens/brands', import.meta.url));
  expect(houseBrands.filter((brand) => !present.includes(brand))).toEqual([]);
});

interface Seed {
  readonly path: string;
  readonly css: string;
}

/** The seed of danger in a house brand, as lightness, chroma and hue in degrees. */
function dangerOf(brand: string): { lightness: number; hue: number } {
  const file = new URL(`../../dist/theme/data/docs/${brand}.json`, import.meta.url);
  const { seeds } = JSON.parse(readFileSync(file, 'utf8')) as { seeds: Seed[] };
  const { css } = seeds.find(({ path }) => path === 'color.seed.danger')!;
  const [lightness, , hue] = css.slice('oklch('.length, -1).split(' ').map(Number) as [number, number, number];
  return { lightness, hue };
}

test.each(houseBrands)('danger in %s is a red: between carmine and brick, not pink', (brand) => {
  const { lightness, hue } = dangerOf(brand);
  expect(hue).toBeGreaterThanOrEqual(10);
  expect(hue).toBeLessThanOrEqual(45);
  expect(lightness).toBeLessThanOrEqual(0.55);
});
