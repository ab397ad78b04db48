import type { LineCap, LineJoin, OutlineCommand } from '@wusum/mark';

/** A line along a path; lengths are in the units of the path. */
export interface VectorStroke {
  readonly color: string;
  readonly width: number;
  readonly cap: LineCap;
  readonly join: LineJoin;
}

/** A path with absolute points: x to the right, y downwards. A colour is what the drawing was read with. */
export interface VectorShape {
  readonly path: readonly OutlineCommand[];
  readonly fill?: string;
  readonly stroke?: VectorStroke;
}

/** Scales shapes from the origin, then moves them. */
export function placeShapes(shapes: readonly VectorShape[], scale: number, x = 0, y = 0): VectorShape[] {
  return shapes.map(({ path, fill, stroke }) => ({
    path: path.map(({ letter, points }) => ({
      letter,
      points: points.map((value, at) => value * scale + (at % 2 === 0 ? x : y)),
    })),
    ...(fill !== undefined && { fill }),
    ...(stroke && { stroke: { ...stroke, width: stroke.width * scale } }),
  }));
}
