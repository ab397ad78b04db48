import type { Point } from './plane.js';

export interface Clusters {
  /** Group of each point; the largest group is 0. */
  readonly groupOf: Uint8Array;
  readonly sizes: readonly number[];
  readonly centres: readonly Point[];
}

/**
 * k-means without chance: it starts with the point furthest from the middle, then the furthest from those chosen.
 * Nothing if there are fewer different points than groups.
 */
export function clusters(points: readonly Point[], count: number): Clusters | undefined {
  const start = furthestApart(points, count);
  if (!start) return undefined;
  let centres: readonly Point[] = start;
  let groupOf = new Uint8Array(points.length);
  for (let round = 0; round < 100; round += 1) {
    const current: readonly Point[] = centres;
    const next = Uint8Array.from(points, (point) => nearest(point, current));
    if (round > 0 && next.every((group, index) => group === groupOf[index])) break;
    groupOf = next;
    centres = current.map((centre, group) => middle(points.filter((_, index) => next[index] === group)) ?? centre);
  }
  return bySize(groupOf, centres);
}

/** How much nearer points are to their own centre than to the next: 1 is clear, 0 is none (simplified silhouette). */
export function silhouette(points: readonly Point[], { groupOf, centres }: Clusters): number {
  const sum = points.reduce((all, point, index) => {
    const own = Math.sqrt(distance(point, centres[groupOf[index]!]!));
    const others = centres.filter((_, group) => group !== groupOf[index]);
    const next = Math.sqrt(Math.min(...others.map((centre) => distance(point, centre))));
    return all + (Math.max(own, next) === 0 ? 0 : (next - own) / Math.max(own, next));
  }, 0);
  return sum / points.length;
}

function furthestApart(points: readonly Point[], count: number): Point[] | undefined {
  const chosen: Point[] = [];
  let from: readonly Point[] = [middle(points) ?? [0, 0]];
  while (chosen.length < count) {
    const far = furthest(points, from);
    if (!far || (chosen.length > 0 && Math.min(...chosen.map((centre) => distance(far, centre))) < 1e-18))
      return undefined;
    chosen.push(far);
    from = chosen;
  }
  return chosen;
}

function furthest(points: readonly Point[], from: readonly Point[]): Point | undefined {
  let far: Point | undefined;
  let most = -1;
  for (const point of points) {
    const space = Math.min(...from.map((centre) => distance(point, centre)));
    // A difference in the last place is none: the order of the points decides.
    if (space > most + 1e-9) [far, most] = [point, space];
  }
  return far;
}

function nearest(point: Point, centres: readonly Point[]): number {
  let best = 0;
  for (let group = 1; group < centres.length; group += 1)
    if (distance(point, centres[group]!) < distance(point, centres[best]!)) best = group;
  return best;
}

function middle(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const sum = (axis: 0 | 1) => points.reduce((all, point) => all + point[axis], 0) / points.length;
  return [sum(0), sum(1)];
}

function distance(a: Point, b: Point): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;
}

function bySize(groupOf: Uint8Array, centres: readonly Point[]): Clusters {
  const sizes = centres.map((_, group) => groupOf.reduce((sum, each) => sum + (each === group ? 1 : 0), 0));
  const order = [...sizes.keys()].toSorted((a, b) => sizes[b]! - sizes[a]! || centres[a]![0] - centres[b]![0]);
  return {
    groupOf: groupOf.map((group) => order.indexOf(group)),
    sizes: order.map((group) => sizes[group]!),
    centres: order.map((group) => centres[group]!),
  };
}
