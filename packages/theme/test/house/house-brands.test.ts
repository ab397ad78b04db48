import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { houseBrands } from './house-brands.js';

test('every house brand is in tokens/', () => {
  const present = readdirSync(new URL('../../../../tokens/brands', import.meta.url));
  expect(houseBrands.filter((brand) => !present.includes(brand))).toEqual([]);
});
