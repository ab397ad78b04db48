import { modulo } from '../numbers.js';
import type { Point } from '../types.js';
import { compose, type Isometry } from './isometry.js';
import type { Place } from './places.js';

/**
 * Colours tiles so that no two neighbours are alike, also across the sides of the repeat: backtracking, in the order of the
 * tiles, with as few colours as there can be.
 *
 * @param tiles - movements of the tile in one repeat
 * @param neighbours - movements of the tile to its neighbours
 * @param placeOf - where a movement brings the tile
 * @param most - number of colours
 * @returns the index of a colour for each tile, or none if there is no such colouring
 */
export function colorTiles(
  tiles: readonly Isometry[],
  neighbours: readonly Isometry[],
  placeOf: (isometry: Isometry) => Place,
  size: Point,
  most: number,
): readonly number[] | undefined {
  const places = tiles.map(placeOf);
  const indexOf = (place: Place) => places.findIndex((other) => isSame(place, other, size));
  const beside = tiles.map((tile) => neighbours.map((next) => indexOf(placeOf(compose(tile, next)))));
  if (beside.some((others, tile) => others.includes(tile))) return undefined;
  for (let colors = 2; colors <= most; colors += 1) {
    const found = color(beside, colors);
    if (found) return found;
  }
  return undefined;
}

/** Most steps of the search; repeats have few tiles. */
const MOST_STEPS = 20_000;

function color(beside: readonly (readonly number[])[], colors: number): number[] | undefined {
  const given: number[] = [];
  let steps = 0;
  const go = (tile: number): boolean => {
    if (tile === beside.length) return true;
    if ((steps += 1) > MOST_STEPS) return false;
    return Array.from({ length: colors }, (_, own) => own).some((own) => {
      if (beside[tile]!.some((other) => other < tile && given[other] === own)) return false;
      given[tile] = own;
      if (go(tile + 1)) return true;
      given.length = tile;
      return false;
    });
  };
  return go(0) ? given : undefined;
}

/** Whether two places are the same on the torus of a repeat. */
function isSame(a: Place, b: Place, [width, height]: Point): boolean {
  const isNear = (from: number, to: number, size: number) => modulo(to - from + 1e-4, size) < 2e-4;
  return a.aspect === b.aspect && isNear(a.center[0], b.center[0], width) && isNear(a.center[1], b.center[1], height);
}
