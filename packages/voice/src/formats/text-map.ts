/** Takes the place of what is not text: U+FFFC, the object replacement character. It is neither a letter nor a space. */
export const omitted = '\uFFFC';

/** A range in UTF-16 units; `end` is the offset after it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A part of a text and the part of the file that it comes from. */
interface Piece extends Range {
  /** Offset in the text, and its length there. */
  readonly at: number;
  readonly length: number;
  /** Whether both are the same characters. Otherwise the file has an entity or escape, or something that is no text. */
  readonly isExact: boolean;
}

/** Where the characters of a text are in its file. */
export class TextMap {
  readonly #pieces: Piece[] = [];
  #text = '';

  /** The text as far as it was added. */
  get text(): string {
    return this.#text;
  }

  /** The range of the whole text in the file. */
  get range(): Range {
    return { start: this.#pieces[0]?.start ?? 0, end: this.#pieces.at(-1)?.end ?? 0 };
  }

  /** Adds characters that are in the file as they are. */
  addExact(source: string, start: number, end: number): void {
    if (end > start)
      this.#add({ at: this.#text.length, length: end - start, start, end, isExact: true }, source.slice(start, end));
  }

  /** Adds characters that the file has in another form between the two offsets. */
  addDecoded(text: string, start: number, end: number): void {
    if (text !== '') this.#add({ at: this.#text.length, length: text.length, start, end, isExact: false }, text);
  }

  /** Adds a mark for something that is no text. */
  addOmitted(start: number, end: number): void {
    if (!this.#text.endsWith(omitted)) this.addDecoded(omitted, start, end);
  }

  /** Adds a part of another text of the same file. */
  addPart(other: TextMap, from: number, to: number): void {
    for (const piece of other.#pieces) {
      const start = Math.max(from, piece.at);
      const end = Math.min(to, piece.at + piece.length);
      if (start >= end) continue;
      const part = other.#text.slice(start, end);
      const moved = piece.isExact
        ? { start: piece.start + start - piece.at, end: piece.start + end - piece.at }
        : { start: piece.start, end: piece.end };
      this.#add({ ...moved, at: this.#text.length, length: part.length, isExact: piece.isExact }, part);
    }
  }

  #add(piece: Piece, text: string): void {
    this.#text += text;
    const last = this.#pieces.at(-1);
    if (last?.isExact && piece.isExact && last.end === piece.start)
      this.#pieces[this.#pieces.length - 1] = { ...last, end: piece.end, length: last.length + piece.length };
    else this.#pieces.push(piece);
  }

  /** The range in the file of a range of the text. It covers entities and escapes whole. */
  rangeOf(from: number, to: number): Range {
    if (from === to) {
      const at = this.#startOf(from);
      return { start: at, end: at };
    }
    return { start: this.#startOf(from), end: this.#endOf(to) };
  }

  /** Whether a range of the text is one run of text in the file, so that other text can be written there. */
  isWritable(from: number, to: number): boolean {
    const inside = this.#pieces.slice(this.#indexAt(from), this.#indexAt(Math.max(from, to - 1)) + 1);
    return inside.every(
      (piece, index) =>
        (piece.isExact || (piece.at >= from && piece.at + piece.length <= to)) &&
        (index === 0 || inside[index - 1]!.end === piece.start) &&
        !this.#text.slice(piece.at, piece.at + piece.length).includes(omitted),
    );
  }

  #startOf(offset: number): number {
    const piece = this.#pieces[this.#indexAt(offset)];
    if (piece === undefined) return 0;
    if (offset >= piece.at + piece.length) return piece.end;
    return piece.isExact ? piece.start + offset - piece.at : piece.start;
  }

  #endOf(offset: number): number {
    const piece = this.#pieces[this.#indexAt(offset - 1)];
    if (piece === undefined) return 0;
    return piece.isExact ? piece.start + offset - piece.at : piece.end;
  }

  /** The index of the piece with a character: pieces are sorted by `at`. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#pieces[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}
