import { describe, expect, test } from 'vitest';
import { archimedean, type ArchimedeanName } from '../src/tilings/archimedean.js';
import { growTiling } from '../src/tilings/grow.js';
import { areaOf } from '../src/tilings/polygon.js';
import { tilingNamed, tilingNames, type TilingName } from '../src/tilings/tilings.js';
import type { Point } from '../src/types.js';

const names = Object.keys(archimedean) as ArchimedeanName[];
const modulo = (value: number, size: number) => ((value % size) + size) % size;
/** Key of a point on the torus of a repeat. */
const keyOn = ([x, y]: Point, height: number) => {
  const at = (value: number, size: number) => Math.round(modulo(value + 1e-6, size) * 1e4);
  return `${at(x, 1)} ${at(y, height)}`;
};
const cornersOf = (name: TilingName) => {
  const { polygons, height } = tilingNamed(name);
  return polygons.flatMap(({ points }) =>
    points.map((point) => ({ key: keyOn(point, height), sides: points.length, point, points })),
  );
};

test('there are three regular and eight semi-regular tilings', () => {
  expect(names).toHaveLength(11);
  expect(names.filter((name) => new Set(archimedean[name].vertex).size === 1)).toHaveLength(3);
});

/** Polygons in one cell of the lattice, by sides (Grünbaum and Shephard, figure 2.1.5). */
const cells: Record<ArchimedeanName, Record<number, number>> = {
  '3.3.3.3.3.3': { 3: 2 },
  '4.4.4.4': { 4: 1 },
  '6.6.6': { 6: 1 },
  '3.3.3.3.6': { 3: 8, 6: 1 },
  '3.3.3.4.4': { 3: 2, 4: 1 },
  '3.3.4.3.4': { 3: 4, 4: 2 },
  '3.4.6.4': { 3: 2, 4: 3, 6: 1 },
  '3.6.3.6': { 3: 2, 6: 1 },
  '3.12.12': { 3: 2, 12: 1 },
  '4.6.12': { 4: 3, 6: 2, 12: 1 },
  '4.8.8': { 4: 1, 8: 1 },
};

describe.each(tilingNames)('%s', (name) => {
  const { polygons, height, edge } = tilingNamed(name);

  test('leaves no gap and has no overlap: the areas of the polygons are the area of the repeat', () => {
    const areas = polygons.map(({ points }) => areaOf(points));
    expect(Math.min(...areas)).toBeGreaterThan(0);
    expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(height, 9);
  });

  test('is edge to edge: every edge belongs to two polygons, in opposite directions, and has the same length', () => {
    const edges = new Map<string, number>();
    for (const { points } of polygons) {
      points.forEach((from, index) => {
        const to = points[(index + 1) % points.length]!;
        expect(Math.hypot(to[0] - from[0], to[1] - from[1])).toBeCloseTo(edge, 9);
        // Different edges of a small repeat may join the same corners, so the middle is what differs.
        const middle = keyOn([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], height);
        const turn = Math.round((Math.atan2(to[1] - from[1], to[0] - from[0]) / Math.PI) * 1800 + 7200) % 3600;
        edges.set(`${middle} ${turn}`, (edges.get(`${middle} ${turn}`) ?? 0) + 1);
        edges.set(`${middle} ${(turn + 1800) % 3600}`, edges.get(`${middle} ${(turn + 1800) % 3600}`) ?? 0);
      });
    }
    expect([...edges].filter(([, count]) => count !== 1)).toEqual([]);
  });

  test('has a largest polygon in the middle of the repeat', () => {
    const most = Math.max(...polygons.map(({ points }) => points.length));
    const middles = polygons.filter(({ points }) => points.length === most).map(({ center }) => center);
    expect(middles.some(([x, y]) => Math.abs(x - 0.5) < 1e-6 && Math.abs(y - height / 2) < 1e-6)).toBe(true);
  });
});

describe.each(names)('%s', (name) => {
  test('has the polygons of its vertex configuration around every vertex, in this order', () => {
    const around = Map.groupBy(cornersOf(name), ({ key }) => key);
    const { vertex } = archimedean[name];
    const turns = [vertex, vertex.toReversed()].flatMap((order) =>
      order.map((_, index) => [...order.slice(index), ...order.slice(0, index)].join('.')),
    );
    for (const corners of around.values()) {
      const inOrder = corners
        .map(({ sides, point, points }) => {
          const next = points[(points.indexOf(point) + 1) % points.length]!;
          return { sides, turn: Math.atan2(next[1] - point[1], next[0] - point[0]) };
        })
        .toSorted((a, b) => a.turn - b.turn);
      expect(turns).toContain(inOrder.map(({ sides }) => sides).join('.'));
    }
  });

  test('has the polygons of its lattice cell, as often as the repeat has cells', () => {
    const { lattice, repeat } = archimedean[name];
    const [[a], [b, c]] = lattice;
    const count = (repeat[0] * repeat[1]) / (a * c);
    expect([0, a / 2]).toContain(b);
    const { polygons } = tilingNamed(name);
    const bySides = Object.fromEntries(
      [...Map.groupBy(polygons, ({ points }) => points.length)].map(([sides, all]) => [sides, all.length / count]),
    );
    expect(bySides).toEqual(cells[name]);
  });
});

test('the ten-fold tiling has two decagons and two bow ties in a repeat', () => {
  expect(tilingNamed('decagons').polygons.map(({ points }) => points.length)).toEqual([10, 10, 6, 6]);
});

test('polygons that do not close around a vertex, or close and cannot go on, are refused', () => {
  expect(() => growTiling([5, 5, 5], 3)).toThrow(RangeError);
  expect(() => growTiling([5, 5, 10], 3)).toThrow(RangeError);
});
