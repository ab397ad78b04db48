import type { BrandPaper, PaperContent } from './look.js';
import { heightOf, placeHead, setText, stackDown } from './place-text.js';
import { fitBand, MM, POINT, type Sheet } from './sheet.js';

/** Lengths of a letterhead in units: A4, with room for a letter between head and foot. */
const width = 210 * MM;
const height = 297 * MM;
const margin = 25 * MM;
const head = { y: 17 * MM, height: 13 * MM } as const;
const band = 7 * MM;
const foot = { gap: 1.6 * MM, above: 7 * MM } as const;

/** Largest and smallest size of the lines at the foot. */
const sizes = [9 * POINT, 7.5 * POINT] as const;

/** The letterhead of a brand in a language. @throws TooLong */
export function letterheadSheet({ colors, mark }: BrandPaper, content: PaperContent, lines: readonly string[]): Sheet {
  const { language, textStyle, tagline } = content;
  const { letterhead } = colors;
  const row = mark && letterhead.pattern && fitBand(mark.patterns.band, letterhead.pattern, width, band);
  const edge = language.dir === 'rtl' ? width - margin : margin;
  const space = { width: width - 2 * margin, height: 12 * MM, sizes };
  const texts = [
    ...(tagline === undefined ? [] : [setText(tagline, textStyle, space, letterhead.accent)]),
    ...lines.map((line) => setText(line, textStyle, space, letterhead.text)),
  ];
  const bottom = height - (row?.height ?? 0) - foot.above;
  return {
    width,
    height,
    lang: language.id,
    background: letterhead.background,
    band: row,
    shown: 'trim',
    drawings: [
      placeHead(content, letterhead, { edge, y: head.y, height: head.height, width: space.width }),
      ...stackDown(texts, textStyle, { edge, y: bottom - heightOf(texts, foot.gap), gap: foot.gap }),
    ],
  };
}
