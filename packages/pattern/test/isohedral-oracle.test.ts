import { tilingTypes } from 'tactile-js';
import { describe, expect, test } from 'vitest';
import { isohedralTile, isohedralTypes, type IsohedralName, type Point } from '../src/index.js';
import { symmetriesOf } from '../src/isohedral/places.js';
import { apply, compose, type Isometry } from '../src/isohedral/isometry.js';
import { edgesOf } from '../src/isohedral/symbol.js';
import { canonicalSymbol } from './isohedral-symbols.js';
import { tactileType } from './tactile.js';

/**
 * The same types in the library `tactile-js` of C. S. Kaplan (BSD 3-Clause), which was made from the table of the book. It is
 * used in these tests only; none of its code or numbers is in the package.
 */
const names = Object.keys(isohedralTypes) as IsohedralName[];
const numberOf = (name: IsohedralName): number => Number(name.slice(2));

test('both have the same types', () => {
  expect(names.map(numberOf)).toEqual(tilingTypes);
});

describe.each(names)('%s', (name) => {
  const { symbol, shape, group } = isohedralTypes[name];
  const theirs = tactileType(numberOf(name));

  test('has the same incidence symbol, up to the corner and the direction where it begins', () => {
    expect(canonicalSymbol(symbol)).toBe(canonicalSymbol(theirs.symbol));
  });

  test('has the same kinds of edges', () => {
    expect(firstOf(edgesOf(symbol).map(({ kind }) => kind))).toBe(firstOf(theirs.kinds));
  });

  test('has as many tiles at its corners', () => {
    expect(firstOf(valencesOf(name))).toBe(firstOf(theirs.valences));
  });

  test('has as many aspects', () => {
    expect(symmetriesOf(isohedralTile(name)).aspects).toHaveLength(theirs.aspects);
  });

  test('has as many parameters, less one where the lattice is bound to have a rectangular repeat', () => {
    const bound = group === 'p1' || group === 'p2' ? 1 : 0;
    expect(shape.parameters).toBe(theirs.parameters - bound);
  });
});

/** The first of all lists that begin anywhere and go either way. */
function firstOf(list: readonly unknown[]): string {
  return [list, list.toReversed()]
    .flatMap((way) => way.map((_, index) => [...way.slice(index), ...way.slice(0, index)].join(' ')))
    .toSorted()[0]!;
}

/** Number of tiles at each corner: from tile to neighbour, as long as they have the corner. */
function valencesOf(name: IsohedralName): number[] {
  const { edges, neighbours } = isohedralTile(name, [0.31, -0.43, 0.57, -0.23, 0.61]);
  const corners = edges.map(([corner]) => corner!);
  const isNear = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-7;
  const isSame = (a: Isometry, b: Isometry) =>
    corners.every((corner) => corners.some((other) => isNear(apply(a, corner), apply(b, other))));
  return corners.map((corner) => {
    const found: Isometry[] = [[1, 0, 0, 1, 0, 0]];
    for (const tile of found) {
      if (found.length > 12) throw new Error('More tiles at a corner than any tiling has.');
      for (const neighbour of neighbours) {
        const next = compose(tile, neighbour);
        const hasCorner = corners.some((other) => isNear(apply(next, other), corner));
        if (hasCorner && !found.some((other) => isSame(next, other))) found.push(next);
      }
    }
    return found.length;
  });
}
