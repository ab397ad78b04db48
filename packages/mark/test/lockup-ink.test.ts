import { expect, test } from 'vitest';
import { type Wordmark, wordmarkDrawing } from '../src/lockup/wordmark.js';
import { lockupInk } from '../src/svg.js';
import type { BrandMark } from '../src/index.js';

const pen = { strokeWidth: 2, lineCap: 'butt', lineJoin: 'miter' } as const;
/** Ink from 3 to 5 and from 1 to 11 of the grid. */
const strokes = [{ sign: 'line', d: 'M4 1V11' }];
const name = { body: '<path d="M2 3h10v7h-10z"/>', box: [2, 3, 10, 7], baseline: 9, scale: 2, at: 9 } as const;
const gap = 3;

const markWith = (word: Wordmark): BrandMark => {
  const drawing = wordmarkDrawing(word);
  const lockup = {
    gap,
    sizes: { latin: word.scale, arabic: word.scale },
    baselines: { latin: word.at, arabic: word.at },
  };
  return { ...pen, strokes, wordmarks: { latin: drawing, arabic: drawing }, lockup } as unknown as BrandMark;
};

// The name is 20 wide and 14 high: its top is 6 × 2 above the baseline at 9, its bottom 1 × 2 below it.
test.each([
  ['latin', [3, -3, 12 + gap + 20 - 3, 14]],
  // The mark is behind the name and the gap: its ink ends at 5 of its grid.
  ['arabic', [0, -3, 20 + gap + 5, 14]],
] as const)(
  'the ink of a %s lockup is that of the mark and of the name, without the air of the grid',
  (script, box) => {
    const ink = lockupInk(markWith(name), script);
    box.forEach((number, index) => expect(ink[index]).toBeCloseTo(number, 1));
  },
);

test('a name of its own size, on its own baseline, is found as well', () => {
  const ink = lockupInk(markWith({ ...name, baseline: 0, scale: 1 }), 'latin');
  [3, 1, 12 + gap + 10 - 3, 18].forEach((number, index) => expect(ink[index]).toBeCloseTo(number, 1));
});

test('without a name it is the ink of the mark', () => {
  const empty = { viewBox: '0 0 12 12', body: '' };
  const mark = { ...markWith(name), wordmarks: { latin: empty, arabic: empty } };
  [3, 1, 2, 10].forEach((number, index) => expect(lockupInk(mark, 'arabic')[index]).toBeCloseTo(number, 1));
});
