import { modulo } from '../numbers.js';
import type { Point } from '../types.js';
import { archimedean, type ArchimedeanName, type ArchimedeanTiling } from './archimedean.js';
import { decagons } from './decagons.js';
import { growTiling } from './grow.js';
import { cornerRadius, placePolygon, regularPolygon, type TilePolygon } from './polygon.js';
import type { Tiling } from './tiling.js';

/** The tilings: the regular and semi-regular ones by vertex configuration, and decagons with bow ties. */
export const tilingNames = [...(Object.keys(archimedean) as ArchimedeanName[]), 'decagons'] as const;
export type TilingName = ArchimedeanName | 'decagons';

const known = new Map<TilingName, Tiling>();

/** One repeat of a tiling. */
export function tilingNamed(name: TilingName): Tiling {
  const tiling = known.get(name) ?? (name === 'decagons' ? decagons() : repeatOf(archimedean[name]));
  known.set(name, tiling);
  return tiling;
}

/** Turns a tiling so that its first translation is along the x axis, and cuts out one repeat. */
function repeatOf({ vertex, lattice, repeat }: ArchimedeanTiling): Tiling {
  const [[side], second] = lattice;
  const [width, height] = repeat;
  const largest = Math.max(...vertex);
  const { polygons, vertices } = growTiling(vertex, side + cornerRadius(largest) + 1);
  const turn = -directionOf(vertices, side);
  const turned = polygons.map((polygon) => turnPolygon(polygon, turn));
  const middle = nearest(turned.filter(({ points }) => points.length === largest)).center;
  const cells: Point[] = Math.abs(second[0]) < 1e-9 ? [[0, 0]] : [[0, 0], second];
  const found = new Map<string, TilePolygon>();
  for (const polygon of turned.toSorted((a, b) => b.points.length - a.points.length)) {
    for (const cell of cells) {
      const moved = placePolygon(polygon, [width / 2 - middle[0] + cell[0], height / 2 - middle[1] + cell[1]]);
      const inside = placePolygon(moved, [
        into(moved.center[0], width) - moved.center[0],
        into(moved.center[1], height) - moved.center[1],
      ]);
      const key = `${inside.center.map((value) => Math.round(value * 1e4)).join(' ')}`;
      if (!found.has(key)) found.set(key, inside);
    }
  }
  return {
    height: height / width,
    edge: 1 / width,
    polygons: [...found.values()].map((polygon) => placePolygon(polygon, [0, 0], 1 / width)),
  };
}

/** A coordinate in the repeat; rounding errors at its end belong to its start. */
const into = (value: number, size: number): number => {
  const inside = modulo(value, size);
  return size - inside < 1e-6 ? inside - size : inside;
};

/** Direction of the translation of a length: a vertex with the same polygons around it as the first. */
function directionOf(vertices: ReturnType<typeof growTiling>['vertices'], length: number): number {
  const { ring } = vertices.find(({ at }) => Math.hypot(...at) < 1e-6)!;
  const turns = vertices
    .filter(({ at, ring: other }) => other === ring && Math.abs(Math.hypot(...at) - length) < 1e-6)
    .map(({ at: [x, y] }) => Math.atan2(y, x))
    .filter((turn) => turn > -1e-6);
  return Math.min(...turns);
}

function turnPolygon({ points, center }: TilePolygon, turn: number): TilePolygon {
  const [x, y] = center;
  const at: Point = [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
  const [first] = points;
  const radius = Math.hypot(first![0] - x, first![1] - y);
  return regularPolygon(points.length, at, radius, Math.atan2(first![1] - y, first![0] - x) + turn);
}

function nearest(polygons: readonly TilePolygon[]): TilePolygon {
  return polygons.toSorted((a, b) => Math.hypot(...a.center) - Math.hypot(...b.center))[0]!;
}
