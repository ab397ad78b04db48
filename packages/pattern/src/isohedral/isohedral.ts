import { modulo } from '../numbers.js';
import type { Polygon, Repeat } from '../shapes.js';
import type { FillRole, Point } from '../types.js';
import { colorTiles } from './color.js';
import type { HeeschName } from './heesch.js';
import { apply, compose, identity, movedTo, translation, type Isometry } from './isometry.js';
import { rectangleIn } from './lattice.js';
import { placesOf, symmetriesOf, type Place } from './places.js';
import { isohedralTile, type EdgeForm, type IsohedralTile } from './tile.js';
import type { IsohedralName } from './types.js';

/** An isohedral tiling: copies of one tile that all play the same role. */
export interface Isohedral {
  readonly kind: 'isohedral';
  /** A type by its number, such as `IH41`; those of Heesch and Kienzle also by their symbol, such as `TTTT`. */
  readonly type: IsohedralName | HeeschName;
  /** Shape of the corners, from -1 to 1 each. */
  readonly parameters?: readonly number[];
  /** Forms of the free edges, in order. */
  readonly forms?: readonly EdgeForm[];
  /** Width of the repeat in units. */
  readonly size: number;
  /**
   * Colours of the tiles. Neighbours differ if there are enough of them: four are always enough for a plane, and often two.
   * @default ['p1', 'p2', 'p3', 'p4']
   */
  readonly roles?: readonly FillRole[];
}

/** The most repeats that a colouring takes in one direction. */
const MOST_REPEATS = 4;

/**
 * Draws an isohedral tiling, its tiles outlined.
 *
 * @throws RangeError when the outline of the tile crosses itself, or no colouring with these roles has a repeat
 */
export function isohedral(pattern: Isohedral): Repeat {
  const { type, parameters, forms, size, roles = ['p1', 'p2', 'p3', 'p4'] } = pattern;
  const tile = isohedralTile(type, parameters, forms);
  const placeOf = placesOf(tile);
  const cell = repeatOf(tile, placeOf);
  for (const [across, down] of counts(MOST_REPEATS)) {
    const copies = tilesIn(cell, [across, down]);
    const colors = colorTiles(
      copies,
      tile.neighbours,
      placeOf,
      [cell.width * across, cell.height * down],
      roles.length,
    );
    if (!colors) continue;
    const scale = size / (cell.width * across);
    const shapes = copies.map((copy, index): Polygon => ({
      kind: 'polygon',
      role: roles[colors[index]!]!,
      outlined: true,
      points: tile.outline.map((point) => scaled(apply(copy, point), scale)),
    }));
    return { width: size, height: cell.height * down * scale, shapes };
  }
  throw new RangeError(`isohedral: ${roles.length} colours are too few for ${type}.`);
}

/** Numbers of repeats, few first. */
function counts(most: number): [number, number][] {
  const all = Array.from({ length: most * most }, (_, index): [number, number] => [
    (index % most) + 1,
    Math.floor(index / most) + 1,
  ]);
  return all.toSorted((a, b) => a[0] * a[1] - b[0] * b[1]);
}

/** One rectangular repeat: its size, and the movements of the tile to each of its places in it. */
interface Cell {
  readonly width: number;
  readonly height: number;
  readonly copies: readonly Isometry[];
}

/** Turns a tiling so that its repeat is upright. */
function repeatOf(tile: IsohedralTile, placeOf: (isometry: Isometry) => Place): Cell {
  const { lattice, aspects } = symmetriesOf(tile, placeOf);
  const { turn, width, height, cells } = rectangleIn(lattice);
  const { center } = placeOf(identity);
  const copies = cells.flatMap((cell) =>
    aspects.map((aspect) => {
      const placed = compose([Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0], aspect);
      const [x, y] = apply(placed, center);
      return movedTo(placed, center, [modulo(x + cell[0] + 1e-9, width), modulo(y + cell[1] + 1e-9, height)]);
    }),
  );
  return { width, height, copies };
}

function tilesIn({ width, height, copies }: Cell, [across, down]: readonly [number, number]): Isometry[] {
  return Array.from({ length: across * down }, (_, index) =>
    translation([(index % across) * width, Math.floor(index / across) * height]),
  ).flatMap((move) => copies.map((copy) => compose(move, copy)));
}

const scaled = ([x, y]: Point, scale: number): Point => [x * scale, y * scale];
