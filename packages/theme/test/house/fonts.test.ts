import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { houseBrands } from './house-brands.js';

interface Families {
  readonly text: { readonly $value: readonly string[] };
  readonly code: { readonly $value: readonly string[] };
}

const familiesOf = (brand: string): Families => {
  const file = new URL(`../../../../tokens/brands/${brand}/type.tokens.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { font: { family: Families } }).font.family;
};

test.each(houseBrands)('Arabic in code of %s has the font of texts: fonts for code have no Arabic letters', (brand) => {
  const { text, code } = familiesOf(brand);
  expect(code.$value[1]).toBe(text.$value[0]);
});
