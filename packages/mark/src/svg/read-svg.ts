import type { Diagnostic, Location, ValuePath } from '@wusum/diagnostics';
import type { Matrix } from 'transformation-matrix';
import type { MarkDrawing, WordmarkDrawing } from '../drawing.js';
import { GRID } from '../grid.js';
import { round } from '../numbers.js';
import { MarkReporter } from '../reporter.js';
import type { Box } from '../types.js';
import { parseLength } from './geometry.js';
import { at, readDrawing, type Line, type ReadStroke } from './read-drawing.js';
import { caps, joins, knownWord, readProperties } from './style.js';
import { parseXml, type XmlElement } from './xml.js';

/** A drawing that was read from a file. */
export interface ReadSvg<T> {
  /** The valid strokes; `undefined` if the file is not an SVG file with a grid. */
  readonly drawing?: T;
  /** All problems of the file, with places. */
  readonly problems: readonly Diagnostic[];
  /** The place of a part of the drawing: the element of a stroke (`['strokes', 0]`), or the root element. */
  placeOf(path: ValuePath): Location;
}

/**
 * Reads `mark.svg`: strokes on a square grid, each with the attribute `data-sign`. The viewBox is the grid; other sizes
 * are scaled to 12 units.
 *
 * Read are path, line, polyline, polygon, rect, circle and ellipse, in groups with uniform transforms; titles and the
 * metadata of editors are ignored. Numbers of the result have three decimals.
 *
 * @param file - name of the file, for the places
 */
export function readMarkSvg(text: string, file: string): ReadSvg<MarkDrawing> {
  const reporter = new MarkReporter();
  const opened = openSvg(text, file, reporter);
  if (!opened) return { problems: reporter.diagnostics, placeOf: () => firstPlace(file) };
  const { root, box } = opened;
  const [x, y, width, height] = box;
  if (width !== height) {
    reporter.add('WS-M009', at(root.attributes.get('viewBox')!.place), 'The viewBox of the mark is not square.', {
      fix: `Set viewBox="0 0 ${GRID} ${GRID}".`,
    });
    return { problems: reporter.diagnostics, placeOf: () => root.place };
  }
  const scale = GRID / width;
  const matrix: Matrix = { a: scale, b: 0, c: 0, d: scale, e: -x * scale, f: -y * scale };
  const read = readDrawing(root, matrix, { reporter, box: [0, 0, GRID, GRID] });
  requireStrokes(read, root, reporter);
  const line = lineOf(root, read, scale);
  for (const stroke of read) reportLine(stroke, line, ['width', 'cap', 'join'], reporter);
  const drawing = { ...penOf(line), strokes: read.map(({ stroke }) => stroke) };
  return { drawing, problems: reporter.diagnostics, placeOf: (path) => placeOf(path, read, root) };
}

/**
 * Reads `wordmark.latin.svg` or `wordmark.arabic.svg`: a name drawn with strokes, in the notation of `mark.svg`. The
 * viewBox is the box of the name, with the width of its lines; `data-baseline` on the root is the y of its baseline. A
 * stroke may have a width of its own.
 *
 * @param file - name of the file, for the places
 */
export function readWordmarkSvg(text: string, file: string): ReadSvg<WordmarkDrawing> {
  const reporter = new MarkReporter();
  const opened = openSvg(text, file, reporter);
  if (!opened) return { problems: reporter.diagnostics, placeOf: () => firstPlace(file) };
  const { root, box } = opened;
  const read = readDrawing(root, { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }, { reporter, box });
  requireStrokes(read, root, reporter);
  const line = lineOf(root, read, 1);
  for (const stroke of read) reportLine(stroke, line, ['cap', 'join'], reporter);
  const strokes = read.map(({ stroke, line: own }) =>
    own && own.width !== line.width ? { ...stroke, width: own.width } : stroke,
  );
  const drawing = { box, baseline: readBaseline(root, box, reporter), ...penOf(line), strokes };
  return { drawing, problems: reporter.diagnostics, placeOf: (path) => placeOf(path, read, root) };
}

