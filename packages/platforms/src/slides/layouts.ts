import type { SlideWord } from './words/index.js';

/** Sizes in pixels of a slide of 1280×720. */
export const SLIDE = { width: 1280, height: 720 } as const;
export const MARGIN = 80;
/** Wanted heights of the band on covers and on other slides; the drawn one has whole repeats. */
export const BANDS = { cover: 72, foot: 24 } as const;

/** x, y, width, height in pixels, from left to right. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Backgrounds with the colour of text on them. */
export type Ground = 'canvas' | 'deep' | 'accent';

/** How the text of a placeholder is set. */
export interface PlaceholderText {
  /** In points. */
  readonly size: number;
  readonly font: 'major' | 'minor';
  readonly anchor: 't' | 'ctr' | 'b';
  readonly bullets?: boolean;
  /** Text in the accent colour, on the canvas only. */
  readonly accent?: boolean;
}

export interface Placeholder {
  /** Name in this repository, which slides use. */
  readonly name: string;
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'obj' | 'pic';
  /** Number of all but titles; slides find their placeholder by it. */
  readonly idx?: number;
  readonly box: Box;
  readonly prompt: SlideWord;
  readonly text: PlaceholderText;
}

export interface Layout {
  /** The kind as PowerPoint names it; a layout of our own has none. */
  readonly type?: string;
  readonly ground: Ground;
  readonly band: keyof typeof BANDS;
  /** The lockup of a cover, the mark alone, or the mark next to the number of the slide. */
  readonly head: 'lockup' | 'mark' | 'small';
  /** Where the number of the slide ends, if not at the margin. */
  readonly end?: number;
  readonly placeholders: readonly Placeholder[];
}

const wide = SLIDE.width - 2 * MARGIN;
const column = (wide - 64) / 2;
const second = MARGIN + column + 64;

const title = { size: 36, font: 'major', anchor: 'b' } as const;
const body = { size: 24, font: 'minor', anchor: 't', bullets: true } as const;
const cover = { size: 48, font: 'major', anchor: 'b' } as const;
const item = { ...body, size: 20 } as const;
const plain = { size: 20, font: 'minor', anchor: 't' } as const;
const top: Box = [MARGIN, 56, wide, 96];

/** The layouts of a deck, in the order of the menu. */
export const layouts = {
  title: {
    type: 'title',
    ground: 'canvas',
    band: 'cover',
    head: 'lockup',
    placeholders: [
      placeholder('title', 'ctrTitle', undefined, [MARGIN, 208, wide, 232], 'title', cover),
      placeholder('subtitle', 'subTitle', 1, [MARGIN, 464, 1040, 72], 'subtitle', plain),
    ],
  },
  section: {
    type: 'secHead',
    ground: 'deep',
    band: 'cover',
    head: 'mark',
    placeholders: [
      placeholder('title', 'title', undefined, [MARGIN, 208, wide, 232], 'section-title', cover),
      placeholder('text', 'body', 1, [MARGIN, 464, 1040, 96], 'section-text', plain),
    ],
  },
  text: {
    type: 'obj',
    ground: 'canvas',
    band: 'foot',
    head: 'small',
    placeholders: [
      placeholder('title', 'title', undefined, top, 'title', title),
      placeholder('text', 'obj', 1, [MARGIN, 184, wide, 424], 'text', body),
    ],
  },
  columns: {
    type: 'twoTxTwoObj',
    ground: 'canvas',
    band: 'foot',
    head: 'small',
    placeholders: [
      placeholder('title', 'title', undefined, top, 'title', title),
      placeholder('first-heading', 'body', 1, [MARGIN, 184, column, 48], 'heading', {
        ...plain,
        anchor: 'b',
        accent: true,
      }),
      placeholder('first', 'obj', 2, [MARGIN, 248, column, 360], 'text', item),
      placeholder('second-heading', 'body', 3, [second, 184, column, 48], 'heading', {
        ...plain,
        anchor: 'b',
        accent: true,
      }),
      placeholder('second', 'obj', 4, [second, 248, column, 360], 'text', item),
    ],
  },
  quote: {
    ground: 'accent',
    band: 'foot',
    head: 'small',
    placeholders: [
      placeholder('title', 'title', undefined, [MARGIN, 88, 1040, 400], 'quote', {
        size: 40,
        font: 'major',
        anchor: 'b',
      }),
      placeholder('by', 'body', 1, [MARGIN, 516, 1040, 64], 'quote-by', plain),
    ],
  },
  picture: {
    type: 'picTx',
    ground: 'canvas',
    band: 'foot',
    head: 'small',
    // The picture is over the other half.
    end: 560,
    placeholders: [
      placeholder('title', 'title', undefined, [MARGIN, 136, 480, 176], 'title', title),
      placeholder('picture', 'pic', 1, [640, 0, 640, SLIDE.height], 'picture', plain),
      placeholder('text', 'body', 2, [MARGIN, 336, 480, 240], 'caption', plain),
    ],
  },
  blank: { type: 'blank', ground: 'canvas', band: 'foot', head: 'small', placeholders: [] },
} as const satisfies Readonly<Record<string, Layout>>;

export type LayoutName = keyof typeof layouts;
export const layoutNames = Object.keys(layouts) as LayoutName[];

function placeholder(
  name: string,
  type: Placeholder['type'],
  idx: number | undefined,
  box: Box,
  prompt: SlideWord,
  text: PlaceholderText,
): Placeholder {
  return { name, type, box, prompt, text, ...(idx !== undefined && { idx }) };
}

/** A box on a slide from right to left. */
export const mirrored = ([x, y, width, height]: Box, dir: 'ltr' | 'rtl'): Box =>
  dir === 'rtl' ? [SLIDE.width - x - width, y, width, height] : [x, y, width, height];
