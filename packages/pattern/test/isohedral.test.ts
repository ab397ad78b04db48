import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  closeRepeat,
  freeEdges,
  heesch,
  isohedral,
  isohedralTile,
  isohedralTypes,
  type EdgeForm,
  type HeeschName,
  type IsohedralName,
} from '../src/index.js';
import { symmetriesOf } from '../src/isohedral/places.js';
import { apply, compose, turnKey } from '../src/isohedral/isometry.js';
import { isInside, areaOf } from '../src/tilings/polygon.js';
import type { Point } from '../src/types.js';
import { looseEnds, missingCopies } from './seams.js';
import { groupOf } from './wallpaper.js';

const names = Object.keys(isohedralTypes) as IsohedralName[];

test('there are 81 types: the 93 of the book without those that need marks', () => {
  const marked = [19, 35, 48, 60, 63, 65, 70, 75, 80, 87, 89, 92];
  const numbers = Array.from({ length: 93 }, (_, index) => index + 1).filter((number) => !marked.includes(number));
  expect(names).toEqual(numbers.map((number) => `IH${number}`));
});

test('each of the 28 symbols of Heesch and Kienzle is the name of a type without symmetry and straight edges', () => {
  const types = Object.values(heesch);
  expect(new Set(types).size).toBe(28);
  for (const [symbol, name] of Object.entries(heesch)) {
    expect(isohedralTile(symbol as HeeschName)).toEqual(isohedralTile(name));
    expect(isohedralTile(name).symmetries).toHaveLength(1);
    expect(freeEdges(name)).toHaveLength(edgeCount(symbol));
  }
});

test('in a symbol each letter is without sign or has a plus at first, and letters are in order', () => {
  for (const { symbol } of Object.values(isohedralTypes)) {
    const labels = symbol.split(';')[0]!.match(/[a-f][+-]?/gu)!;
    const firsts = labels.filter((label, index) => labels.findIndex(([letter]) => letter === label[0]) === index);
    expect(firsts.map(([letter]) => letter).join('')).toBe('abcdef'.slice(0, firsts.length));
    expect(firsts.join('')).not.toContain('-');
  }
});

/** Pairs of letters share a form; a C alone has one of its own. */
const edgeCount = (symbol: string): number => {
  const letters = [...symbol.matchAll(/[TCG]\d?/gu)].map(([letter]) => letter);
  const alone = letters.filter((letter) => letter === 'C').length;
  return alone + (letters.length - alone) / 2;
};

/** Symmetry groups of the tiles: cn has n turns, dn also n reflections. The others are c1. */
const tileGroups: Readonly<Record<string, readonly number[]>> = {
  c2: [8, 9, 34, 57, 58, 59, 61],
  c3: [10, 90],
  c4: [62],
  c6: [11],
  d1: [12, 13, 14, 15, 16, 26, 29, 32, 36, 40, 64, 66, 67, 68, 69, 71, 82, 91],
  d2: [17, 37, 72, 73, 74],
  d3: [18, 93],
  d4: [76],
  d6: [20],
};
const tileGroupOf = (name: IsohedralName): string =>
  Object.keys(tileGroups).find((group) => tileGroups[group]!.includes(Number(name.slice(2)))) ?? 'c1';

const parameters = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
const bump = fc.double({ min: -0.12, max: 0.12, noNaN: true });
const form: fc.Arbitrary<EdgeForm> = fc.tuple(bump, bump).map(([a, b]) => [
  [0.3, a],
  [0.7, b],
]);
const forms = fc.array(form, { minLength: 6, maxLength: 6 });

/** A tile with these forms, or straight edges if they cross. */
const shaped = (type: IsohedralName, given: readonly number[], edges: readonly EdgeForm[]) => {
  try {
    isohedralTile(type, given, edges);
    return { type, parameters: given, forms: edges };
  } catch {
    return { type, parameters: given };
  }
};

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Parameters and forms without any symmetry of their own, and another form for each edge. */
const odd = [0.31, -0.43, 0.57, -0.23, 0.61];
const oddForms = (type: IsohedralName): EdgeForm[] =>
  freeEdges(type).map((_, index) => [
    [0.2, 0.05 - 0.015 * index],
    [0.35, -0.06],
    [0.8, 0.04],
  ]);

