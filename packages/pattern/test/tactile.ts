import { EdgeShape, IsohedralTiling, type Matrix } from 'tactile-js';
import { apply, compose, directMove, indirectMove, type Isometry, type Segment } from '../src/isohedral/isometry.js';
import type { EdgeKind, Point } from '../src/index.js';

/** What `tactile-js` says of an isohedral type, as far as it can be compared. */
export interface TactileType {
  readonly parameters: number;
  readonly aspects: number;
  /** Kinds of the edges, in order. */
  readonly kinds: readonly EdgeKind[];
  /** Incidence symbol, found by comparing the edges of the tile and its neighbours. */
  readonly symbol: string;
  /** Number of tiles at each corner. */
  readonly valences: readonly number[];
}

const STEPS = [-3, -2, -1, 0, 1, 2, 3];
const isNear = (a: Point, b: Point): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-7;
const isometryOf = ([a, c, e, b, d, f]: Matrix): Isometry => [a, b, c, d, e, f];

export function tactileType(number: number): TactileType {
  const tiling = new IsohedralTiling(number);
  // The shapes at first are often more symmetric than their type.
  tiling.setParameters(
    tiling.getParameters().map((value, index) => value + 0.013 * (index + 1) * Math.sqrt(2 + index)),
  );
  const corners = Array.from({ length: tiling.numVertices() }, (_, index): Point => {
    const { x, y } = tiling.getVertex(index);
    return [x, y];
  });
  const parts = [...tiling.shape()];
  const kinds = parts.map(({ shape }) => kindOf(shape));
  const edges = parts.map(({ T, id, shape, rev }) => {
    const points = formOf(kindOf(shape), id).map((point) => apply(isometryOf(T), point));
    return rev ? points.toReversed() : points;
  });
  const copies = copiesOf(tiling);
  return {
    parameters: tiling.numParameters(),
    aspects: tiling.numAspects(),
    kinds,
    symbol: symbolOf(corners, edges, copies),
    valences: corners.map(
      (corner) => copies.filter((copy) => corners.some((other) => isNear(apply(copy, other), corner))).length,
    ),
  };
}

const kindOf = (shape: number): EdgeKind =>
  (Object.keys(EdgeShape) as EdgeKind[]).find((kind) => EdgeShape[kind] === shape)!;

/** A form of an edge that is as free as its kind, another one for each edge. */
function formOf(kind: EdgeKind, id: number): Point[] {
  const [a, b] = [0.05 + 0.011 * id, -0.03 + 0.017 * id];
  const [first, second]: Point[] = [
    [0.2, a],
    [0.45, b],
  ];
  const image = ([x, y]: Point): Point => [1 - x, kind === 'U' ? y : -y];
  const between = kind === 'I' ? [] : [first!, second!, ...(kind === 'J' ? [] : [image(second!), image(first!)])];
  return [[0, 0], ...between, [1, 0]];
}

function copiesOf(tiling: IsohedralTiling): Isometry[] {
  const [one, two] = [tiling.getT1(), tiling.getT2()];
  return Array.from({ length: tiling.numAspects() }, (_, index) =>
    isometryOf(tiling.getAspectTransform(index)),
  ).flatMap((aspect) =>
    STEPS.flatMap((m) => STEPS.map((n) => compose([1, 0, 0, 1, m * one.x + n * two.x, m * one.y + n * two.y], aspect))),
  );
}

type Edge = readonly Point[];

const isSame = (a: Edge, b: Edge): boolean =>
  a.length === b.length && [b, b.toReversed()].some((way) => a.every((point, index) => isNear(point, way[index]!)));
const moved = (movement: Isometry, edge: Edge): Edge => edge.map((point) => apply(movement, point));

/** The incidence symbol of a tile whose edges are as free as they can be. */
function symbolOf(corners: readonly Point[], edges: readonly Edge[], copies: readonly Isometry[]): string {
  const symmetries = symmetriesOf(corners, edges);
  const labels: string[] = [];
  const firsts: number[] = [];
  edges.forEach((edge, index) => {
    if (labels[index] !== undefined) return;
    const letter = 'abcdef'[firsts.push(index) - 1]!;
    const isSymmetric = symmetries.some(({ movement, mirrored }) => mirrored && isSame(moved(movement, edge), edge));
    for (const { movement, mirrored } of symmetries) {
      const place = edges.findIndex((other) => isSame(moved(movement, edge), other));
      labels[place] ??= letter + (isSymmetric ? '' : mirrored ? '-' : '+');
    }
  });
  const isTile = (copy: Isometry) => edges.every((edge) => edges.some((other) => isSame(moved(copy, edge), other)));
  const neighbours = copies.filter((copy) => !isTile(copy));
  const beside = firsts.map((first) => {
    const found = neighbours.flatMap((copy) => {
      const place = edges.findIndex((edge) => isSame(moved(copy, edge), edges[first]!));
      return place === -1 ? [] : [{ label: labels[place]!, mirrored: copy[0] * copy[3] - copy[1] * copy[2] < 0 }];
    });
    const { label, mirrored } = found[0]!;
    return mirrored ? label.replace(/[+-]/u, (sign) => (sign === '+' ? '-' : '+')) : label;
  });
  return `${labels.join('')};${beside.join('')}`;
}

/** The movements that leave the tile and all of its edges as they are. */
function symmetriesOf(corners: readonly Point[], edges: readonly Edge[]) {
  const ends = corners.map((corner, index): Segment => [corner, corners[(index + 1) % corners.length]!]);
  return ends.flatMap(([from, to]) =>
    [false, true].flatMap((mirrored) => {
      const movement = mirrored ? indirectMove(ends[0]!, [to, from]) : directMove(ends[0]!, [from, to]);
      const isKept = edges.every((edge) => edges.some((other) => isSame(moved(movement, edge), other)));
      return isKept ? [{ movement, mirrored }] : [];
    }),
  );
}
