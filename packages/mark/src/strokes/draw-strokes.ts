import type { LineCap, LineJoin, MarkStroke } from '../types.js';

/** The pen a mark is drawn with. */
export interface Pen {
  readonly strokeWidth: number;
  readonly lineCap: LineCap;
  readonly lineJoin: LineJoin;
}

/**
 * One stroke as an SVG element; a dot is filled with the colour of the line.
 *
 * @param width - set where this stroke is heavier or lighter than the pen, in units
 */
export function drawStroke(stroke: MarkStroke, width?: number): string {
  const weight = width === undefined ? '' : ` stroke-width="${width}"`;
  if ('d' in stroke) return `<path d="${stroke.d}"${weight}/>`;
  const fill = stroke.sign === 'dot' ? ' fill="currentColor" stroke="none"' : weight;
  return `<circle cx="${stroke.cx}" cy="${stroke.cy}" r="${stroke.r}"${fill}/>`;
}

/** Strokes in the colour of the text around them. */
export function drawStrokes(strokes: readonly MarkStroke[], pen: Pen, transform?: string): string {
  return penGroup(
    strokes.map((stroke) => drawStroke(stroke)),
    pen,
    transform,
  );
}

/** Elements drawn with one pen. */
export function penGroup(elements: readonly string[], pen: Pen, transform?: string): string {
  const place = transform ? ` transform="${transform}"` : '';
  return (
    `<g fill="none" stroke="currentColor" stroke-width="${pen.strokeWidth}" stroke-linecap="${pen.lineCap}"` +
    ` stroke-linejoin="${pen.lineJoin}"${place}>${elements.join('')}</g>`
  );
}