/** How many turns and how many reflections move an outline to itself: corners and the distances between them are the same. */
function symmetryCount(outline: readonly Point[]): [turns: number, mirrors: number] {
  const count = outline.length;
  const at = (index: number) => outline[((index % count) + count) % count]!;
  const isSame = (place: (index: number) => number) =>
    outline.every((point, index) =>
      [1, 2, 3].every(
        (next) =>
          Math.abs(distance(point, at(index + next)) - distance(at(place(index)), at(place(index + next)))) < 1e-6,
      ),
    );
  const shifts = outline.map((_, shift) => shift);
  return [
    shifts.filter((shift) => isSame((index) => index + shift)).length,
    shifts.filter((shift) => isSame((index) => shift - index)).length,
  ];
}

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

  test('copies are congruent, and fill the area of the repeat', () => {
    fc.assert(
      fc.property(parameters, forms, (given, edges) => {
        const { width, height, shapes } = isohedral({ kind: 'isohedral', ...shaped(type, given, edges), size: 10 });
        const outlines = shapes.map((shape) => (shape.kind === 'polygon' ? shape.points : []));
        const distances = outlines.map((points) =>
          points.flatMap((point, index) =>
            [1, 2, 3].map((next) => distance(point, points[(index + next) % points.length]!)),
          ),
        );
        const differences = distances.flatMap((copy) => copy.map((value, index) => value - distances[0]![index]!));
        expect(Math.max(...differences.map(Math.abs))).toBeLessThan(1e-6);
        expect(Math.abs(areaOf(outlines[0]!)) * outlines.length).toBeCloseTo(width * height, 6);
      }),
      { numRuns: 6 },
    );
  });

  test('tiles fill the repeat, however near they are to one with more symmetry', () => {
    for (const near of [1e-9, 1e-7, 7e-7, 1e-6, 1e-5, -7e-7])
      for (let index = 0; index < 5; index += 1) {
        const given = Array.from({ length: 5 }, (_, at) => (at === index ? near : 0));
        const { width, height, shapes } = isohedral({ kind: 'isohedral', type, parameters: given, size: 10 });
        const areas = shapes.map((shape) => (shape.kind === 'polygon' ? Math.abs(areaOf(shape.points)) : 0));
        expect(areas.reduce((sum, area) => sum + area)).toBeCloseTo(width * height, 6);
      }
  });

  test('corners are clockwise, and straight edges never cross, at any parameters', () => {
    fc.assert(
      fc.property(parameters, (given) => {
        expect(areaOf(isohedralTile(type, given).outline)).toBeGreaterThan(0.05);
      }),
      { numRuns: 50 },
    );
  });

  test('the tile has the symmetries of its type and no others', () => {
    const tile = isohedralTile(type, odd, oddForms(type));
    for (const symmetry of tile.symmetries) {
      const moved = tile.outline.map((point) => apply(symmetry, point));
      expect(moved.every((point) => tile.outline.some((other) => distance(point, other) < 1e-9))).toBe(true);
    }
    const [turns, mirrors] = symmetryCount(tile.outline);
    expect(`${mirrors > 0 ? 'd' : 'c'}${turns}`).toBe(tileGroupOf(type));
    expect(turns + mirrors).toBe(tile.symmetries.length);
  });

  test('the tiling has the group of its type', () => {
    const tile = isohedralTile(type, odd, oddForms(type));
    const { lattice, aspects } = symmetriesOf(tile);
    const movements = aspects.flatMap((aspect) => tile.symmetries.map((symmetry) => compose(aspect, symmetry)));
    expect(new Set(movements.map(turnKey)).size).toBe(movements.length);
    expect(groupOf(movements, lattice)).toBe(isohedralTypes[type].group);
  });

  test('has no seam, and no two neighbours of one colour', () => {
    const bumps: EdgeForm = [
      [0.25, 0.1],
      [0.5, -0.05],
    ];
    const pattern = shaped(
      type,
      [0.3, -0.4, 0.5, -0.2, 0.6],
      freeEdges(type).map(() => bumps),
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
