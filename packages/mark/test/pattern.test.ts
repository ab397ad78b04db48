import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channels } from '../src/pattern/channels.js';
import { diamonds } from '../src/pattern/diamonds.js';
import { hankin, tilings } from '../src/pattern/hankin.js';
import { drawPattern } from '../src/pattern/pattern.js';
import { readPattern } from '../src/pattern/read-pattern.js';
import { closeRepeat, keyOf, moveShape, reachesInto } from '../src/pattern/repeat.js';
import type { TileDrawing } from '../src/pattern/shapes.js';
import { weave, type WeaveRow } from '../src/pattern/weave.js';
import { brands, inputOf } from './support.js';

/** Shapes of a neighbouring repeat that overlap the tile but are not in it. Empty means no seam. */
function seams(drawing: TileDrawing): string[] {
  const { width, height, shapes } = drawing;
  const own = new Set(shapes.map(keyOf));
  return shapes.flatMap((shape) =>
    [-1, 0, 1].flatMap((down) =>
      [-1, 0, 1].flatMap((across) => {
        const copy = moveShape(shape, [across * width, down * height]);
        return reachesInto(copy, width, height) && !own.has(keyOf(copy)) ? [keyOf(copy)] : [];
      }),
    ),
  );
}

/** Line ends on an edge without a continuation at the opposite edge. */
function looseEnds({ width, height, shapes }: TileDrawing): string[] {
  const ends = shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.points[0]!, shape.points.at(-1)!] : []));
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
  const on = (edge: number, axis: 0 | 1, size: number, other: number) =>
    ends
      .filter((point) => near(point[axis], edge) && point[1 - axis]! > -1e-6 && point[1 - axis]! < other + 1e-6)
      .map((point) => point[1 - axis]!.toFixed(4));
  const differ = (a: string[], b: string[]) => [
    ...a.filter((end) => !b.includes(end)),
    ...b.filter((end) => !a.includes(end)),
  ];
  return [
    ...differ(on(0, 0, width, height), on(width, 0, width, height)),
    ...differ(on(0, 1, height, width), on(height, 1, height, width)),
  ];
}

describe.each(brands)('the patterns of %s', (brand) => {
  const { patterns, numbers } = inputOf(brand);
  test.each(Object.entries(patterns))('%s: has no seam', (_, { value }) => {
    const { pattern, problems } = readPattern(value);
    const drawing = drawPattern(pattern!, Number(numbers.patternAngle!.value))!;
    expect(problems).toEqual([]);
    expect(seams(closeRepeat(drawing))).toEqual([]);
    expect(looseEnds(closeRepeat(drawing))).toEqual([]);
  });
});

test('a star pattern has no seam at any contact angle', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(tilings) as (keyof typeof tilings)[])),
      fc.double({ min: 20, max: 85, noNaN: true }),
      (tiling, angle) => {
        const drawing = closeRepeat(hankin({ kind: 'hankin', tiling, angle, size: 48, eye: 4, pips: 1, filled: true }));
        expect(seams(drawing)).toEqual([]);
        expect(looseEnds(drawing)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('every ray of a star pattern has a partner: no line ends inside a cell', () => {
  for (const tiling of ['octagons', 'decagons'] as const) {
    const { shapes } = closeRepeat(
      hankin({ kind: 'hankin', tiling, angle: 70, size: 10, eye: 0, pips: 0, filled: false }),
    );
    const ends = new Map<string, number>();
    for (const shape of shapes) {
      if (shape.kind !== 'line') continue;
      for (const [x, y] of [shape.points[0]!, shape.points.at(-1)!]) {
        if (x < 0.01 || y < 0.01 || x > 9.99 || y > tilings[tiling].height * 10 - 0.01) continue;
        const key = `${x.toFixed(3)} ${y.toFixed(3)}`;
        ends.set(key, (ends.get(key) ?? 0) + 1);
      }
    }
    // At the midpoint of an edge two lines arrive from each side.
    expect([...ends.values()].filter((count) => count !== 4)).toEqual([]);
  }
});

test('a channel pattern has no seam for any draft', () => {
  const draft = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([columns, rows]) =>
    fc.array(fc.string({ unit: fc.constantFrom('0', '1'), minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(draft, (rows) => {
      const drawing = closeRepeat(channels({ kind: 'channels', cell: 16, bank: 4, draft: rows }));
      expect(seams(drawing)).toEqual([]);
      expect(looseEnds(drawing)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('a diamond lattice has no seam for any parameters', () => {
  const rings = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 4 })), { maxLength: 4 });
  fc.assert(
    fc.property(rings, rings, fc.integer({ min: 0, max: 8 }), (middle, corner, dot) => {
      expect(seams(closeRepeat(diamonds({ kind: 'diamonds', size: 40, middle, corner, dot })))).toEqual([]);
    }),
  );
});

test('a weave covers every cell except the background exactly once', () => {
  const row: WeaveRow = { motif: 'teeth', height: 6, width: 12, threads: [1, 0], point: 'up' };
  const { width, height, shapes } = weave({
    kind: 'weave',
    columns: 24,
    rows: [row, { motif: 'solid', height: 2, thread: 3 }],
  });
  const covered = shapes.reduce(
    (sum, shape) =>
      shape.kind === 'polygon'
        ? sum + (shape.points[1]![0] - shape.points[0]![0]) * (shape.points[2]![1] - shape.points[1]![1])
        : sum,
    0,
  );
  // Teeth of 2, 4, … 12 threads, twice across, and two solid rows.
  expect(covered).toBe((2 + 4 + 6 + 8 + 10 + 12) * 2 + 24 * 2);
  expect([width, height]).toEqual([24, 8]);
});

test('a motif that does not divide the repeat is refused, because the pattern would have a seam', () => {
  const rows = [{ motif: 'pick', height: 1, width: 5, threads: [0, 1] }];
  const { problems } = readPattern({ kind: 'weave', columns: 24, rows });
  expect(problems.map(({ code }) => code)).toEqual(['WS-M008']);
});
