import type { LineCap, LineJoin, MarkStroke } from '../types.js';

/** The pen a mark is drawn with. */
export interface Pen {
  readonly strokeWidth: number;
  readonly lineCap: LineCap;
  readonly lineJoin: LineJoin;
}

/** One stroke as an SVG element; a dot is filled with the colour of the line. */
export function drawStroke(stroke: MarkStroke): string {
  if ('d' in stroke) return `<path d="${stroke.d}"/>`;
  const fill = stroke.sign === 'dot' ? ' fill="currentColor" stroke="none"' : '';
  return `<circle cx="${stroke.cx}" cy="${stroke.cy}" r="${stroke.r}"${fill}/>`;
}

/** Strokes in the colour of the text around them. */
export function drawStrokes(strokes: readonly MarkStroke[], pen: Pen, transform?: string): string {
  const place = transform ? ` transform="${transform}"` : '';
  return (
    `<g fill="none" stroke="currentColor" stroke-width="${pen.strokeWidth}" stroke-linecap="${pen.lineCap}"` +
    ` stroke-linejoin="${pen.lineJoin}"${place}>${strokes.map(drawStroke).join('')}</g>`
  );
}
