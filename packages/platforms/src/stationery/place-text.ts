import { drawBlock, fitText, type TextBlock, type TextSpace } from '../cards/text-block.js';
import type { TextStyle } from '../images/text/set-text.js';
import { HEAD } from '../images/vector/brand-head.js';
import { readPath } from '../images/vector/read-shapes.js';
import { placeShapes } from '../images/vector/shapes.js';
import type { PaperColors, PaperContent } from './look.js';
import type { SheetDrawing } from './sheet.js';

/** A text that does not fit its space in the smallest size. */
export class TooLong extends Error {
  constructor(readonly text: string) {
    super(`Too long: ${text}`);
  }
}

/** A text that is set, but has no place yet. */
export interface SetText {
  readonly text: string;
  readonly block: TextBlock;
  readonly color: string;
}

/** Telephone numbers are written from left to right in every language: isolates keep their parts in order. */
const isolated = (text: string): string => text.replaceAll(/\+?\d[\d\s()-]*\d(?!\p{L})/gu, '\u2066$&\u2069');

/** @throws TooLong */
export function setText(text: string, style: TextStyle, space: TextSpace, color: string): SetText {
  const block = fitText(isolated(text), style, space);
  if (block === undefined) throw new TooLong(text);
  return { text, block, color };
}

/** A text at an edge of its lines: the left one, or the right one from right to left. `y` is its highest ink. */
export function placeText({ text, block, color }: SetText, style: TextStyle, edge: number, y: number): SheetDrawing {
  return { text, shapes: [{ path: readPath(drawBlock(block, style.dir, edge, y)), fill: color }] };
}

/** Sets one text below the other; the first has its highest ink at `y`. */
export function stackDown(
  texts: readonly SetText[],
  style: TextStyle,
  { edge, y, gap }: { readonly edge: number; readonly y: number; readonly gap: number },
): SheetDrawing[] {
  let top = y;
  return texts.map((one) => {
    const drawn = placeText(one, style, edge, top);
    top += one.block.height + gap;
    return drawn;
  });
}

export const heightOf = (texts: readonly SetText[], gap: number): number =>
  texts.reduce((sum, { block }) => sum + block.height + gap, 0) - (texts.length === 0 ? 0 : gap);

/** The lockup at an edge. @throws TooLong if a name is wider than its space */
export function placeHead(
  content: PaperContent,
  colors: PaperColors,
  {
    edge,
    y,
    height,
    width,
  }: { readonly edge: number; readonly y: number; readonly height: number; readonly width: number },
): SheetDrawing {
  const scale = height / HEAD;
  const { shapes, width: own } = content.head(colors);
  if (own * scale > width) throw new TooLong(content.name);
  const x = content.language.dir === 'rtl' ? edge - own * scale : edge;
  return { text: content.name, shapes: placeShapes(shapes, scale, x, y) };
}
