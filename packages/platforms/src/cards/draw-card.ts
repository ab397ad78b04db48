import { type BrandMark, type Drawing, drawStrokes, type PennedMark } from '@wusum/mark';
import type { PatternColors, Tile } from '@wusum/pattern';
import { withMarkColor } from '../images/brand-mark.js';
import type { TextStyle } from '../images/text/set-text.js';
import { HEAD } from '../images/vector/brand-head.js';
import { xmlText } from '../shared/strings.js';
import { drawBand } from './draw-band.js';
import type { FormatMeasures } from './formats.js';
import { drawBlock, fitText, type TextBlock } from './text-block.js';

/** Colours of a card, as hex. */
export interface CardColors {
  readonly background: string;
  readonly text: string;
  /** Of the label and the mark. */
  readonly accent: string;
}

/** The texts of a card and how they are set. */
export interface CardContent {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The name of the brand. */
  readonly name: string;
  readonly title: string;
  readonly by?: string;
  readonly label?: string;
  readonly titleStyle: TextStyle;
  readonly textStyle: TextStyle;
  readonly colors: CardColors;
  readonly pattern: { readonly tile: Tile; readonly colors: PatternColors } | undefined;
  readonly mark: BrandMark | undefined;
  /** Without it, as in scripts that a mark has no names in, the name is set in the font of titles. */
  readonly lockup: Drawing | undefined;
}

/** A card as SVG without text elements, or the text that does not fit. */
export type DrawnCard = { readonly svg: string } | { readonly tooLong: string };

/** Between the title and the texts above and below it, in their size. */
const GAP = 1.3;

/** A part of a card: its block and its place from the upper edge. */
interface Placed {
  readonly block: TextBlock;
  readonly y: number;
  readonly color: string;
}

export function drawCard(content: CardContent, format: FormatMeasures): DrawnCard {
  const { width, height, margin, mark: markSize, safe, text: textSize } = format;
  const { colors, dir, pattern } = content;
  const band = pattern && drawBand(pattern.tile, pattern.colors, format, format.band);
  const inner = width - 2 * margin;
  const small = { width: inner, sizes: [textSize, textSize * 0.8] as const };
  const set = (text: string | undefined, space: Parameters<typeof fitText>[2], style: TextStyle) =>
    text === undefined ? undefined : (fitText(text, style, space) ?? ({ tooLong: text } as const));

  const above = safe[0] + margin + markSize + margin * 0.75;
  const below = height - Math.max(safe[1], band?.height ?? 0) - margin * 0.75;
  const nameSpace = { width: inner - markSize * 1.5, height: markSize, sizes: [markSize * 0.62, 20] as const };
  const name = set(content.lockup ? undefined : content.name, nameSpace, content.titleStyle);
  const label = set(content.label, { ...small, height: textSize * 3 }, content.textStyle);
  const by = set(content.by, { ...small, height: textSize * 3 }, content.textStyle);
  for (const part of [name, label, by]) if (part && 'tooLong' in part) return part;
  const heightOf = (part: typeof label) => (part && 'height' in part ? part.height + textSize * GAP : 0);
  const free = below - above - heightOf(label) - heightOf(by);
  const title = set(content.title, { width: inner, height: free, sizes: format.title }, content.titleStyle)!;
  if ('tooLong' in title) return title;

  const used = heightOf(label) + title.height + heightOf(by);
  // A poster: the text is above the band. Where much is free, it is in the middle.
  const start = height > width * 1.2 ? above + (below - above - used) / 2 : below - used;
  const parts: Placed[] = [
    ...(name ? [{ block: name as TextBlock, y: nameTop(name as TextBlock, format), color: colors.text }] : []),
    ...(label ? [{ block: label as TextBlock, y: start, color: colors.accent }] : []),
    { block: title, y: start + heightOf(label), color: colors.text },
    ...(by ? [{ block: by as TextBlock, y: start + used - (by as TextBlock).height, color: colors.text }] : []),
  ];
  const edge = dir === 'rtl' ? width - margin : margin;
  const nameEdge = content.mark ? edge + (dir === 'rtl' ? -1.25 : 1.25) * markSize : edge;
  const paths = parts.map(({ block, y, color }) => {
    const x = block === name ? nameEdge : edge;
    return `<path fill="${color}" d="${drawBlock(block, dir, x, y)}"/>`;
  });
  const words = [content.label, content.title, content.by, content.name].filter((text) => text !== undefined);
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${content.lang}" aria-label="${xmlText(words.join(' — '))}">` +
      `<rect width="${width}" height="${height}" fill="${colors.background}"/>${band?.body ?? ''}` +
      `${drawHead(content, edge, format)}${paths.join('')}</svg>\n`,
  };
}

/** The ink of the name is in the middle of the height of the mark. */
const nameTop = ({ height }: TextBlock, { safe, margin, mark }: FormatMeasures): number =>
  safe[0] + margin + (mark - height) / 2;

/** The lockup, or the mark. */
function drawHead({ lockup, mark, dir, colors }: CardContent, edge: number, format: FormatMeasures): string {
  if (mark === undefined) return '';
  return lockup ? drawLockupAt(lockup, edge, dir, format, colors) : drawMarkAt(mark, edge, dir, format, colors.accent);
}

/** As high as the format wants, and less where the name is longer than a line. */
function drawLockupAt(
  lockup: Drawing,
  edge: number,
  dir: 'ltr' | 'rtl',
  { safe, margin, mark: size, width: cardWidth }: FormatMeasures,
  { text, accent }: CardColors,
): string {
  const [left = 0, , width = 0] = lockup.viewBox.split(' ').map(Number);
  const scale = Math.floor(Math.min(size / HEAD, (cardWidth - 2 * margin) / width) * 1e4) / 1e4;
  const x = dir === 'rtl' ? edge - (left + width) * scale : edge - left * scale;
  const y = safe[0] + margin + (size - HEAD * scale) / 2;
  const { body } = withMarkColor(lockup, accent);
  return `<g color="${text}" transform="translate(${x} ${y}) scale(${scale})">${body}</g>`;
}

/** The mark at the start of the line: its grid is as high as the format wants. */
function drawMarkAt(
  mark: PennedMark,
  edge: number,
  dir: 'ltr' | 'rtl',
  { safe, margin, mark: size }: FormatMeasures,
  color: string,
): string {
  const x = dir === 'rtl' ? edge - size : edge;
  const scale = Math.round((size / HEAD) * 1e4) / 1e4;
  return `<g color="${color}">${drawStrokes(mark.strokes, mark, `translate(${x} ${safe[0] + margin}) scale(${scale})`)}</g>`;
}
