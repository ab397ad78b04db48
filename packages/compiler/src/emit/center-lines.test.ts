import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centerLine } from './center-lines.js';

const em = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const metrics = fc.record({
  ascent: em(0.9, 1.6),
  descent: em(0.1, 0.8),
  middles: fc.array(em(0.25, 0.45), { minLength: 1, maxLength: 3 }),
});

test('whatever space a font reserves, its letters are in the middle of a line, half a pixel low', () => {
  fc.assert(
    fc.property(metrics, (file) => {
      const { ascent, descent } = centerLine([file])!;
      const middle = (Math.max(...file.middles) + Math.min(...file.middles)) / 2;
      expect((ascent - descent) / 2).toBeCloseTo(middle + 0.5 / 18, 6);
      expect(ascent + descent).toBeCloseTo(file.ascent + file.descent, 6);
    }),
  );
});

test('files of one family have one line', () => {
  fc.assert(
    fc.property(metrics, metrics, (one, other) => {
      expect(centerLine([one, other])).toEqual(centerLine([other, one]));
    }),
  );
});

test('a font without a known letter keeps its own line', () => {
  expect(centerLine([{ ascent: 1, descent: 0.2, middles: [] }])).toBeUndefined();
});
