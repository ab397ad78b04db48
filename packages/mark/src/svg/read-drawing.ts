import type { Location } from '@wusum/diagnostics';
import type { Matrix } from 'transformation-matrix';
import { signNames } from '../grammar/signs.js';
import { round } from '../numbers.js';
import type { MarkReporter } from '../reporter.js';
import type { Box, LineCap, LineJoin, MarkStroke, MarkToken } from '../types.js';
import {
  boundsOf,
  GeometryError,
  IDENTITY,
  isShape,
  moveShape,
  nest,
  parseLength,
  readShape,
  readTransform,
  shapeNames,
  uniformScale,
  type Shape,
} from './geometry.js';
import { clipsNothing, elementsById, type ElementsById } from './clips.js';
import { caps, isPainted, joins, knownWord, readProperties, type Properties } from './style.js';
import type { XmlAttribute, XmlElement } from './xml.js';

/** A stroke with the line that it is drawn with, and its places. */
export interface ReadStroke {
  readonly stroke: MarkStroke;
  readonly place: Location;
  /** Not set for a dot, which has no line. */
  readonly line?: Line;
}

/** Line style in units of the drawing. */
export interface Line {
  readonly width: number;
  readonly cap: LineCap;
  readonly join: LineJoin;
}

/** What an element takes from its parents. */
interface Inherited {
  readonly properties: Properties;
  readonly matrix: Matrix;
  readonly sign: XmlAttribute | undefined;
}

interface Context {
  readonly reporter: MarkReporter;
  /** Whether the file has a style sheet, which is reported once: the styles of elements are unknown then. */
  readonly isStyled?: boolean;
  readonly elements: ElementsById;
  /** The box that strokes must stay inside, in units of the drawing. */
  readonly box: Box;
}

/** A token for the reporter: a place in a file. */
export const at = (location: Location): MarkToken => ({ path: '', value: undefined, location });

/** Elements without a drawing. */
const IGNORED = ['title', 'desc', 'metadata', 'defs', 'clipPath'];

/** Reads all strokes of a root element, in the order of the document. */
export function readDrawing(
  root: XmlElement,
  matrix: Matrix,
  { reporter, box }: Pick<Context, 'reporter' | 'box'>,
): ReadStroke[] {
  const context = { reporter, box, elements: elementsById(root), isStyled: hasStyleSheet(root) };
  const start: Inherited = { properties: new Map(), matrix, sign: undefined };
  return readChildren(root, inherit(root, start, context), context);
}

function hasStyleSheet({ children }: XmlElement): boolean {
  return children.some((child) => (child.name === 'style' && !child.foreign) || hasStyleSheet(child));
}

function readChildren(parent: XmlElement, inherited: Inherited, context: Context): ReadStroke[] {
  return parent.children.flatMap((element) => {
    if (element.foreign) return [];
    if (IGNORED.includes(element.name)) {
      for (const child of element.children) if (child.name === 'style') refuseElement(child, context);
      return [];
    }
    if (element.name === 'g') return readChildren(element, inherit(element, inherited, context), context);
    if (isShape(element.name)) return readElement(element, inherit(element, inherited, context), context) ?? [];
    refuseElement(element, context);
    return [];
  });
}

function refuseElement({ name, place }: XmlElement, { reporter }: Context): void {
  reporter.add('WS-M010', at(place), `The element <${name}> is not supported.`, {
    fix: FIXES[name] ?? `Draw with ${shapeNames.map((shape) => `<${shape}>`).join(', ')}.`,
  });
}

const FIXES: Readonly<Record<string, string>> = {
  style: 'Export with presentation attributes or inline styles instead of a style sheet.',
  text: 'Draw the letters as strokes.',
  use: 'Replace the reference with the drawing.',
  script: 'Remove the script.',
  image: 'Remove the image.',
};

/** Adds the properties, transform and sign of an element to those of its parents. */
function inherit(element: XmlElement, inherited: Inherited, { reporter, elements, box }: Context): Inherited {
  const { properties, refused } = readProperties(element, inherited.properties);
  const matrix = nest(inherited.matrix, ownMatrix(element, reporter));
  for (const [name, { value, place }] of refused) {
    if (name === 'clip-path' && clipsNothing(value, elements, matrix, box)) continue;
    reporter.add('WS-M010', at(place), `The property "${name}" with the value "${value}" is not supported.`, {
      fix: PROPERTY_FIXES[name] ?? `Remove "${name}".`,
    });
  }
  const sign = element.attributes.get('data-sign') ?? inherited.sign;
  return { properties, sign, matrix };
}

const PROPERTY_FIXES: Readonly<Record<string, string>> = {
  transform: 'Use the attribute "transform".',
  'transform-box': 'Use the attribute "transform".',
  'transform-origin': 'Use the attribute "transform".',
  'clip-path': 'Remove "clip-path". Only a rectangle around the whole viewBox may clip.',
};

/** The transform of an element; after a problem (reported) no transform. */
function ownMatrix({ attributes }: XmlElement, reporter: MarkReporter): Matrix {
  const attribute = attributes.get('transform');
  try {
    const matrix = readTransform(attribute);
    if (uniformScale(matrix) !== undefined) return matrix;
    reporter.add('WS-M012', at(attribute!.place), `The transform "${attribute!.value}" does not scale uniformly.`);
  } catch (error) {
    if (!(error instanceof GeometryError)) throw error;
    reporter.add('WS-M012', at(attribute!.place), `${error.message}.`, {
      fix: 'Use translate, rotate, scale or matrix.',
    });
  }
  return IDENTITY;
}

