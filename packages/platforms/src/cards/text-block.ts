import { readParagraph, type SetLine, type TextStyle } from '../images/text/set-text.js';

/** A text in its size, broken into lines. Lengths are in pixels. */
export interface TextBlock {
  readonly lines: readonly SetLine[];
  readonly size: number;
  /** From baseline to baseline. */
  readonly step: number;
  /** From the highest ink of the first line to the lowest ink of the last. */
  readonly height: number;
}

/** The space of a text, in pixels. */
export interface TextSpace {
  readonly width: number;
  readonly height: number;
  /** Largest and smallest size. */
  readonly sizes: readonly [most: number, least: number];
}

/** The largest setting of a text in a space; `undefined` if it does not fit in the smallest size. */
export function fitText(text: string, style: TextStyle, { width, height, sizes: [most, least] }: TextSpace) {
  const paragraph = readParagraph(text, style);
  for (let size = most; size >= least; size -= 2) {
    const ems = width / size;
    if (paragraph.widest > ems || (paragraph.linesAt(ems) - 1) * style.lineHeight * size > height) continue;
    const block = blockOf(paragraph.set(ems), style.lineHeight, size);
    if (block.height <= height) return block;
  }
  return undefined;
}

/** Between the ink of two lines, in em. */
const LEAST_GAP = 0.08;

/** Lines whose ink would touch, for example by stacked vowel signs, are set wider apart. */
function blockOf(lines: readonly SetLine[], lineHeight: number, size: number): TextBlock {
  const needed = lines.slice(1).map(({ top }, index) => lines[index]!.bottom + top + LEAST_GAP);
  const step = Math.max(lineHeight, ...needed) * size;
  const [first, last] = [lines[0], lines.at(-1)];
  const height = first === undefined ? 0 : first.top * size + (lines.length - 1) * step + last!.bottom * size;
  return { lines, size, step, height };
}

const round = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * The outlines of a block as one path.
 *
 * @param x left edge of the space, or its right edge for text from right to left
 * @param y highest ink of the first line
 */
export function drawBlock(block: TextBlock, dir: 'ltr' | 'rtl', x: number, y: number): string {
  const { lines, size, step } = block;
  return lines
    .flatMap(({ outline, width }, index) => {
      const left = dir === 'rtl' ? x - width * size : x;
      const baseline = y + (lines[0]!.top * size + index * step);
      return outline.map(({ letter, points }) => {
        const placed = points.map((value, at) => round(value * size + (at % 2 === 0 ? left : baseline)));
        return letter + placed.join(' ');
      });
    })
    .join('');
}
