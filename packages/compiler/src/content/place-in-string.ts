import type { Location } from '@wusum/diagnostics';

const escapeSequence = /\\(?:u[\da-fA-F]{4}|.)/y;

/**
 * The place of a part of a JSON string, such as one argument of a message. Escapes such as `\n` and `\u0041` are longer in
 * the file than in the string.
 *
 * @param text the file
 * @param string the place of the string in the file, with its quotation marks; a JSON string is on one line
 * @param start the start of the part in the string, in UTF-16 units
 * @param length the length of the part in the string
 */
export function placeInString(text: string, string: Location, start: number, length: number): Location {
  const line = linesOf(text)[string.line - 1] ?? '';
  const first = string.column;
  return {
    file: string.file,
    line: string.line,
    column: first + 1 + writtenLength(line, first, start),
    endLine: string.line,
    endColumn: first + 1 + writtenLength(line, first, start + length),
  };
}

let last: { readonly text: string; readonly lines: readonly string[] } = { text: '', lines: [''] };

/** The lines of a file. Those of the last file are kept: a caller finds thousands of places in one file, then in the next. */
function linesOf(text: string): readonly string[] {
  if (text !== last.text) last = { text, lines: text.replace(/^\uFEFF/u, '').split(/\r\n|[\r\n]/u) };
  return last.lines;
}

/** The length in the file of the first units of a string that starts at an offset of its line. */
function writtenLength(line: string, from: number, units: number): number {
  let at = from;
  for (let read = 0; read < units && at < line.length; read += 1) {
    escapeSequence.lastIndex = at;
    at += escapeSequence.exec(line)?.[0].length ?? 1;
  }
  return at - from;
}
