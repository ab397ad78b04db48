import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  closeRepeat,
  freeEdges,
  heesch,
  isohedral,
  isohedralTile,
  type EdgeForm,
  type HeeschName,
} from '../src/index.js';
import { apply } from '../src/isohedral/isometry.js';
import { isInside, areaOf } from '../src/tilings/polygon.js';
import type { Point } from '../src/types.js';
import { looseEnds, missingCopies } from './seams.js';

const names = Object.keys(heesch) as HeeschName[];

test('there are 28 types, each with an isohedral number of its own', () => {
  expect(names).toHaveLength(28);
  expect(new Set(names.map((name) => heesch[name].ih)).size).toBe(28);
});

const parameters = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
const bump = fc.double({ min: -0.12, max: 0.12, noNaN: true });
const form: fc.Arbitrary<EdgeForm> = fc.tuple(bump, bump).map(([a, b]) => [
  [0.3, a],
  [0.7, b],
]);
const forms = fc.array(form, { minLength: 6, maxLength: 6 });

/** A tile with these forms, or straight edges if they cross. */
const shaped = (type: HeeschName, given: readonly number[], edges: readonly EdgeForm[]) => {
  try {
    isohedralTile(type, given, edges);
    return { type, parameters: given, forms: edges };
  } catch {
    return { type, parameters: given };
  }
};

describe.each(names)('%s', (type) => {
  test('the edges of neighbours match, at any parameters and forms', () => {
    fc.assert(
      fc.property(parameters, forms, (given, edges) => {
        const pattern = shaped(type, given, edges);
        const tile = isohedralTile(type, pattern.parameters, pattern.forms);
        tile.edges.forEach((edge, index) => {
          const moved = tile.edges.map((other) => other.map((point) => apply(tile.neighbours[index]!, point)));
          const near = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-9;
          const same = moved.filter((other) => {
            const ways = [other, other.toReversed()];
            return ways.some(
              (way) => way.length === edge.length && way.every((point, place) => near(point, edge[place]!)),
            );
          });
          expect(same).toHaveLength(1);
        });
      }),
      { numRuns: 10 },
    );
  });

  test('leaves no gap and has no overlap: every point of the repeat is in exactly one tile', () => {
    fc.assert(
      fc.property(parameters, forms, (given, edges) => {
        const repeat = closeRepeat(isohedral({ kind: 'isohedral', ...shaped(type, given, edges), size: 10 }));
        const polygons = repeat.shapes.flatMap((shape) => (shape.kind === 'polygon' ? [shape.points] : []));
        for (let index = 0; index < 40; index += 1) {
          // A sequence that is spread evenly, and on no line of a tile.
          const point: Point = [
            ((index * 0.754877666 + 0.00317) % 1) * repeat.width,
            ((index * 0.569840291 + 0.0123) % 1) * repeat.height,
          ];
          expect(polygons.filter((points) => isInside(point, points))).toHaveLength(1);
        }
      }),
      { numRuns: 6 },
    );
  });

  test('has no seam, and no two neighbours of one colour', () => {
    const bumps: EdgeForm = [
      [0.25, 0.1],
      [0.5, -0.05],
    ];
    const pattern = shaped(
      type,
      [0.3, -0.4, 0.5],
      Array.from({ length: freeEdges(type) }, () => bumps),
    );
    const repeat = closeRepeat(isohedral({ kind: 'isohedral', ...pattern, size: 48 }));
    expect(missingCopies(repeat)).toEqual([]);
    expect(looseEnds(repeat)).toEqual([]);
    const edges = repeat.shapes.flatMap(({ role, ...shape }) => {
      const points = shape.kind === 'polygon' ? shape.points : [];
      return points.map((point, index) => {
        const next = points[(index + 1) % points.length]!;
        return { role, key: `${((point[0] + next[0]) / 2).toFixed(4)} ${((point[1] + next[1]) / 2).toFixed(4)}` };
      });
    });
    const alike = [...Map.groupBy(edges, ({ key }) => key).values()].filter(
      (sides) => sides.length > 1 && new Set(sides.map(({ role }) => role)).size === 1,
    );
    expect(alike).toEqual([]);
  });
});

test('the tile of a repeat has the area of the repeat divided by the number of tiles', () => {
  for (const type of names) {
    const { width, height, shapes } = isohedral({ kind: 'isohedral', type, size: 10 });
    const [first] = shapes;
    expect(
      first!.kind === 'polygon' && areaOf(first!.points) * Math.sign(areaOf(first!.points)) * shapes.length,
    ).toBeCloseTo(width * height, 6);
  }
});

test('an outline that crosses itself is refused', () => {
  expect(() =>
    isohedralTile(
      'TTTT',
      [],
      [
        [
          [0.8, 0.4],
          [0.2, 0.4],
          [0.8, -0.4],
        ],
      ],
    ),
  ).toThrow(RangeError);
});
