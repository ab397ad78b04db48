import type { Location } from '@wusum/diagnostics';
import { signNamed } from '@wusum/mark/grammar';
import { readMarkSvg, writeMarkSvg, type MarkDrawing, type ReadSvg } from '@wusum/mark/svg';

/** One stroke of a drawing. */
export type Stroke = MarkDrawing['strokes'][number];
/** The line that all strokes have. */
export type Pen = Omit<MarkDrawing, 'strokes'>;

export const readMark = (text: string): ReadSvg<MarkDrawing> => readMarkSvg(text, 'mark.svg');

/** The text with one stroke at another place: only the attributes of that stroke differ. */
export function withStroke(text: string, index: number, stroke: Stroke): string {
  const read = readMark(text);
  const before = read.drawing!.strokes[index]!;
  const place = rangeOf(text, read.placeOf(['strokes', index]));
  const drawing = { ...read.drawing!, strokes: read.drawing!.strokes.with(index, stroke) };
  if (before.sign !== stroke.sign && 'd' in before === false)
    return checked(text, replaced(text, elementRange(text, place), elementOf(stroke)), drawing);
  const attributes: Attributes = 'd' in stroke ? { d: stroke.d } : { cx: stroke.cx, cy: stroke.cy, r: stroke.r };
  const tag = withAttributes(text.slice(...place), { 'data-sign': stroke.sign, ...attributes });
  return checked(text, replaced(text, place, tag), drawing);
}

/** The text with the strokes of a sign behind the others. @param sign a name of the grammar */
export function withSign(text: string, sign: string): string {
  const strokes = signNamed(sign)?.strokes ?? [];
  const read = readMark(text);
  const drawing = { ...read.drawing!, strokes: [...read.drawing!.strokes, ...strokes] };
  const last = rangeOf(text, read.placeOf(['strokes', read.drawing!.strokes.length - 1]));
  const [start, end] = elementRange(text, last);
  const indent = /[^\S\n]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const added = strokes.map((stroke) => `\n${indent}${elementOf(stroke)}`).join('');
  return checked(text, text.slice(0, end) + added + text.slice(end), drawing);
}

/** The text without one stroke. The last one stays: a mark without strokes is none. */
export function withoutStroke(text: string, index: number): string {
  const read = readMark(text);
  if (read.drawing!.strokes.length < 2) return text;
  const drawing = { ...read.drawing!, strokes: read.drawing!.strokes.toSpliced(index, 1) };
  const [start, end] = elementRange(text, rangeOf(text, read.placeOf(['strokes', index])));
  const lead = /\n?[^\S\n]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  return checked(text, text.slice(0, start - lead) + text.slice(end), drawing);
}

/** The text with another line for all strokes. */
export function withPen(text: string, pen: Partial<Pen>): string {
  const read = readMark(text);
  const drawing = { ...read.drawing!, ...pen };
  const place = rangeOf(text, read.placeOf([]));
  const { strokeWidth, lineCap, lineJoin } = pen;
  const tag = withAttributes(text.slice(...place), {
    ...(strokeWidth !== undefined && { 'stroke-width': strokeWidth }),
    ...(lineCap !== undefined && { 'stroke-linecap': lineCap }),
    ...(lineJoin !== undefined && { 'stroke-linejoin': lineJoin }),
  });
  return checked(text, replaced(text, place, tag), drawing);
}

/**
 * The edited text if it reads as the drawing that is meant. Where it does not, because an element has a transform or takes
 * something from its group, the whole drawing is written again on the grid.
 */
function checked(before: string, edited: string, drawing: MarkDrawing): string {
  const { drawing: read, problems } = readMark(edited);
  const isMeant = JSON.stringify(read) === JSON.stringify(readMark(writeMarkSvg(drawing)).drawing);
  if (isMeant && !problems.some(({ severity }) => severity === 'error')) return edited;
  const title = /<title>([^<&]*)<\/title>/u.exec(before)?.[1];
  return writeMarkSvg(drawing, { ...(title !== undefined && { title }) });
}

type Attributes = Readonly<Record<string, string | number>>;
type Range = readonly [start: number, end: number];

const replaced = (text: string, [start, end]: Range, part: string): string =>
  text.slice(0, start) + part + text.slice(end);

/** A place as offsets. */
function rangeOf(text: string, { line, column, endLine = line, endColumn = column }: Location): Range {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/gu)) starts.push(index + 1);
  return [starts[line - 1]! + column - 1, starts[endLine - 1]! + endColumn - 1];
}

/** From the start tag to the end of an element, which has no other elements of its own kind inside. */
function elementRange(text: string, [start, end]: Range): Range {
  if (text.slice(start, end).endsWith('/>')) return [start, end];
  const name = /^<([\w:]+)/u.exec(text.slice(start, end))?.[1] ?? '';
  const close = text.indexOf(`</${name}`, end);
  return close < 0 ? [start, end] : [start, text.indexOf('>', close) + 1];
}

/** A start tag with other values of attributes. One that it does not have is added at its end. */
function withAttributes(tag: string, values: Attributes): string {
  return Object.entries(values).reduce((text, [name, value]) => {
    const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`, 'u').exec(text);
    if (!found) return text.replace(/\s*\/?>$/u, (end) => ` ${name}="${value}"${end}`);
    const [whole, lead, quoted] = found as unknown as [string, string, string];
    if (quoted.slice(1, -1) === `${value}`) return text;
    return text.replace(whole, () => `${lead}${quoted[0]}${value}${quoted[0]}`);
  }, tag);
}

function elementOf(stroke: Stroke): string {
  if ('d' in stroke) return `<path data-sign="${stroke.sign}" d="${stroke.d}"/>`;
  const { sign, cx, cy, r } = stroke;
  const paint = sign === 'dot' ? ' fill="currentColor" stroke="none"' : '';
  return `<circle data-sign="${sign}" cx="${cx}" cy="${cy}" r="${r}"${paint}/>`;
}
