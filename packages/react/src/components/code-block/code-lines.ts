/** Code as lines of parts, and what would change the order in which it is shown. */
import type { CodeToken } from './CodeBlock.props.js';

/** The lines of code. A line end at the end of the code opens no line. */
export function codeLines(tokens: readonly CodeToken[]): CodeToken[][] {
  const lines: CodeToken[][] = [[]];
  for (const { text, kind } of tokens) {
    text.split(/\r\n|\r|\n/u).forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part) lines.at(-1)!.push({ text: part, kind });
    });
  }
  if (lines.length > 1 && lines.at(-1)!.length === 0) lines.pop();
  return lines;
}

/** Whether the parts are the code and nothing else. */
export const isWhole = (tokens: readonly CodeToken[], code: string): boolean =>
  tokens.map(({ text }) => text).join('') === code;

/** A piece of a line. */
export interface Piece {
  readonly text: string;
  /** `rtl`: letters that are read from the right. `control`: a character that changes the order of others unseen. */
  readonly order?: 'rtl' | 'control';
}

/* Marks, embeddings, overrides and isolates of direction. */
const controls = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const rtl = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
const pieces = new RegExp(`([${controls}])|([${rtl}][${rtl}\\p{Mn}]*(?:[ ]+[${rtl}\\p{Mn}]+)*)`, 'gu');

/**
 * Splits a text so that each run of letters that are read from the right is shown in its place: `["ا", "ب"]` keeps its
 * order. Controls of direction are pieces of their own, which makes them visible: with them, code can be shown as other
 * code than it is.
 */
export function piecesOf(text: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(pieces)) {
    if (match.index > end) found.push({ text: text.slice(end, match.index) });
    found.push({ text: match[0], order: match[1] ? 'control' : 'rtl' });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end) });
  return found;
}

/** `U+202E` */
export const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
