import type { OutlineCommand } from '@wusum/mark';
import { boundsOf, separateContours } from '../../images/vector/contours.js';
import { placeShapes, type VectorShape, type VectorStroke } from '../../images/vector/shapes.js';
import { emu, place, type ShapeIds, solidFill } from './xml.js';

/** Where a drawing is: its left upper corner in pixels, and pixels for a unit. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const caps = { butt: 'flat', round: 'rnd', square: 'sq' } as const;
const joins = { round: '<a:round/>', bevel: '<a:bevel/>', miter: '<a:miter lim="800000"/>' } as const;

/** A drawing as a group of native shapes, which keep the colours of the theme. */
export function drawing(
  shapes: readonly VectorShape[],
  { x, y, scale }: Placement,
  ids: ShapeIds,
  names: { readonly name: string; readonly description: string },
): string {
  const placed = placeShapes(shapes, scale, x, y);
  const [left, top, right, bottom] = boundsOf(placed.flatMap(({ path }) => path));
  const box = [left, top, right - left, bottom - top] as const;
  const group = place(box).replace(
    '</a:xfrm>',
    `<a:chOff x="${emu(left)}" y="${emu(top)}"/><a:chExt cx="${emu(box[2])}" cy="${emu(box[3])}"/></a:xfrm>`,
  );
  const id = ids.next(names.name, names.description);
  const inner = placed.map((shape, index) => freeform(shape, ids.next(`${names.name} ${index + 1}`)));
  return `<p:grpSp><p:nvGrpSpPr>${id}<p:cNvGrpSpPr/><p:nvPr userDrawn="1"/></p:nvGrpSpPr><p:grpSpPr>${group}</p:grpSpPr>${inner.join('')}</p:grpSp>`;
}

function freeform({ path, fill, stroke }: VectorShape, id: string): string {
  const [left, top, right, bottom] = boundsOf(path);
  const parts = fill === undefined ? [path] : separateContours(path);
  const size = `w="${Math.max(1, emu(right - left))}" h="${Math.max(1, emu(bottom - top))}"`;
  const printed = parts.map(
    (part) =>
      `<a:path ${size}${fill === undefined ? ' fill="none"' : ''}>${part.map(command(left, top)).join('')}</a:path>`,
  );
  return (
    `<p:sp><p:nvSpPr>${id}<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${place([left, top, right - left, bottom - top])}` +
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst>${printed.join('')}</a:pathLst></a:custGeom>` +
    `${fill === undefined ? '<a:noFill/>' : solidFill(fill)}${line(stroke)}</p:spPr></p:sp>`
  );
}

const line = (stroke: VectorStroke | undefined): string =>
  stroke === undefined
    ? '<a:ln><a:noFill/></a:ln>'
    : `<a:ln w="${emu(stroke.width)}" cap="${caps[stroke.cap]}">${solidFill(stroke.color)}${joins[stroke.join]}</a:ln>`;

const elements = { M: 'moveTo', L: 'lnTo', Q: 'quadBezTo', C: 'cubicBezTo', Z: 'close' } as const;

function command(left: number, top: number) {
  return ({ letter, points }: OutlineCommand): string => {
    if (letter === 'Z') return '<a:close/>';
    const pairs = Array.from({ length: points.length / 2 }, (_, at) => {
      const [x, y] = [points[2 * at]! - left, points[2 * at + 1]! - top];
      return `<a:pt x="${emu(x)}" y="${emu(y)}"/>`;
    });
    return `<a:${elements[letter]}>${pairs.join('')}</a:${elements[letter]}>`;
  };
}

/** A picture: PNG, and SVG for programs that read it. */
export function picture(
  box: readonly [number, number, number, number],
  relations: { readonly png: string; readonly svg: string },
  id: string,
  placeholder = '',
): string {
  const locks = '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr>';
  const svg =
    '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">' +
    `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${relations.svg}"/></a:ext></a:extLst>`;
  return (
    `<p:pic><p:nvPicPr>${id}${locks}<p:nvPr${placeholder === '' ? ' userDrawn="1"/>' : `>${placeholder}</p:nvPr>`}</p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${relations.png}">${svg}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${place(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}
