import { areaOf } from '../tilings/polygon.js';
import type { Point } from '../types.js';
import { heesch, relationsOf, type EdgeRelation, type HeeschName, type HeeschType } from './heesch.js';
import { apply, glide, invert, rotation, translation, type Isometry } from './isometry.js';

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
}

/**
 * The tile of a type.
 *
 * @param parameters - shape of the corners, from -1 to 1 each; missing ones are 0
 * @param forms - forms of the edges that are free, in order; missing ones are straight. Of a C edge the first half counts.
 * @throws RangeError when the outline crosses itself
 */
export function isohedralTile(
  name: HeeschName,
  parameters: readonly number[] = [],
  forms: readonly EdgeForm[] = [],
): IsohedralTile {
  const type: HeeschType = heesch[name];
  const given = Array.from({ length: type.parameters }, (_, index) => parameters[index] ?? 0);
  const corners = type.corners(...given);
  const relations = relationsOf(name);
  const neighbours = relations.map((relation, edge) => invert(movementOf(corners, relation, edge)));
  const edges: (readonly Point[])[] = [];
  let free = 0;
  relations.forEach((relation, edge) => {
    const ends = endsOf(corners, edge);
    if (relation.with < edge) {
      const moved = edges[relation.with]!.map((point) =>
        apply(movementOf(corners, relations[relation.with]!, relation.with), point),
      );
      edges.push(relation.kind === 'G' ? moved : moved.toReversed());
      return;
    }
    const form = forms[free++] ?? [];
    edges.push(placeForm(relation.kind === 'C' ? halfTurned(form) : form, ends));
  });
  const outline = edges.flatMap((points) => points.slice(0, -1));
  if (crossesItself(outline))
    throw new RangeError(`isohedralTile: the outline of ${name} crosses itself. Set flatter forms.`);
  return { outline: areaOf(outline) > 0 ? outline : outline.toReversed(), edges, neighbours };
}

/** How many forms of edges a type takes. */
export const freeEdges = (name: HeeschName): number =>
  relationsOf(name).filter((relation, edge) => relation.with >= edge).length;

function endsOf(corners: readonly Point[], edge: number): readonly [Point, Point] {
  return [corners[edge]!, corners[(edge + 1) % corners.length]!];
}

/** The movement of an edge to the edge that it is related to. */
function movementOf(
  corners: readonly Point[],
  { kind, with: other, angle = 180 }: EdgeRelation,
  edge: number,
): Isometry {
  const [start, end] = endsOf(corners, edge);
  const [otherStart, otherEnd] = endsOf(corners, other);
  switch (kind) {
    case 'T':
      return translation([otherEnd[0] - start[0], otherEnd[1] - start[1]]);
    case 'C':
      return rotation([(start[0] + end[0]) / 2, (start[1] + end[1]) / 2], Math.PI);
    case 'G':
      return glide([start, end], [otherStart, otherEnd]);
    case 'turn': {
      // The common corner ends one edge and starts the other; the corners are clockwise.
      const forward = other === (edge + 1) % corners.length;
      return rotation(forward ? end : start, ((forward ? -1 : 1) * angle * Math.PI) / 180);
    }
  }
}

/** The first half of a form, and its half turn about the middle. */
function halfTurned(form: EdgeForm): EdgeForm {
  const half = form.filter(([x]) => x < 0.5);
  return [...half, ...half.map(([x, y]): Point => [1 - x, -y]).toReversed()];
}

/** The points of an edge with its ends. */
function placeForm(form: EdgeForm, [start, end]: readonly [Point, Point]): Point[] {
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