function readElement(element: XmlElement, inherited: Inherited, context: Context): ReadStroke | undefined {
  // The bounds of an artboard, as some tools write them: a shape that paints nothing.
  if (inherited.sign === undefined && !paints(inherited.properties) && !context.isStyled) return undefined;
  const sign = readSign(element, inherited.sign, context);
  const shape = placedShape(element, inherited.matrix, context);
  if (sign === undefined || shape === undefined) return undefined;
  const stroke = strokeOf(sign, shape, element, inherited.sign!, context);
  const line = readLine(sign, element, inherited, context);
  if (!stroke || !line) return undefined;
  warnOutside(shape, element, context);
  return { stroke, place: element.place, ...(line !== 'dot' && { line }) };
}

const paints = (properties: Properties): boolean => isPainted(properties, 'fill') || isPainted(properties, 'stroke');

function readSign(element: XmlElement, sign: XmlAttribute | undefined, { reporter }: Context): string | undefined {
  if (sign && (signNames as readonly string[]).includes(sign.value)) return sign.value;
  // Editors name layers by id, and number equal names.
  const near = sign?.value ?? element.attributes.get('id')?.value.replace(/[-_]?\d+$/u, '');
  const didYouMean = (signNames as readonly string[]).includes(near!) ? near : reporter.near(near, signNames);
  const message = sign
    ? `The <${element.name}> has the unknown sign "${sign.value}".`
    : `The <${element.name}> has no sign.`;
  reporter.add('WS-M002', at(sign?.place ?? element.place), message, {
    ...(didYouMean !== undefined && { didYouMean }),
    fix: `Set data-sign to one of: ${signNames.join(', ')}.`,
  });
  return undefined;
}

/** The shape of an element in units of the drawing. */
function placedShape(element: XmlElement, matrix: Matrix, { reporter }: Context): Shape | undefined {
  if (!isShape(element.name)) return undefined;
  try {
    return moveShape(readShape(element.name, element), matrix);
  } catch (error) {
    if (!(error instanceof GeometryError)) throw error;
    const place = error.attribute?.place ?? element.place;
    reporter.add('WS-M005', at(place), `The <${element.name}> is invalid: ${error.message}.`);
    return undefined;
  }
}

function strokeOf(
  sign: string,
  shape: Shape,
  { name, place }: XmlElement,
  attribute: XmlAttribute,
  { reporter }: Context,
): MarkStroke | undefined {
  if ('d' in shape && sign !== 'dot') return { sign, d: shape.d };
  if ('radius' in shape && (sign === 'ring' || sign === 'dot')) {
    return { sign, cx: shape.center[0], cy: shape.center[1], r: shape.radius };
  }
  reporter.add('WS-M002', at(attribute.place ?? place), `The <${name}> cannot be a ${sign}.`, {
    fix: sign === 'dot' ? 'Draw the dot as a <circle>.' : 'Draw a <path>, or use the sign "ring" or "dot".',
  });
  return undefined;
}

/** Reads the line style of an element; a dot has none. `undefined` after a problem (reported). */
function readLine(
  sign: string,
  element: XmlElement,
  { properties, matrix }: Inherited,
  { reporter, isStyled }: Context,
): Line | 'dot' | undefined {
  if (isStyled) return undefined;
  const report = (property: string, message: string, fix: string) =>
    reporter.add('WS-M011', at(properties.get(property)?.place ?? element.place), message, { fix });
  const [filled, outlined] = [isPainted(properties, 'fill'), isPainted(properties, 'stroke')];
  if (sign === 'dot') {
    if (filled && !outlined) return 'dot';
    const fix = 'Set fill="currentColor" and stroke="none", or use the sign "ring".';
    report('stroke', `The dot is ${outlined ? 'outlined' : 'not filled'}.`, fix);
    return undefined;
  }
  if (filled) report('fill', `The ${sign} is filled.`, 'Set fill="none".');
  if (!outlined) report('stroke', `The ${sign} has no stroke.`, 'Set stroke="currentColor".');
  const width = parseLength(properties.get('stroke-width')?.value ?? '1');
  if (width === undefined || width <= 0) {
    report('stroke-width', `The stroke width of the ${sign} is not a number above 0.`, 'Set "stroke-width" in units.');
  }
  const cap = knownWord(caps, properties.get('stroke-linecap'), 'butt');
  if (!cap) report('stroke-linecap', `The line cap of the ${sign} is unknown.`, `Use one of: ${caps.join(', ')}.`);
  const join = knownWord(joins, properties.get('stroke-linejoin'), 'miter');
  if (!join) report('stroke-linejoin', `The line join of the ${sign} is unknown.`, `Use one of: ${joins.join(', ')}.`);
  if (filled || !outlined || !width || width < 0 || !cap || !join) return undefined;
  return { width: round(width * uniformScale(matrix)!), cap, join };
}

function warnOutside(shape: Shape, { name, place, attributes }: XmlElement, { reporter, box }: Context): void {
  const [left, top, width, height] = boundsOf(shape);
  const [right, bottom] = [round(left + width), round(top + height)];
  const [minX, minY] = box;
  const [maxX, maxY] = [round(box[0] + box[2]), round(box[1] + box[3])];
  if (left >= minX && top >= minY && right <= maxX && bottom <= maxY) return;
  reporter.add(
    'WS-M004',
    at(attributes.get('d')?.place ?? place),
    `The <${name}> reaches from ${left} ${top} to ${right} ${bottom}, outside the grid.`,
    { fix: `Move it inside the grid from ${minX} ${minY} to ${maxX} ${maxY}.` },
  );
}
