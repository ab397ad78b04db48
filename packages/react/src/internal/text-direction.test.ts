import { expect, it } from 'vitest';
import { directionOfText } from './text-direction.js';

it.each([
  ['', undefined],
  ['12 ', undefined],
  ['+20 (0)', undefined],
  ['١٢', 'rtl'],
  ['۱۲ / ', 'rtl'],
  ['١٢ شارع', 'auto'],
  ['12 شارع', 'auto'],
  ['١٢ street', 'auto'],
])('the direction of %j does not leap when letters follow in its script: %s', (text, want) => {
  expect(directionOfText(text)).toBe(want);
});
