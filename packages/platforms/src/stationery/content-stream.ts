import type { OutlineCommand } from '@wusum/mark';
import type { VectorShape } from '../images/vector/shapes.js';

/** A number of a content stream: a hundredth of a unit is less than a printer draws. */
export const num = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** All 256 values of a channel differ in three digits. */
const channels = (hex: string): string =>
  [1, 3, 5].map((at) => String(Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) / 1000)).join(' ');

const caps = { butt: 0, round: 1, square: 2 } as const;
const joins = { miter: 0, round: 1, bevel: 2 } as const;

/** A filled rectangle, in DeviceRGB. */
export const fillBox = (color: string, x: number, y: number, width: number, height: number): string =>
  `${channels(color)} rg ${num(x)} ${num(y)} ${num(width)} ${num(height)} re f\n`;

/** Shapes as operators of PDF: colours are in DeviceRGB. */
export function paintShapes(shapes: readonly VectorShape[]): string {
  return shapes.map(paintShape).join('');
}

function paintShape({ path, fill, stroke }: VectorShape): string {
  const line = stroke
    ? `${channels(stroke.color)} RG ${num(stroke.width)} w ${caps[stroke.cap]} J ${joins[stroke.join]} j `
    : '';
  const ink = fill === undefined ? '' : `${channels(fill)} rg `;
  const paint = fill === undefined ? (stroke ? 'S' : 'n') : stroke ? 'B' : 'f';
  return `${line}${ink}${paintPath(path)}${paint}\n`;
}

/** PDF has cubic curves only. */
function paintPath(path: readonly OutlineCommand[]): string {
  let [x, y] = [0, 0];
  return path
    .map(({ letter, points }) => {
      const from = [x, y] as const;
      if (points.length > 0) [x, y] = [points.at(-2)!, points.at(-1)!];
      if (letter === 'Z') return 'h ';
      if (letter === 'M' || letter === 'L') return `${points.map(num).join(' ')} ${letter.toLowerCase()} `;
      const cubic = letter === 'C' ? points : cubicOf(from, points);
      return `${cubic.map(num).join(' ')} c `;
    })
    .join('');
}

function cubicOf([fromX, fromY]: readonly [number, number], points: readonly number[]): number[] {
  const [cx, cy, x, y] = points as [number, number, number, number];
  const third = (end: number, control: number): number => end + (2 / 3) * (control - end);
  return [third(fromX, cx), third(fromY, cy), third(x, cx), third(y, cy), x, y];
}
