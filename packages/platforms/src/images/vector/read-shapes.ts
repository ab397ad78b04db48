import type { LineCap, LineJoin, OutlineCommand } from '@wusum/mark';
import { SVGPathData } from 'svg-pathdata';
import { placeShapes, type VectorShape } from './shapes.js';

/** What an element inherits. */
interface Style {
  /** Of `currentColor`. */
  readonly color: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly cap: LineCap;
  readonly join: LineJoin;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const initial: Omit<Style, 'color'> = {
  fill: '#000000',
  stroke: 'none',
  width: 1,
  cap: 'butt',
  join: 'miter',
  scale: 1,
  x: 0,
  y: 0,
};

const tags = /<(?<end>\/?)(?<name>\w+)(?<given>(?:\s+[\w:-]+="[^"]*")*)\s*(?<empty>\/?)>/gu;

/**
 * Reads the paths and circles of a drawing that this repository prints: groups with moves and scales, and attributes for
 * colours and lines. It is no reader of other people’s SVG.
 *
 * @param body elements of SVG
 * @param color takes the place of `currentColor` where a group has no `color`
 */
export function readShapes(body: string, color: string): VectorShape[] {
  const open: Style[] = [{ ...initial, color }];
  const shapes: VectorShape[] = [];
  for (const { groups } of body.matchAll(tags)) {
    const { end, name, given, empty } = groups!;
    if (end === '/') {
      open.pop();
      continue;
    }
    const attributes = readAttributes(given!);
    const style = inherit(open.at(-1)!, attributes);
    const path = pathOf(name!, attributes);
    if (path !== undefined) shapes.push(...placeShapes([shapeOf(path, style)], style.scale, style.x, style.y));
    if (empty === '') open.push(style);
  }
  return shapes;
}

type Attributes = Readonly<Record<string, string>>;

const readAttributes = (text: string): Attributes =>
  Object.fromEntries(Array.from(text.matchAll(/([\w:-]+)="([^"]*)"/gu), ([, name, value]) => [name!, value!]));

function inherit(from: Style, given: Attributes): Style {
  const current = given['color'] ?? from.color;
  const color = (value: string): string => (value === 'currentColor' ? current : value);
  const [, moveX = '0', moveY = '0'] =
    /translate\(\s*([^\s,)]+)[\s,]*([^\s)]*)\)/u.exec(given['transform'] ?? '') ?? [];
  const [, factor = '1'] = /scale\(([^)]+)\)/u.exec(given['transform'] ?? '') ?? [];
  return {
    color: current,
    fill: color(given['fill'] ?? from.fill),
    stroke: color(given['stroke'] ?? from.stroke),
    width: Number(given['stroke-width'] ?? from.width),
    cap: (given['stroke-linecap'] as LineCap | undefined) ?? from.cap,
    join: (given['stroke-linejoin'] as LineJoin | undefined) ?? from.join,
    x: from.x + Number(moveX) * from.scale,
    y: from.y + Number(moveY || 0) * from.scale,
    scale: from.scale * Number(factor),
  };
}

const shapeOf = (path: readonly OutlineCommand[], { fill, stroke, width, cap, join }: Style): VectorShape => ({
  path,
  ...(fill !== 'none' && { fill }),
  ...(stroke !== 'none' && { stroke: { color: stroke, width, cap, join } }),
});

function pathOf(name: string, given: Attributes): readonly OutlineCommand[] | undefined {
  if (name === 'path') return readPath(given['d'] ?? '');
  if (name !== 'circle') return undefined;
  const [x, y, r] = ['cx', 'cy', 'r'].map((key) => Number(given[key] ?? 0)) as [number, number, number];
  return readPath(`M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`);
}

/** Path data with absolute lines and curves only. */
export function readPath(d: string): OutlineCommand[] {
  const plain = new SVGPathData(d).toAbs().normalizeHVZ(false).normalizeST().aToC();
  return plain.commands.map((command): OutlineCommand => {
    if (command.type === SVGPathData.MOVE_TO) return { letter: 'M', points: [command.x, command.y] };
    if (command.type === SVGPathData.LINE_TO) return { letter: 'L', points: [command.x, command.y] };
    if (command.type === SVGPathData.QUAD_TO)
      return { letter: 'Q', points: [command.x1, command.y1, command.x, command.y] };
    if (command.type === SVGPathData.CURVE_TO)
      return { letter: 'C', points: [command.x1, command.y1, command.x2, command.y2, command.x, command.y] };
    return { letter: 'Z', points: [] };
  });
}
