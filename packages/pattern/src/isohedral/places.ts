import type { Point } from '../types.js';
import { areaOf } from '../tilings/polygon.js';
import { apply, compose, identity, step, turnKey, type Isometry } from './isometry.js';
import { latticeOf, type Lattice } from './lattice.js';
import type { IsohedralTile } from './tile.js';

/** Where a movement brings a tile. Movements that differ by a symmetry of the tile bring it to the same place. */
export interface Place {
  /** Equal for tiles that are translations of each other. */
  readonly aspect: number;
  /** Mean of the points of the outline. */
  readonly center: Point;
}

/** Finds the places of movements of a tile. */
export function placesOf({ outline, symmetries }: IsohedralTile): (isometry: Isometry) => Place {
  const center = meanOf(outline);
  const aspects = new Map<number, number>();
  const aspectOf = (isometry: Isometry): number => {
    const key = turnKey(isometry);
    const known = aspects.get(key);
    if (known !== undefined) return known;
    for (const symmetry of symmetries) aspects.set(turnKey(compose(isometry, symmetry)), key);
    return key;
  };
  return (isometry) => ({ aspect: aspectOf(isometry), center: apply(isometry, center) });
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce<Point>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

/** How far tiles are placed, in roots of their area: the shortest translations are within it. */
const REACH = 10;

/** The translations of a tiling, and one movement for each tile in a cell of their lattice. */
export function symmetriesOf(
  tile: IsohedralTile,
  placeOf: (isometry: Isometry) => Place = placesOf(tile),
): { readonly lattice: Lattice; readonly aspects: readonly Isometry[] } {
  const area = areaOf(tile.outline);
  const all = placedWithin(tile, placeOf, REACH * Math.sqrt(area));
  const aspects = [...Map.groupBy(all, ({ place }) => place.aspect).values()];
  const start = placeOf(identity);
  const lattice = latticeOf(
    aspects[0]!.map(({ place }) => [place.center[0] - start.center[0], place.center[1] - start.center[1]]),
  );
  if (aspects.length !== Math.round(lattice.area / area))
    throw new RangeError('isohedral: the tiles leave gaps or overlap.');
  return { lattice, aspects: aspects.map((alike) => alike[0]!.isometry) };
}

interface Placed {
  readonly isometry: Isometry;
  readonly place: Place;
}

/** The tiles around a tile, itself first: neighbours of neighbours, as far as their centres are within a distance. */
function placedWithin({ neighbours }: IsohedralTile, placeOf: (isometry: Isometry) => Place, reach: number): Placed[] {
  const found = new Map<string, Placed>();
  const start = placeOf(identity);
  const add = (isometry: Isometry) => {
    const place = placeOf(isometry);
    const [x, y] = place.center;
    if ((x - start.center[0]) ** 2 + (y - start.center[1]) ** 2 > reach ** 2) return;
    const key = `${place.aspect} ${step(x)} ${step(y)}`;
    if (!found.has(key)) found.set(key, { isometry, place });
  };
  add(identity);
  for (const { isometry } of found.values()) {
    if (found.size > 2 * Math.PI * REACH ** 2) throw new RangeError('isohedral: the tiles overlap.');
    for (const neighbour of neighbours) add(compose(isometry, neighbour));
  }
  return [...found.values()];
}
