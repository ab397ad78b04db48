import type { Point } from '../types.js';
import { isohedralType, type HeeschName } from './heesch.js';
import { directMove, indirectMove, type Isometry, type Segment } from './isometry.js';
import { edgesOf, tileSymmetriesOf, type EdgeKind, type TileEdge } from './symbol.js';
import type { IsohedralName } from './types.js';

/** The form of an edge: points between its ends, from (0, 0) to (1, 0); y is to the left of the way, in lengths of the edge. */
export type EdgeForm = readonly Point[];

/** A tile of an isohedral tiling. */
export interface IsohedralTile {
  /** The outline, clockwise on the screen. */
  readonly outline: readonly Point[];
  /** The edges with their points; each begins where the one before ends. */
  readonly edges: readonly (readonly Point[])[];
  /** For each edge the movement of the tile to its neighbour at this edge. */
  readonly neighbours: readonly Isometry[];
  /** The movements that leave the tile as it is, the identity first. */
  readonly symmetries: readonly Isometry[];
}

/**
 * The tile of a type.
 *
 * @param parameters - shape of the corners, from -1 to 1 each; missing ones are 0
 * @param forms - forms of the edges that are free, in order; missing ones are straight. Of an edge that is symmetric itself,
 * the first half counts.
 * @throws RangeError when the outline crosses itself
 */
export function isohedralTile(
  name: IsohedralName | HeeschName,
  parameters: readonly number[] = [],
  forms: readonly EdgeForm[] = [],
): IsohedralTile {
  const { shape, symbol } = isohedralType(name);
  const corners = shape.corners(...Array.from({ length: shape.parameters }, (_, index) => parameters[index] ?? 0));
  const tileEdges = edgesOf(symbol);
  const ends = corners.map((corner, index): Segment => [corner, corners[(index + 1) % corners.length]!]);
  const free = freeOf(tileEdges);
  const edges = tileEdges.map((edge, index) => {
    const form = symmetric(forms[free.indexOf(edge.formOf)] ?? [], edge.kind);
    return placeForm(movedForm(form, edge), ends[index]!);
  });
  const outline = edges.flatMap((points) => points.slice(0, -1));
  if (crossesItself(outline))
    throw new RangeError(`isohedralTile: the outline of ${name} crosses itself. Set flatter forms.`);
  return {
    outline,
    edges,
    neighbours: tileEdges.map(({ neighbour, mirrored }, index) => {
      const [from, to] = ends[index]!;
      return mirrored ? indirectMove(ends[neighbour]!, [from, to]) : directMove(ends[neighbour]!, [to, from]);
    }),
    symmetries: tileSymmetriesOf(symbol).map(({ edge, mirrored }) => {
      const [from, to] = ends[edge]!;
      return mirrored ? indirectMove(ends[0]!, [to, from]) : directMove(ends[0]!, [from, to]);
    }),
  };
}

/** The kinds of the edges whose forms a type takes, in the order of the forms. Straight edges take none. */
export function freeEdges(name: IsohedralName | HeeschName): readonly Exclude<EdgeKind, 'I'>[] {
  const edges = edgesOf(isohedralType(name).symbol);
  return freeOf(edges).map((index) => edges[index]!.kind as Exclude<EdgeKind, 'I'>);
}

/** Indices of the first edges of each form. */
function freeOf(edges: readonly TileEdge[]): number[] {
  return edges.flatMap(({ kind, formOf }, index) => (kind !== 'I' && formOf === index ? [index] : []));
}

/** A form with the symmetry of its edge: the first half, and its image. */
function symmetric(form: EdgeForm, kind: EdgeKind): EdgeForm {
  if (kind === 'J') return form;
  if (kind === 'I') return [];
  const half = form.filter(([x]) => x < 0.5);
  // The bisector leaves its own points where they are; the half turn only the middle.
  const middle = kind === 'U' ? form.filter(([x]) => x === 0.5).slice(0, 1) : [];
  const image = half.map(([x, y]): Point => [1 - x, kind === 'U' ? y : -y]);
  return [...half, ...middle, ...image.toReversed()];
}

function movedForm(form: EdgeForm, { reversed, flipped }: TileEdge): EdgeForm {
  const moved = form.map(([x, y]): Point => [reversed ? 1 - x : x, flipped ? -y : y]);
  return reversed ? moved.toReversed() : moved;
}

/** The points of an edge with its ends. */
function placeForm(form: EdgeForm, [start, end]: Segment): Point[] {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  return [start, ...form.map(([x, y]): Point => [start[0] + dx * x + dy * y, start[1] + dy * x - dx * y]), end];
}

function crossesItself(outline: readonly Point[]): boolean {
  const last = outline.length - 1;
  return outline.some((a, index) =>
    outline.some((c, other) => {
      if (other <= index + 1 || (index === 0 && other === last)) return false;
      return segmentsCross(a, outline[index + 1]!, c, outline[(other + 1) % outline.length]!);
    }),
  );
}

function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = ([px, py]: Point, [qx, qy]: Point, [rx, ry]: Point) => (qx - px) * (ry - py) - (qy - py) * (rx - px);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
