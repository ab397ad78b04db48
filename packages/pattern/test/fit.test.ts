import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitBox, fitRepeats, snapToJoints } from '../src/index.js';

const widths = fc.double({ min: 320, max: 2560, noNaN: true });
const units = fc.double({ min: 8, max: 320, noNaN: true });
const axes = fc.constantFrom('any', 'figure', 'joint') as fc.Arbitrary<'any' | 'figure' | 'joint'>;

test('whole repeats fill a length exactly', () => {
  fc.assert(
    fc.property(widths, units, axes, (length, unit, axis) => {
      const { count, scale, cell } = fitRepeats(length, unit, { axis });
      expect(Number.isInteger(count)).toBe(true);
      expect(count * unit * scale).toBeCloseTo(length, 6);
      expect(count * cell).toBeCloseTo(length, 6);
    }),
  );
});

test('no other number of repeats with the same axis is nearer to the size of the repeat', () => {
  fc.assert(
    fc.property(widths, units, axes, (length, unit, axis) => {
      const { count } = fitRepeats(length, unit, { axis });
      const step = axis === 'any' ? 1 : 2;
      const off = (n: number) => Math.abs(length - n * unit);
      expect(off(count)).toBeLessThanOrEqual(off(count + step) + 1e-9);
      const fewer = count > step ? off(count - step) : Infinity;
      expect(off(count)).toBeLessThanOrEqual(fewer + 1e-9);
    }),
  );
});

test('the middle of the length is the middle of a figure or a joint, as asked', () => {
  fc.assert(
    fc.property(widths, units, (length, unit) => {
      for (const [axis, part] of [
        ['figure', 0.5],
        ['joint', 0],
      ] as const) {
        const { cell } = fitRepeats(length, unit, { axis });
        const inRepeat = (length / 2 / cell) % 1;
        expect(Math.min(Math.abs(inRepeat - part), Math.abs(inRepeat - part - 1))).toBeLessThan(1e-6);
      }
    }),
  );
});

test('rows in a box are whole, of the scale of the columns, and fit', () => {
  fc.assert(
    fc.property(widths, units, units, fc.double({ min: 320, max: 1200, noNaN: true }), (width, unit, high, height) => {
      const fit = fitBox({ width, height }, { width: unit, height: high });
      expect(fit.height).toBeCloseTo(fit.rows * high * fit.scale, 6);
      expect(fit.rows === 1 || fit.height <= height + 1e-6).toBe(true);
    }),
  );
});

test('a plate in the middle ends at joints on both sides', () => {
  fc.assert(
    fc.property(widths, units, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (length, unit, part) => {
      const { count, cell } = fitRepeats(length, unit);
      const plate = snapToJoints(length * part, { count, cell });
      const start = (length - plate) / 2 / cell;
      expect(Math.abs(start - Math.round(start))).toBeLessThan(1e-6);
      expect(plate).toBeLessThanOrEqual(length + 1e-6);
      expect(plate).toBeGreaterThan(0);
    }),
  );
});
