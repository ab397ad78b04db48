import type { SVGPathData } from 'svg-pathdata';
import type { Matrix } from 'transformation-matrix';
import type { Box, Point } from '../types.js';
import { degrees, round } from '../numbers.js';
import type { XmlAttribute, XmlElement } from './xml.js';
import { lazy } from '#lazy';

/** The outline of an element in the units of its parent: path data, or a circle. */
export type Shape = { readonly d: string } | { readonly center: Point; readonly radius: number };

/** An attribute without a valid value. */
export class GeometryError extends Error {
  constructor(
    message: string,
    readonly attribute?: XmlAttribute,
  ) {
    super(message);
  }
}

/** Elements that draw a stroke. */
export const shapeNames = ['path', 'line', 'polyline', 'polygon', 'rect', 'circle', 'ellipse'] as const;
type ShapeName = (typeof shapeNames)[number];

export const isShape = (name: string): name is ShapeName => (shapeNames as readonly string[]).includes(name);

const LENGTH = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:px)?$/iu;
/** The largest number of a drawing. Beyond it, sums and products are out of the range of a number. */
const LIMIT = 1e6;

/** A number, optionally in px. */
export function parseLength(text: string): number | undefined {
  const value = LENGTH.test(text.trim()) ? Number.parseFloat(text) : undefined;
  return value !== undefined && Math.abs(value) <= LIMIT ? value : undefined;
}

/**
 * Reads the geometry of an element.
 *
 * @throws GeometryError if an attribute is missing or invalid
 */
export function readShape(name: ShapeName, { attributes }: XmlElement): Shape {
  const length = (attribute: string): number => {
    const given = attributes.get(attribute);
    const value = parseLength(given?.value ?? '0');
    if (value === undefined) throw new GeometryError(`"${attribute}" is not a number: ${given!.value}`, given);
    return value;
  };
  switch (name) {
    case 'path':
      return { d: absolutePath(attributes.get('d')) };
    case 'line':
      return { d: `M${length('x1')} ${length('y1')}L${length('x2')} ${length('y2')}` };
    case 'polyline':
    case 'polygon':
      return { d: linesThrough(attributes.get('points')) + (name === 'polygon' ? 'Z' : '') };
    case 'rect': {
      if (length('rx') || length('ry')) throw new GeometryError('rounded corners of a rect are not supported');
      const [x, y, width, height] = [length('x'), length('y'), length('width'), length('height')];
      if (width <= 0 || height <= 0) throw new GeometryError('"width" and "height" are not above 0');
      return { d: `M${x} ${y}H${x + width}V${y + height}H${x}Z` };
    }
    case 'circle':
    case 'ellipse': {
      const radius = length(name === 'circle' ? 'r' : 'rx');
      if (name === 'ellipse' && radius !== length('ry')) throw new GeometryError('"rx" and "ry" are not equal');
      if (radius <= 0) throw new GeometryError(`"${name === 'circle' ? 'r' : 'rx'}" is not above 0`);
      return { center: [length('cx'), length('cy')], radius };
    }
  }
}

function absolutePath(attribute: XmlAttribute | undefined): string {
  if (!attribute?.value.trim()) throw new GeometryError('"d" is missing', attribute);
  if (isTooLarge(attribute.value)) throw new GeometryError(`"d" has a number above ${LIMIT}`, attribute);
  try {
    return encode(readPath(attribute.value).toAbs());
  } catch (error) {
    throw new GeometryError(`"d" is not path data (${(error as Error).message.replace(/\.$/u, '')})`, attribute);
  }
}

function linesThrough(attribute: XmlAttribute | undefined): string {
  const numbers = numbersIn(attribute?.value ?? '') ?? [];
  if (numbers.length < 4 || numbers.length % 2 !== 0) {
    throw new GeometryError('"points" is not a list of at least two points', attribute);
  }
  const points = numbers.flatMap((x, index) => (index % 2 === 0 ? [`${x} ${numbers[index + 1]!}`] : []));
  return `M${points.join('L')}`;
}

/** Numbers separated by spaces, commas or their signs; `undefined` if the text has other content. */
function numbersIn(text: string): number[] | undefined {
  const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/giu;
  if (/[^\s,]/u.test(text.replace(number, ''))) return undefined;
  const numbers = (text.match(number) ?? []).map(Number);
  return numbers.every((value) => Math.abs(value) <= LIMIT) ? numbers : undefined;
}

