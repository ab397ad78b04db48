import { mirrored, type Box, MARGIN, type Placeholder, SLIDE } from '../layouts.js';
import type { DeckLook } from '../look.js';
import { levelStyle, paragraphs, placeholderLevels, slideNumber } from './text.js';
import { place, type ShapeIds } from './xml.js';

/** The element by which a shape finds the placeholder that it fills. */
export function placeholderTag(placeholder: Placeholder): string {
  const { type, idx } = placeholder;
  const own = type === 'obj' ? '' : ` type="${type}"`;
  return `<p:ph${own}${idx === undefined ? '' : ` idx="${idx}"`}/>`;
}

interface Parts {
  readonly id: string;
  readonly tag: string;
  readonly properties: string;
  readonly body: string;
  readonly text: string;
}

export const placeholderShape = ({ id, tag, properties, body, text }: Parts): string =>
  `<p:sp><p:nvSpPr>${id}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${tag}</p:nvPr></p:nvSpPr>` +
  `<p:spPr>${properties}</p:spPr><p:txBody>${body}${text}</p:txBody></p:sp>`;

const geometry = (box: Box): string => `${place(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;

/** A placeholder of a layout with its prompt. */
export function layoutPlaceholder(
  look: DeckLook,
  placeholder: Placeholder,
  {
    color,
    prompt,
    ids,
    box,
  }: { readonly color: string; readonly prompt: string; readonly ids: ShapeIds; readonly box: Box },
): string {
  const { text } = placeholder;
  const levels = placeholderLevels(look, text, color);
  const columns = look.language.dir === 'rtl' ? ' rtlCol="1"' : '';
  return placeholderShape({
    id: ids.next(prompt),
    tag: placeholderTag(placeholder),
    properties: geometry(mirrored(box, look.language.dir)),
    body: `<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"${columns} anchor="${text.anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${levels}</a:lstStyle>`,
    text: paragraphs(look, [{ text: prompt, level: 0 }]),
  });
}

/** Height of the line with the mark and the number of a slide, and its place. */
export const FOOT: Box = [MARGIN, 640, SLIDE.width - 2 * MARGIN, 32];
const NUMBER = 120;
const FOOTER: Box = [MARGIN + 48, FOOT[1], 300, FOOT[3]];

/** How the foot of a layout is set. */
interface FootStyle {
  readonly color: string;
  /** Where the number ends. */
  readonly end?: number;
}

/** The number of a slide and its footer. Pass no style in a slide, which inherits all but the texts. */
export function footPlaceholders(look: DeckLook, ids: ShapeIds, number: number, given?: FootStyle): string {
  const { color, end: right = SLIDE.width - MARGIN } = given ?? {};
  const counterBox: Box = [right - NUMBER, FOOT[1], NUMBER, FOOT[3]];
  const style = (end: boolean): string => {
    if (color === undefined) return '<a:lstStyle/>';
    const level = levelStyle(look, { size: 12, font: 'minor', color, bold: false, bullet: false, level: 0 });
    const [from, to] = look.language.dir === 'rtl' ? ['algn="r"', 'algn="l"'] : ['algn="l"', 'algn="r"'];
    return `<a:lstStyle>${end ? level.replace(from, to) : level}</a:lstStyle>`;
  };
  const shape = (tag: string, name: string, box: Box, text: string, end: boolean): string =>
    placeholderShape({
      id: ids.next(name),
      tag,
      properties: color === undefined ? '' : geometry(mirrored(box, look.language.dir)),
      body: `<a:bodyPr${color === undefined ? '' : ' lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"'}/>${style(end)}`,
      text,
    });
  const footer = '<p:ph type="ftr" sz="quarter" idx="11"/>';
  const counter = '<p:ph type="sldNum" sz="quarter" idx="12"/>';
  return (
    shape(footer, 'Footer', FOOTER, paragraphs(look, [{ text: look.name, level: 0 }]), false) +
    shape(counter, 'Slide number', counterBox, slideNumber(look, number), true)
  );
}
