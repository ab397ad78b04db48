import type { Location } from '@wusum/diagnostics';

/** A replacement of text. */
export interface Edit {
  /** Offset in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap. Edits at the same place are applied in the order given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Offsets of a place in a text. */
export function rangeOf(text: string, { line, column, endLine, endColumn }: Location): { start: number; end: number } {
  const starts = [0, ...[...text.matchAll(/\r\n|[\r\n]/gu)].map((end) => end.index + end[0].length)];
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const offset = (row: number, at: number): number => starts[row - 1]! + at - 1 + (row === 1 ? mark : 0);
  return { start: offset(line, column), end: offset(endLine ?? line, endColumn ?? column) };
}

/** The white space before a line break and the text at an offset: what a new member on a line of its own starts with. */
export function lineStart(text: string, offset: number): string {
  return /(?:\r\n|[\r\n])[ \t]*(?=[^\r\n]*$)/u.exec(text.slice(0, offset))?.[0] ?? '\n  ';
}