/** Whether a text has a number above the limit. */
function isTooLarge(text: string): boolean {
  const numbers = text.match(/(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/giu) ?? [];
  return numbers.some((number) => Number(number) > LIMIT);
}

const readPath = (d: string): SVGPathData => new (lazy('svg-pathdata').SVGPathData)(d);

const encode = (path: SVGPathData): string => path.encode().replaceAll('z', 'Z');

export const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** The transforms of SVG by name, with the counts of numbers that each takes. */
const TRANSFORMS: Readonly<Record<string, readonly [counts: readonly number[], (...numbers: number[]) => Matrix]>> = {
  matrix: [[6], (a, b, c, d, e, f) => ({ a: a!, b: b!, c: c!, d: d!, e: e!, f: f! })],
  translate: [[1, 2], (x, y = 0) => lazy('transformation-matrix').translate(x!, y)],
  scale: [[1, 2], (x, y = x) => lazy('transformation-matrix').scale(x!, y!)],
  rotate: [[1, 3], (angle, x = 0, y = 0) => lazy('transformation-matrix').rotateDEG(angle!, x, y)],
  skewX: [[1], (angle) => ({ ...IDENTITY, c: Math.tan(degrees(angle!)) })],
  skewY: [[1], (angle) => ({ ...IDENTITY, b: Math.tan(degrees(angle!)) })],
};

/**
 * Reads a `transform` attribute.
 *
 * @throws GeometryError if it is not a list of transforms
 */
export function readTransform(attribute: XmlAttribute | undefined): Matrix {
  const text = attribute?.value ?? '';
  const calls = [...text.matchAll(/([a-zA-Z]+)\s*\(([^)]*)\)/gu)];
  const rest = calls.reduce((left, [call]) => left.replace(call, ''), text);
  const matrices = calls.flatMap(([, name, list]) => {
    const numbers = numbersIn(list!);
    const known = TRANSFORMS[name!];
    return known && numbers && known[0].includes(numbers.length) ? known[1](...numbers) : [];
  });
  if (matrices.length < calls.length || /[^\s,]/u.test(rest)) {
    throw new GeometryError(`"transform" is not a list of transforms: ${text}`, attribute);
  }
  return lazy('transformation-matrix').compose([IDENTITY, ...matrices]);
}

/** The matrix of an element in a parent with its own matrix. */
export const nest = (parent: Matrix, own: Matrix): Matrix => lazy('transformation-matrix').compose(parent, own);

/** The factor of a matrix that scales all directions alike; `undefined` for other matrices. */
export function uniformScale({ a, b, c, d }: Matrix): number | undefined {
  const [x, y] = [Math.hypot(a, b), Math.hypot(c, d)];
  const limit = 1e-6 * Math.max(x, y);
  return x > 0 && Math.abs(x - y) <= limit && Math.abs(a * c + b * d) <= limit * x ? x : undefined;
}

/**
 * Moves a shape by a matrix of uniform scale; numbers have three decimals.
 *
 * @throws GeometryError if the matrix has a number above the limit
 */
export function moveShape(shape: Shape, matrix: Matrix): Shape {
  if (!Object.values(matrix).every((value: number) => Math.abs(value) <= LIMIT))
    throw new GeometryError(`its transforms have a number above ${LIMIT}`);
  if ('radius' in shape) {
    const [x, y] = lazy('transformation-matrix').applyToPoint(matrix, [...shape.center]);
    return { center: [round(x), round(y)], radius: round(shape.radius * uniformScale(matrix)!) };
  }
  const { a, b, c, d, e, f } = matrix;
  const path = readPath(shape.d);
  // Turned horizontal and vertical lines need both coordinates.
  if (b !== 0 || c !== 0) path.normalizeHVZ(false, true, true);
  return { d: encode(path.matrix(a, b, c, d, e, f).round(1000)) };
}

/** The bounding box of a shape without the width of its line: left, top, width, height. */
export function boundsOf(shape: Shape): Box {
  if ('radius' in shape) {
    const { center, radius } = shape;
    return [round(center[0] - radius), round(center[1] - radius), round(2 * radius), round(2 * radius)];
  }
  const { minX, minY, maxX, maxY } = readPath(shape.d).getBounds();
  return [round(minX), round(minY), round(maxX - minX), round(maxY - minY)];
}
