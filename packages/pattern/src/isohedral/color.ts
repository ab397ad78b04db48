import { modulo } from '../numbers.js';
import type { Point } from '../types.js';
import { compose, turnKey, type Isometry } from './isometry.js';

/**
 * Colours tiles so that no two neighbours are alike, also across the sides of the repeat: backtracking, in the order of the
 * tiles, with as few colours as there can be.
 *
 * @param tiles - movements of the tile in one repeat
 * @param neighbours - movements of the tile to its neighbours
 * @param most - number of colours
 * @returns the index of a colour for each tile, or none if there is no such colouring
 */
export function colorTiles(
  tiles: readonly Isometry[],
  neighbours: readonly Isometry[],
  size: Point,
  most: number,
): readonly number[] | undefined {
  const index = new Map(tiles.map((tile, place) => [keyOn(tile, size), place]));
  const beside = tiles.map((tile) => neighbours.map((next) => index.get(keyOn(compose(tile, next), size))!));
  if (beside.some((places, tile) => places.includes(tile))) return undefined;
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

/** Key of a movement on the torus of a repeat. */
function keyOn(isometry: Isometry, [width, height]: Point): string {
  const at = (value: number, size: number) => Math.floor(modulo(value + 1e-5, size) * 1e3);
  return `${turnKey(isometry)} ${at(isometry[4], width)} ${at(isometry[5], height)}`;
}
