import { type BrandMark, type Drawing, drawStrokes } from '@wusum/mark';
import { withMarkColor } from '../brand-mark.js';
import { type Paragraph, readParagraph, type TextStyle } from '../text/set-text.js';
import { inkBounds } from './contours.js';
import { readShapes } from './read-shapes.js';
import { placeShapes, type VectorShape } from './shapes.js';

/** Height of the grid of a mark. */
export const HEAD = 12;
/** Size of the name in units of the grid, and the space between mark and name. */
const NAME = 7.4;
const GAP = 3;

/** The mark, or the mark with the name next to it, in units of the grid of the mark: 12 high, from the left edge of its ink. */
export interface BrandHead {
  /** Of the ink. */
  readonly width: number;
  readonly shapes: readonly VectorShape[];
}

interface HeadContent {
  readonly name: string;
  readonly style: TextStyle;
  /** Without it, as in scripts that a mark has no names in, the name is set in the font of titles. */
  readonly lockup?: Drawing | undefined;
}

/** Colours of the two parts. */
interface HeadColors {
  readonly mark: string;
  readonly name: string;
}

/** The lockup of the brand, or its mark and its name: from right to left the mark is on the right. */
export function drawHead(mark: BrandMark | undefined, content: HeadContent, colors: HeadColors): BrandHead {
  const { lockup, name, style } = content;
  if (lockup !== undefined) return fromInk(readShapes(withMarkColor(lockup, colors.mark).body, colors.name));
  const word = setName(readParagraph(name, style), colors.name);
  if (mark === undefined) return fromInk(word.shapes);
  const sign = readShapes(drawStrokes(mark.strokes, mark), colors.mark);
  const right = style.dir === 'rtl';
  return fromInk([
    ...placeShapes(sign, 1, right ? word.width + GAP : 0),
    ...placeShapes(word.shapes, 1, right ? 0 : HEAD + GAP),
  ]);
}

/** The mark alone. */
export const drawSign = (mark: BrandMark, color: string): BrandHead =>
  fromInk(readShapes(drawStrokes(mark.strokes, mark), color));

/** Shapes that begin with their ink: the space around a mark would be an indent before the text below it. */
function fromInk(shapes: readonly VectorShape[]): BrandHead {
  const [left, , right] = inkBounds(shapes);
  return { width: right - left, shapes: placeShapes(shapes, 1, -left) };
}

/** The ink of the name is in the middle of the height of the mark. */
function setName(paragraph: Paragraph, color: string): BrandHead {
  const [line] = paragraph.set(Number.MAX_SAFE_INTEGER);
  if (line === undefined) return { width: 0, shapes: [] };
  const baseline = (HEAD + (line.top - line.bottom) * NAME) / 2;
  const shapes = placeShapes([{ path: line.outline, fill: color }], NAME, 0, baseline);
  return { width: line.width * NAME, shapes };
}
