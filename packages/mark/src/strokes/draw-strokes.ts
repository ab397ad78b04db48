import type { LineCap, LineJoin, MarkStroke } from '../types.js';

/** The stroke style of a mark. */
export interface Pen {
  readonly strokeWidth: number;
  readonly lineCap: LineCap;
  readonly lineJoin: LineJoin;
}

/**
 * One stroke as an SVG element; a dot is filled with the colour of the line.
 *
 * @param width - stroke width in units, if it differs from the pen
 */
export function drawStroke(stroke: MarkStroke, width?: number): string {
  const weight = width === undefined ? '' : ` stroke-width="${width}"`;
  if ('d' in stroke) return `<path d="${stroke.d}"${weight}/>`;
  const fill = stroke.sign === 'dot' ? ' fill="currentColor" stroke="none"' : weight;
  return `<circle cx="${stroke.cx}" cy="${stroke.cy}" r="${stroke.r}"${fill}/>`;
}

/** Strokes in `currentColor`. */
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
