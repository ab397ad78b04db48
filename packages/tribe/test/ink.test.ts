import { signs, type GrammarSign } from '@wusum/mark/grammar';
import { expect, test } from 'vitest';
import { inkOf } from '../src/symbols/ink.js';

const cases: [string, GrammarSign['strokes'], { start: number; end: number }][] = [
  ['a vertical line', [{ sign: 'line', d: 'M6 1V11' }], { start: 5, end: 7 }],
  ['a ring', [{ sign: 'ring', cx: 6, cy: 6, r: 3 }], { start: 2, end: 10 }],
  ['a dot, which has no pen', [{ sign: 'dot', cx: 6, cy: 6, r: 3 }], { start: 3, end: 9 }],
  ['the end of an arc', [{ sign: 'hook', d: 'M4 1V8A2 2 0 0 0 8 8V6' }], { start: 3, end: 9 }],
  [
    'several strokes',
    [
      { sign: 'line', d: 'M2 2L10 10' },
      { sign: 'line', d: 'M1 5H3' },
    ],
    { start: 0, end: 11 },
  ],
  ['nothing', [], { start: 0, end: 0 }],
];

test.each(cases)('the ink of %s', (_, strokes, ink) => {
  expect(inkOf(strokes, 2)).toEqual(ink);
});

test('every sign of the grammar is inside its grid of twelve units', () => {
  for (const { strokes } of signs) {
    const { start, end } = inkOf(strokes, 1.5);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(12);
    expect(end).toBeGreaterThan(start);
  }
});
