import type { ImportCode, Location } from '@wusum/diagnostics';
import type { RawToken } from './raw.js';
import type { Token } from './lookup.js';

/** A loss, or a guess, at a place in the source. */
export interface Note {
  readonly code: ImportCode;
  readonly message: string;
  readonly location: Location;
}

/** A value with its DTCG type. */
export interface Typed {
  readonly type: string;
  readonly value: unknown;
}

/** A converted token. */
export interface Converted {
  readonly token: Token;
  readonly notes: readonly Note[];
  /** The tokens that the value refers to with aliases. */
  readonly targets: readonly RawToken[];
}

/** A token that cannot be converted, and why. */
export interface Lost {
  readonly loss: Note;
}

export type Result = Converted | Lost;

export const isLost = (result: Result): result is Lost => 'loss' in result;
