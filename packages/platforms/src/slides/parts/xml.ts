import { xmlText } from '../../shared/strings.js';

/** English metric units of a pixel: a slide of 1280 pixels is 13⅓ inches wide. */
const PIXEL = 9525;

export const emu = (pixels: number): number => Math.round(pixels * PIXEL);

/** The namespaces of a part of a presentation. */
export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A fill: the name of a colour of the theme, or hex. */
export function solidFill(color: string): string {
  const inner = color.startsWith('#')
    ? `<a:srgbClr val="${color.slice(1).toUpperCase()}"/>`
    : `<a:schemeClr val="${color}"/>`;
  return `<a:solidFill>${inner}</a:solidFill>`;
}

export const background = (color: string): string => `<p:bg><p:bgPr>${solidFill(color)}<a:effectLst/></p:bgPr></p:bg>`;

/** The place of a shape; x, y, width, height in pixels. */
export function place(
  [x, y, width, height]: readonly [number, number, number, number],
  prefix: 'a' | 'p' = 'a',
): string {
  return `<${prefix}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${prefix}:xfrm>`;
}

/** The tree of the shapes of a slide. */
export function shapeTree(shapes: readonly string[]): string {
  const group =
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
  return `<p:spTree>${group}${shapes.join('')}</p:spTree>`;
}

/** Names shapes; each has a number of its own in its part. */
export class ShapeIds {
  #last = 1;

  next(name: string, description?: string): string {
    this.#last += 1;
    const about = description === undefined ? '' : ` descr="${xmlText(description)}"`;
    return `<p:cNvPr id="${this.#last}" name="${xmlText(name)}"${about}/>`;
  }
}
