import { xmlText } from '../../shared/strings.js';
import type { PlaceholderText } from '../layouts.js';
import type { DeckLook } from '../look.js';
import type { SlideLine } from '../sample.js';
import { emu, solidFill } from './xml.js';

/** The style of a level of text. */
interface LevelStyle {
  /** In points. */
  readonly size: number;
  readonly font: 'major' | 'minor';
  readonly color: string;
  readonly bold: boolean;
  readonly bullet: boolean;
  /** Counts from 0. The second explains a point of the first and has no bullet; the others are further in. */
  readonly level: number;
}

/** Room of a bullet in pixels. */
const BULLET = 32;

/** In thousandths of a percent of the line of the font. Arabic has marks above and below its letters. */
const spacings = { major: { ltr: 95_000, rtl: 115_000 }, minor: { ltr: 105_000, rtl: 120_000 } } as const;

const lineSpacing = ({ language }: DeckLook, font: 'major' | 'minor'): number => spacings[font][language.dir];

/** Paragraph attributes of the direction of a deck; its other side is the end. */
export const direction = ({ language }: DeckLook): string =>
  language.dir === 'rtl' ? 'algn="r" rtl="1"' : 'algn="l" rtl="0"';

/** The properties of a level of text, for lists of styles. */
export function levelStyle(look: DeckLook, { size, font, color, bold, bullet, level }: LevelStyle): string {
  const own = bullet && level !== 1;
  const depth = bullet ? Math.max(1, level) : 0;
  const indent = `marL="${emu(BULLET * depth)}" indent="${own ? -emu(BULLET) : 0}"`;
  const theme = font === 'major' ? 'mj' : 'mn';
  const before = font === 'major' ? 0 : level === 0 ? 1200 : 300;
  const spacing = `<a:lnSpc><a:spcPct val="${lineSpacing(look, font)}"/></a:lnSpc><a:spcBef><a:spcPts val="${before}"/></a:spcBef>`;
  const mark = own
    ? `<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="${level === 0 ? '•' : '–'}"/>`
    : '<a:buNone/>';
  return (
    `<a:lvl${level + 1}pPr ${indent} ${direction(look)} defTabSz="914400" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
    `${spacing}${mark}<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}" kern="1200">${solidFill(color)}` +
    `<a:latin typeface="+${theme}-lt"/><a:ea typeface="+${theme}-ea"/><a:cs typeface="+${theme}-cs"/></a:defRPr></a:lvl${level + 1}pPr>`
  );
}

/** The levels of a placeholder. Levels below the first have smaller letters. */
export function placeholderLevels(look: DeckLook, text: PlaceholderText, color: string): string {
  const { size, font, bullets = false, accent = false } = text;
  const levels = bullets ? [0, 1, 2, 3, 4] : [0];
  return levels
    .map((level) =>
      levelStyle(look, {
        level,
        font,
        size: level === 0 ? size : Math.max(14, size - 4 - 2 * level),
        color: accent ? 'accent1' : color,
        bold: font === 'major' ? look.bold : accent,
        bullet: bullets,
      }),
    )
    .join('');
}

/** Paragraphs with their language and direction. */
export function paragraphs(look: DeckLook, lines: readonly SlideLine[]): string {
  const tag = `lang="${xmlText(look.language.id)}"`;
  return lines
    .map(
      ({ text, level }) =>
        `<a:p><a:pPr${level === 0 ? '' : ` lvl="${level}"`} ${direction(look)}/><a:r><a:rPr ${tag} dirty="0"/><a:t>${xmlText(text)}</a:t></a:r></a:p>`,
    )
    .join('');
}

/** The field with the number of a slide, with digits of the language until a program counts again. */
export function slideNumber(look: DeckLook, number: number): string {
  const digits = new Intl.NumberFormat(look.language.locale).format(number);
  const tag = `lang="${xmlText(look.language.id)}"`;
  const end = look.language.dir === 'rtl' ? 'algn="l" rtl="1"' : 'algn="r" rtl="0"';
  return `<a:p><a:pPr ${end}/><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr ${tag}/><a:t>${digits}</a:t></a:fld><a:endParaRPr ${tag}/></a:p>`;
}
