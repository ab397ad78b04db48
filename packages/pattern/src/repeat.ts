import type { Repeat, Shape, TilePen } from './shapes.js';
import type { Point } from './types.js';

/** Far below the printed precision, far above rounding errors of sums. */
const EPSILON = 1e-6;
const STEPS = [-1, 0, 1];

/** Without width. */
const noPen: TilePen = { line: 0, outline: 0 };

/** How far the sharp join of two sides of an outline reaches, in line widths: half of SVG’s miter limit of 4. */
const MITER = 2;

/**
 * Closes a repeat: a shape that crosses an edge is repeated at the opposite side, so that there is no seam for any
 * parameters. Generators draw each shape once.
 *
 * @param pen - widths of lines and outlines, which reach over an edge too
 */
export function closeRepeat(drawing: Repeat, pen: TilePen = noPen): Repeat {
  const { width, height } = drawing;
  const seen = new Set<string>();
  const shapes = drawing.shapes.flatMap((shape) =>
    STEPS.flatMap((down) => STEPS.map((across) => moveShape(shape, [across * width, down * height]))).filter((copy) => {
      const key = keyOf(copy);
      if (seen.has(key) || !reachesInto(copy, width, height, penReach(copy, pen))) return false;
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

/** How far the pen of a shape reaches over its points. */
function penReach(shape: Shape, { line, outline }: TilePen): number {
  if (shape.kind === 'line') return line / 2;
  return shape.outlined === true ? outline * (shape.kind === 'circle' ? 0.5 : MITER) : 0;
}

/** Whether the bounding box of a shape, wider by a distance on all sides, overlaps the repeat. */
export function reachesInto(shape: Shape, width: number, height: number, wider = 0): boolean {
  const [left, top, right, bottom] = boundsOf(shape);
  const [near, far] = [EPSILON - wider, wider - EPSILON];
  return right > near && bottom > near && left < width + far && top < height + far;
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
