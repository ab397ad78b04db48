import { escapeXml } from './escape.js';
import type { MarkDrawing, WordmarkDrawing, WordmarkStroke } from '../drawing.js';
import { GRID } from '../grid.js';

/** Options of `writeMarkSvg`. */
export interface WriteSvgOptions {
  /** Name of the drawing for people and tools. */
  readonly title?: string;
}

/**
 * Writes a drawing as the text of `mark.svg` or `wordmark.<script>.svg`: one element a line, in draw order, attributes
 * always in the same order. Reading the text gives the same drawing.
 */
export function writeMarkSvg(drawing: MarkDrawing | WordmarkDrawing, { title }: WriteSvgOptions = {}): string {
  const wordmark = 'box' in drawing ? drawing : undefined;
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: (wordmark?.box ?? [0, 0, GRID, GRID]).join(' '),
    ...(wordmark && { 'data-baseline': wordmark.baseline }),
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': drawing.strokeWidth,
    'stroke-linecap': drawing.lineCap,
    'stroke-linejoin': drawing.lineJoin,
  });
  const name = title === undefined ? [] : [`<title>${escapeXml(title)}</title>`];
  const lines = [...name, ...drawing.strokes.map(strokeElement)].map((line) => `  ${line}\n`);
  return `<svg${root}>\n${lines.join('')}</svg>\n`;
}

function strokeElement(stroke: WordmarkStroke): string {
  const width: Attributes = stroke.width === undefined ? {} : { 'stroke-width': stroke.width };
  if ('d' in stroke) return `<path${attributes({ 'data-sign': stroke.sign, d: stroke.d, ...width })}/>`;
  const { sign, cx, cy, r } = stroke;
  const paint: Attributes = sign === 'dot' ? { fill: 'currentColor', stroke: 'none' } : width;
  return `<circle${attributes({ 'data-sign': sign, cx, cy, r, ...paint })}/>`;
}

type Attributes = Readonly<Record<string, string | number>>;

function attributes(values: Attributes): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
