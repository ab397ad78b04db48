import type { OutlineCommand, TextFont } from '@wusum/mark';
import makeBidi, { type Bidi } from 'bidi-js';
import LineBreaker from 'linebreak';
import { fontOfEach, type FontSet, isInvisible } from './font-set.js';

// Node gives the function itself as the default import; the types of the package have a member `default`.
const bidi = (makeBidi as unknown as () => Bidi)();

const NON_JOINER = '\u200C';
const JOINER = '\u200D';

/** How a text is set. Lengths are in em. */
export interface TextStyle {
  readonly fonts: FontSet;
  /** Factor of the size. */
  readonly lineHeight: number;
  /** Between letters of scripts that do not join. */
  readonly letterSpacing: number;
  /** Direction of the paragraph. */
  readonly dir: 'ltr' | 'rtl';
}

/** A line as outlines from its left edge, in em. */
export interface SetLine {
  readonly width: number;
  readonly outline: readonly OutlineCommand[];
  /** Highest and lowest ink above and below the baseline. */
  readonly top: number;
  readonly bottom: number;
}

/** A paragraph whose parts are measured, so that it can be broken at any width. */
export interface Paragraph {
  /** The widest part that cannot be broken, in em. */
  readonly widest: number;
  /** Letters that no font has. */
  readonly missing: readonly string[];
  /** Number of lines at a width in em. */
  readonly linesAt: (width: number) => number;
  /** Lines of about the same width, as many as there must be. */
  readonly set: (width: number) => readonly SetLine[];
}

/** A part of a text that is kept in one line. */
interface Part {
  readonly start: number;
  /** Without spaces at its end. */
  readonly end: number;
  readonly width: number;
  /** With spaces. */
  readonly advance: number;
  readonly endsLine: boolean;
}

/** Measures a text. Directions follow the bidirectional algorithm of Unicode, breaks its line breaking algorithm. */
export function readParagraph(text: string, style: TextStyle): Paragraph {
  const fontAt = fontOfEach(style.fonts, text);
  const levels = bidi.getEmbeddingLevels(text, style.dir);
  const runs = (start: number, end: number): SetLine => setLine(text, start, end, { style, fontAt, levels });
  const parts = partsOf(text).map(({ start, end, next, required }): Part => ({
    start,
    end,
    width: runs(start, end).width,
    advance: runs(start, next).width,
    endsLine: required,
  }));
  const broken = (width: number): readonly (readonly [start: number, end: number])[] => breakParts(parts, width);
  return {
    widest: Math.max(0, ...parts.map(({ width }) => width)),
    missing: missingIn(text, fontAt),
    linesAt: (width) => broken(width).length,
    set: (width) => broken(balanced(parts, width)).map(([start, end]) => runs(start, end)),
  };
}

function missingIn(text: string, fontAt: readonly number[]): string[] {
  const found = [...text.matchAll(/./gsu)].filter(({ index }) => fontAt[index]! < 0);
  return [...new Set(found.map(([letter]) => letter))];
}

function partsOf(text: string) {
  const breaker = new LineBreaker(text);
  const parts: { start: number; end: number; next: number; required: boolean }[] = [];
  let start = 0;
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) {
    const next = found.position;
    const end = start + text.slice(start, next).trimEnd().length;
    if (end > start) parts.push({ start, end, next, required: found.required && next < text.length });
    start = next;
  }
  return parts;
}

function breakParts(parts: readonly Part[], width: number): (readonly [start: number, end: number])[] {
  const lines: (readonly [number, number])[] = [];
  let first: Part | undefined;
  let last: Part | undefined;
  let used = 0;
  for (const part of parts) {
    if (first !== undefined && (last!.endsLine || used + part.width > width + 1e-6)) {
      lines.push([first.start, last!.end]);
      first = undefined;
      used = 0;
    }
    first ??= part;
    last = part;
    used += part.advance;
  }
  if (first !== undefined) lines.push([first.start, last!.end]);
  return lines;
}

/** The smallest width with as few lines as a width has: its lines are about as long as each other. */
function balanced(parts: readonly Part[], width: number): number {
  const count = breakParts(parts, width).length;
  let [low, high] = [0, width];
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    const fits = Math.max(0, ...parts.map((part) => part.width)) <= middle && breakParts(parts, middle).length <= count;
    if (fits) high = middle;
    else low = middle;
  }
  return high;
}

interface LineContext {
  readonly style: TextStyle;
  readonly fontAt: readonly number[];
  readonly levels: ReturnType<Bidi['getEmbeddingLevels']>;
}

/** Sets the letters from an index to another in visual order. */
function setLine(text: string, start: number, end: number, { style, fontAt, levels }: LineContext): SetLine {
  const outline: OutlineCommand[] = [];
  let [pen, top, bottom] = [0, 0, 0];
  if (end <= start) return { width: 0, outline, top, bottom };
  const mirrored = bidi.getMirroredCharactersMap(text, levels.levels, start, end - 1);
  const isAlone = (index: number): boolean => mirrored.has(index) || text[index] === NON_JOINER;
  const order = bidi.getReorderedIndices(text, levels, start, end - 1).slice(start, end);
  for (const { indices, level } of visualRuns(order, levels.levels, fontAt, isAlone)) {
    const font = fontFor(style.fonts, fontAt[indices[0]!]!, mirrored.get(indices[0]!));
    const letters = indices
      .map((index) => mirrored.get(index) ?? text[index]!)
      .join('')
      .replaceAll(/./gsu, (letter) => (isInvisible(letter) && letter !== JOINER ? '' : letter));
    if (font === undefined || letters === '') continue;
    const joins = /\p{Script=Arabic}/u.test(letters);
    const shaped = font.shape(letters, level % 2 === 1 ? 'rtl' : 'ltr', joins ? 0 : style.letterSpacing);
    for (const { letter, points } of shaped.outline) {
      outline.push({ letter, points: points.map((value, at) => (at % 2 === 0 ? value + pen : value)) });
      for (let at = 1; at < points.length; at += 2) {
        top = Math.max(top, -points[at]!);
        bottom = Math.max(bottom, points[at]!);
      }
    }
    pen += shaped.advance;
  }
  return { width: pen, outline, top, bottom };
}

/** The font of a run. One with an opening bracket may lack the closing one that is drawn in its place. */
function fontFor({ fonts }: FontSet, index: number, mirrored: string | undefined): TextFont | undefined {
  const own = fonts[index];
  if (mirrored === undefined || own?.has(mirrored.codePointAt(0)!) === true) return own;
  return fonts.find(({ has }) => has(mirrored.codePointAt(0)!)) ?? own;
}

/**
 * Neighbours of one level and font, in visual order; the indices of each run are in logical order. A mirrored character is
 * a run from left to right, which no font mirrors a second time. A non-joiner (U+200C) ends a run: fontkit would join the
 * letters around it.
 */
function visualRuns(
  order: readonly number[],
  levels: Uint8Array,
  fontAt: readonly number[],
  isAlone: (index: number) => boolean,
) {
  const runs: { indices: number[]; level: number }[] = [];
  for (const index of order) {
    const level = levels[index]!;
    if (isAlone(index)) {
      runs.push({ indices: [index], level: 0 });
      continue;
    }
    const last = runs.at(-1);
    const before = last && (level % 2 === 1 ? last.indices[0]! - 1 : last.indices.at(-1)! + 1);
    if (last && last.level === level && before === index && fontAt[last.indices[0]!] === fontAt[index]) {
      if (level % 2 === 1) last.indices.unshift(index);
      else last.indices.push(index);
    } else runs.push({ indices: [index], level });
  }
  return runs;
}
