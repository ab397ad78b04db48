import { isRecord } from '@wusum/dtcg/internal';
import { rolesCheck } from '../icons/options.js';
import type { OptionChecks } from '../shared/options.js';
import type { RoleOptions } from '../shared/platform.js';
import { textsCheck } from '../shared/texts-option.js';
import { isBookWord, type BookWord } from './words/index.js';

export const bookFormats = ['html', 'pdf'] as const;
export type BookFormat = (typeof bookFormats)[number];

/** What a brand has decided for printing a colour. */
export interface PrintValue {
  /** Cyan, magenta, yellow and black in percent, 0…100. */
  readonly cmyk?: readonly [cyan: number, magenta: number, yellow: number, black: number];
  /** Name of an ink: `PANTONE 7421 C`. */
  readonly spot?: string;
}

/** The book that a chapter of components is drawn for. */
export interface BookPlace {
  readonly brand: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The light mode, unless the brand has only a dark one. */
  readonly mode: 'light' | 'dark';
}

/** HTML of a chapter, and the style sheet that it needs. */
export interface BookPlate {
  readonly html: string;
  readonly css: string;
}

/** Texts of books in one language. */
export interface BookTexts {
  /** BCP 47 tag of a language of the brand. */
  readonly lang: string;
  /** Texts by name: `{ 'voice.intro': 'How we write.' }`. Values in braces are those of the neutral text. */
  readonly texts: Readonly<Partial<Record<BookWord, string>>>;
}

export interface BookOptions extends RoleOptions {
  /** Default: both. */
  readonly formats?: readonly BookFormat[];
  /** Path of a Chromium, Chrome or Edge that prints the PDF. Default: `CHROME_PATH`, or the one that Playwright has installed. */
  readonly browser?: string;
  /** Draws the chapter of components: HTML rendered on the server, with its style sheet. Default: no such chapter. */
  readonly components?: (place: BookPlace) => BookPlate | Promise<BookPlate>;
  /** Print values by the path of a colour token. Others are calculated, and marked so. */
  readonly print?: Readonly<Record<string, PrintValue>>;
  /** Texts in place of the neutral ones, which are in English and Arabic. */
  readonly words?: readonly BookTexts[];
}

export const bookChecks = {
  roles: rolesCheck,
  formats: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((one) => bookFormats.includes(one as BookFormat))
      ? undefined
      : `a list of ${bookFormats.join(', ')}`,
  browser: (value) => (typeof value === 'string' && value !== '' ? undefined : 'the path of a browser'),
  components: (value) => (typeof value === 'function' ? undefined : 'a function that returns html and css'),
  print: (value) => {
    if (!isRecord(value)) return 'print values by the path of a color token';
    const wrong = Object.entries(value).find(([, one]) => !isPrintValue(one));
    return wrong === undefined ? undefined : `cmyk as four percentages or the name of a spot color for "${wrong[0]}"`;
  },
  words: textsCheck({
    members: ['lang', 'texts'],
    listed: 'lang and texts',
    isLang: (value) => typeof value === 'string',
    lang: 'a language in "lang"',
    texts: 'texts by name in "texts"',
    isText: (name, text) => isBookWord(name) && typeof text === 'string',
  }),
} satisfies OptionChecks;

const isPercent = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 100;

function isPrintValue(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { cmyk, spot, ...others } = value;
  if (Object.keys(others).length > 0 || (cmyk === undefined && spot === undefined)) return false;
  if (spot !== undefined && (typeof spot !== 'string' || spot.trim() === '')) return false;
  return cmyk === undefined || (Array.isArray(cmyk) && cmyk.length === 4 && cmyk.every(isPercent));
}
