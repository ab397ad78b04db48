import type { Point } from '../types.js';
import type { Shape, TileDrawing } from './shapes.js';

/** Far below the printed precision, far above rounding errors of sums. */
const EPSILON = 1e-6;
const STEPS = [-1, 0, 1];

/**
 * Closes a tile: a shape that crosses an edge is repeated at the opposite side, so that the repeat has no seam for any
 * parameters. Generators draw each shape once.
 *
 * The width of lines is ignored: a line on an edge is not repeated.
 */
export function closeRepeat(drawing: TileDrawing): TileDrawing {
  const { width, height } = drawing;
  const seen = new Set<string>();
  const shapes = drawing.shapes.flatMap((shape) =>
    STEPS.flatMap((down) => STEPS.map((across) => moveShape(shape, [across * width, down * height]))).filter((copy) => {
      const key = keyOf(copy);
      if (seen.has(key) || !reachesInto(copy, width, height)) return false;
      seen.add(key);
      return true;
    }),
  );
  return { ...drawing, shapes };
}

export function moveShape(shape: Shape, [dx, dy]: Point): Shape {
  const move = ([x, y]: Point): Point => [x + dx, y + dy];
  return shape.kind === 'circle'
    ? { ...shape, center: move(shape.center) }
    : { ...shape, points: shape.points.map(move) };
}

/** Whether the bounding box of a shape overlaps the tile. */
export function reachesInto(shape: Shape, width: number, height: number): boolean {
  const [left, top, right, bottom] = boundsOf(shape);
  return right > EPSILON && bottom > EPSILON && left < width - EPSILON && top < height - EPSILON;
}

function boundsOf(shape: Shape): [number, number, number, number] {
  if (shape.kind === 'circle') {
    const [x, y] = shape.center;
    return [x - shape.radius, y - shape.radius, x + shape.radius, y + shape.radius];
  }
  const xs = shape.points.map(([x]) => x);
  const ys = shape.points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Shapes with equal keys look equal; the direction of a line does not matter. */
export function keyOf(shape: Shape): string {
  const number = (value: number) => (Math.round(value * 1e4) / 1e4 || 0).toString();
  const points = (shape.kind === 'circle' ? [shape.center] : shape.points).map((point) => point.map(number).join(' '));
  const body = shape.kind === 'line' ? [points.join(), points.toReversed().join()].toSorted()[0] : points.join();
  const radius = 'radius' in shape && shape.radius !== undefined ? number(shape.radius) : '';
  return [shape.kind, shape.role, radius, body].join('|');
}
