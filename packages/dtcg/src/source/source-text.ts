import type { Location } from '@wusum/diagnostics';

/** The text of one file, without a byte order mark, and locations in it. */
export class SourceText {
  readonly text: string;
  #lines: number[] | undefined;

  /** @param text the file as read; a byte order mark at its start is removed */
  constructor(
    readonly file: string,
    text: string,
  ) {
    this.text = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  /** The location from one offset to another (exclusive), in UTF-16 units. */
  location(start: number, end: number): Location {
    const from = this.#position(start);
    const to = this.#position(Math.max(start, end));
    return { file: this.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** The offsets of a location in this file: the inverse of `location`. */
  range({ line, column, endLine = line, endColumn = column }: Location): readonly [start: number, end: number] {
    return [this.#offset(line, column), this.#offset(endLine, endColumn)];
  }

  #offset(line: number, column: number): number {
    const starts = (this.#lines ??= lineStarts(this.text));
    return Math.min(this.text.length, (starts[line - 1] ?? this.text.length) + column - 1);
  }

  #position(given: number): { line: number; column: number } {
    const offset = this.#inside(given);
    const starts = (this.#lines ??= lineStarts(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  }

  /** Offsets after the end are moved to the end; offsets inside a line break are moved before it. */
  #inside(offset: number): number {
    const isInBreak = this.text.charCodeAt(offset - 1) === 13 && this.text.charCodeAt(offset) === 10;
    return Math.min(isInBreak ? offset - 1 : offset, this.text.length);
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
