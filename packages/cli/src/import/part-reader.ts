import type { Kind, RawToken } from './raw.js';
import type { Note, Typed } from './result.js';

/** A part of a composite value. */
export interface Part extends Typed {
  /** The value, or an alias of it. */
  readonly written: unknown;
}

/** What readers of composite values need to know of their token. */
export interface PartReader {
  readonly token: RawToken;
  /** Reports a loss at a part of the value, by its keys. */
  note(code: Note['code'], message: string, ...keys: readonly string[]): void;
  /** Reads a part: an alias where the other token has the same type, otherwise a value. */
  part(kind: Kind, value: unknown): Part | undefined;
  /** A text with its references replaced. `isSource`: by what the source writes, and not by converted values. */
  substitute(text: string, isSource: boolean): string | undefined;
}
