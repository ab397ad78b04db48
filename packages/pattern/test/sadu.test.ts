import { describe, expect, test } from 'vitest';
import { picksOf, sadu, saduMotifNames, saduMotifs, type SaduStripe } from '../src/index.js';

/** The thread at each unit of a repeat. */
function cellsOf(stripes: readonly SaduStripe[]): number[][] {
  const { width, height, shapes } = sadu({ kind: 'sadu', stripes });
  const cells = Array.from({ length: height }, () => Array.from({ length: width }, () => 0));
  for (const shape of shapes) {
    if (shape.kind !== 'polygon') continue;
    const [[left, top], , [right, bottom]] = shape.points as [[number, number], unknown, [number, number]];
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1) cells[y]![x] = Number(shape.role.slice(1));
  }
  return cells;
}

test('a band is as long as the picks after which all plans begin again, and as wide as its pairs of warp ends', () => {
  const stripes: SaduStripe[] = [
    { motif: 'plain', thread: 3, pairs: 2 },
    { motif: 'grains', threads: [0, 1] },
    { motif: 'picked', threads: [0, 2], plan: ['x.', '..', '.x'] },
  ];
  expect(picksOf(stripes)).toBe(12);
  const cells = cellsOf(stripes);
  expect([cells[0]!.length, cells.length]).toEqual([12, 6]);
});

test('the pick plan says which colour of a pair is on the face; the warp runs along the band', () => {
  expect(cellsOf([{ motif: 'picked', threads: [4, 2], plan: ['x..', '.x.'] }])).toEqual([
    [2, 4],
    [4, 2],
    [4, 4],
  ]);
});

test('a motif is next to itself as often as set', () => {
  const once = cellsOf([{ motif: 'teeth', threads: [0, 1] }]);
  expect(cellsOf([{ motif: 'teeth', threads: [0, 1], times: 2 }])).toEqual([...once, ...once]);
});

describe.each(saduMotifNames)('%s', (name) => {
  const { plan, names } = saduMotifs[name];
  test('has rows of one length, both colours, and a name in both languages', () => {
    expect(new Set(plan.map((row) => row.length)).size).toBe(1);
    expect(new Set(plan.join('')).size).toBe(2);
    expect(names.ar).toMatch(/^[\u0600-\u06FF ]+$/u);
  });

  test('can be woven: no thread floats over more than seven picks, also across the repeat', () => {
    // Longer floats hang loose on a warp-faced cloth.
    for (let pair = 0; pair < plan[0]!.length; pair += 1) {
      const twice = [...plan, ...plan].map((row) => row[pair]).join('');
      const runs = (twice.match(/(.)\1*/gu) ?? []).map((run) => run.length);
      const plain = new Set(plan.map((row) => row[pair])).size === 1;
      expect(plain || Math.max(...runs) <= 7).toBe(true);
    }
  });
});

test.each<[string, SaduStripe[], RegExp]>([
  ['an uneven plan', [{ motif: 'picked', threads: [0, 1], plan: ['x', '..'] }], /lengths/u],
  ['an empty plan', [{ motif: 'picked', threads: [0, 1], plan: [''] }], /lengths/u],
  [
    'a repeat that is too long',
    [7, 11, 13, 17].map((length) => ({ motif: 'picked', threads: [0, 1], plan: Array.from({ length }, () => 'x') })),
    /picks/u,
  ],
])('%s is refused', (_, stripes, message) => {
  expect(() => sadu({ kind: 'sadu', stripes })).toThrow(message);
});
