import type { OutlineCommand } from '@wusum/mark';
import type { VectorShape } from './shapes.js';

type Contour = readonly OutlineCommand[];
type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** The smallest box of the points of a path; those of curves included. */
export function boundsOf(path: Contour): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of path)
    points.forEach((value, at) => {
      if (at % 2 === 0) [left, right] = [Math.min(left, value), Math.max(right, value)];
      else [top, bottom] = [Math.min(top, value), Math.max(bottom, value)];
    });
  return [left, top, right, bottom];
}

/** The smallest box of the ink of shapes, lines included; nothing has no ink. */
export function inkBounds(shapes: readonly VectorShape[]): Bounds {
  const boxes = shapes.map(({ path, stroke }) => {
    const [left, top, right, bottom] = boundsOf(path);
    const half = (stroke?.width ?? 0) / 2;
    return [left - half, top - half, right + half, bottom + half] as const;
  });
  const side = (at: 0 | 1 | 2 | 3, pick: (...values: number[]) => number): number =>
    pick(...boxes.map((box) => box[at]));
  if (boxes.length === 0) return [0, 0, 0, 0];
  return [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)];
}

/**
 * Splits an outline into parts that do not overlap themselves: each outer contour with its holes. Letters that join overlap,
 * and a reader that fills by the even-odd rule would leave a hole there.
 */
export function separateContours(path: Contour): readonly Contour[] {
  const contours = splitAtMoves(path);
  const areas = contours.map(areaOf);
  const largest = areas.reduce((most, area) => (Math.abs(area) > Math.abs(most) ? area : most), 0);
  const isHole = (index: number): boolean => areas[index]! * largest < 0;
  const outer = contours.flatMap((contour, index) =>
    isHole(index) ? [] : [{ bounds: boundsOf(contour), parts: [contour] }],
  );
  contours.forEach((contour, index) => {
    if (!isHole(index)) return;
    const around = outer.filter(({ bounds }) => contains(bounds, boundsOf(contour)));
    const nearest = around.toSorted((a, b) => sizeOf(a.bounds) - sizeOf(b.bounds))[0];
    nearest?.parts.push(contour);
  });
  return outer.map(({ parts }) => parts.flat());
}

function splitAtMoves(path: Contour): OutlineCommand[][] {
  const contours: OutlineCommand[][] = [];
  for (const command of path) {
    if (command.letter === 'M' || contours.length === 0) contours.push([]);
    contours.at(-1)!.push(command);
  }
  return contours.filter((contour) => contour.length > 1);
}

/** Twice the signed area of the polygon of all points: its sign is the direction. */
function areaOf(contour: Contour): number {
  const points = contour.flatMap(({ points: own }) => own);
  let area = 0;
  for (let at = 0; at < points.length; at += 2) {
    const next = (at + 2) % points.length;
    area += points[at]! * points[next + 1]! - points[next]! * points[at + 1]!;
  }
  return area;
}

const sizeOf = ([left, top, right, bottom]: Bounds): number => (right - left) * (bottom - top);

const contains = (outer: Bounds, inner: Bounds): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
