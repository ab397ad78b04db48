import type { Location } from '@wusum/diagnostics';

/** Converts offsets in a text to lines and columns. */
export class Places {
  readonly #starts: number[] = [0];

  constructor(
    private readonly file: string,
    text: string,
  ) {
    for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\f]/gu)) this.#starts.push(index + end.length);
  }

  /** The range between two offsets, both counted from 0. */
  between(start: number, end: number): Location {
    const from = this.#at(start);
    const to = this.#at(end);
    return { file: this.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  #at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }
}