/** The root and the viewBox of a file; `undefined` after a problem (reported). */
function openSvg(text: string, file: string, reporter: MarkReporter): { root: XmlElement; box: Box } | undefined {
  const { root, error, refused } = parseXml(text, file);
  for (const { what, place } of refused) {
    reporter.add('WS-M009', at(place), `The file has ${what}.`, { fix: 'Remove it.' });
  }
  if (error) {
    reporter.add('WS-M009', at(error.place), `The file is not well-formed XML: ${error.message}.`, {
      fix: 'Fix the XML.',
    });
    return undefined;
  }
  if (root?.name !== 'svg' || root.foreign) {
    const found = root ? `<${root.name}>` : 'missing';
    reporter.add('WS-M009', at(root?.place ?? firstPlace(file)), `The root element is ${found}.`, {
      fix: 'Use <svg xmlns="http://www.w3.org/2000/svg"> as the root element.',
    });
    return undefined;
  }
  const box = readViewBox(root, reporter);
  return box && { root, box };
}

function readViewBox(root: XmlElement, reporter: MarkReporter): Box | undefined {
  const attribute = root.attributes.get('viewBox');
  const numbers = (attribute?.value.trim().split(/[\s,]+/u) ?? []).map(parseLength);
  const [x, y, width, height] = numbers;
  if (numbers.length === 4 && x !== undefined && y !== undefined && width! > 0 && height! > 0) {
    return [x, y, width!, height!];
  }
  const message = attribute ? `The viewBox "${attribute.value}" is invalid.` : 'The root element has no viewBox.';
  reporter.add('WS-M009', at(attribute?.place ?? root.place), message);
  return undefined;
}

function requireStrokes(read: readonly ReadStroke[], root: XmlElement, reporter: MarkReporter): void {
  if (read.length === 0 && reporter.diagnostics.length === 0) {
    reporter.add('WS-M003', at(root.place), 'The drawing has no stroke.');
  }
}

/** The line of the whole drawing: what the root sets, and else the line of the first stroke. */
function lineOf(root: XmlElement, read: readonly ReadStroke[], scale: number): Line {
  const { properties } = readProperties(root, new Map());
  const first = read.find(({ line }) => line)?.line;
  const width = parseLength(properties.get('stroke-width')?.value ?? '');
  return {
    width: width === undefined ? (first?.width ?? round(scale)) : round(width * scale),
    cap: knownWord(caps, properties.get('stroke-linecap')) ?? first?.cap ?? 'butt',
    join: knownWord(joins, properties.get('stroke-linejoin')) ?? first?.join ?? 'miter',
  };
}

const penOf = ({ width, cap, join }: Line) => ({ strokeWidth: width, lineCap: cap, lineJoin: join });

/** Reports where the line of a stroke differs from the line of the drawing. */
function reportLine(
  { stroke, line, place }: ReadStroke,
  whole: Line,
  fields: readonly (keyof Line)[],
  reporter: MarkReporter,
): void {
  const names = { width: 'stroke-width', cap: 'stroke-linecap', join: 'stroke-linejoin' };
  for (const field of fields) {
    if (!line || line[field] === whole[field]) continue;
    const message = `The ${stroke.sign} has the ${names[field]} ${line[field]}; the drawing has ${whole[field]}.`;
    reporter.add('WS-M011', at(place), message, { fix: `Set "${names[field]}" once, on the root element.` });
  }
}

function readBaseline(root: XmlElement, box: Box, reporter: MarkReporter): number {
  const attribute = root.attributes.get('data-baseline');
  const value = parseLength(attribute?.value ?? '');
  if (value !== undefined) return value;
  const message = `"data-baseline" is ${attribute ? 'not a number' : 'missing'}.`;
  reporter.add('WS-M001', at(attribute?.place ?? root.place), message, {
    why: 'Names are placed next to the mark by their baseline.',
    fix: 'Set data-baseline on the root element to the y of the baseline, in units of the viewBox.',
  });
  return box[1] + box[3];
}

function placeOf([list, index]: ValuePath, read: readonly ReadStroke[], root: XmlElement): Location {
  return (list === 'strokes' && typeof index === 'number' && read[index]?.place) || root.place;
}

const firstPlace = (file: string): Location => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });
