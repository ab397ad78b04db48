import type { Point } from '../types.js';
import { apply, compose, turnKey, type Isometry } from './isometry.js';
import type { IsohedralTile } from './tile.js';

/** Where a movement brings a tile. Movements that differ by a symmetry of the tile bring it to the same place. */
export interface Place {
  /** Equal for tiles that are translations of each other. */
  readonly aspect: string;
  /** Mean of the points of the outline. */
  readonly center: Point;
}

/** Finds the places of movements of a tile. */
export function placesOf({ outline, symmetries }: IsohedralTile): (isometry: Isometry) => Place {
  const center = meanOf(outline);
  const aspects = new Map<string, string>();
  const aspectOf = (isometry: Isometry): string => {
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
