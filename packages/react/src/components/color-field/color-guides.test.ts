import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsOf, guideLines, missedRanges } from './color-guides.js';
import { MAX_CHROMA, writeColor } from './color-model.js';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
/** As much as the last halving of the lightness changes a ratio. */
const close = 0.08;
const lightness = Array.from({ length: 21 }, (_, step) => step / 20);
const gray = { c: 0, h: 0 };
const contrastOf = (l: number, other: string): number => wcagContrast(writeColor({ l, ...gray }, 'hex'), other);

describe('The lightness that misses a guide', () => {
  it('has less contrast inside, enough outside, and just the ratio at its ends', () => {
    const on = fc.array(hex, { minLength: 1, maxLength: 3 });
    const wrong = (others: readonly string[], ratio: number) => {
      const ranges = missedRanges({ on: others, ratio }, gray);
      return lightness.filter((l) => {
        const lowest = Math.min(...others.map((other) => contrastOf(l, other)));
        const misses = ranges.some(([low, high]) => l >= low && l <= high);
        // 8 bits and the halvings leave a little noise at the ends.
        return Math.abs(lowest - ratio) > close * ratio && misses !== lowest < ratio;
      });
    };
    fc.assert(
      fc.property(on, fc.double({ min: 1.5, max: 8, noNaN: true }), (others, ratio) => {
        expect(wrong(others, ratio)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is one range where those of two colors touch', () => {
    expect(missedRanges({ on: ['#888', '#777'], ratio: 3 }, gray)).toHaveLength(1);
    expect(missedRanges({ on: ['#fff', '#000'], ratio: 3 }, gray)).toHaveLength(2);
  });

  it('has an end only where a color of that lightness is', () => {
    const [white, black] = [
      { on: ['#fff'], ratio: 4.5 },
      { on: ['#000'], ratio: 4.5 },
    ];
    expect(missedRanges(white, gray)).toEqual([[expect.closeTo(0.566, 2), 1]]);
    expect(endsOf(missedRanges(white, gray))).toHaveLength(1);
    expect(missedRanges(black, gray)).toEqual([[0, expect.closeTo(0.559, 2)]]);
    expect(missedRanges({ on: ['nothing'], ratio: 3 }, gray)).toEqual([]);
  });
});

it('The lines of a guide go from gray to the largest chroma without a step', () => {
  const pieces = guideLines({ on: ['#fff'], ratio: 4.5 }, 250);
  expect(pieces).toHaveLength(24);
  expect(pieces.map(([from]) => from![0])).toEqual(pieces.map((_, index) => index));
  const steps = pieces.map(([from, to]) => Math.abs(from![1] - to![1]));
  expect(Math.max(...steps)).toBeLessThan(0.05);
  const last = pieces.at(-1)!.at(-1)!;
  expect(missedRanges({ on: ['#fff'], ratio: 4.5 }, { c: MAX_CHROMA, h: 250 })[0]![0]).toBe(last[1]);
});
