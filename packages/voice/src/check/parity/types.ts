import type { Localized } from '../../types.js';
import type { FindingSeverity } from '../types.js';

/** What a text promises. */
export const parityKinds = ['placeholder', 'link', 'number', 'date', 'name', 'negation'] as const;
export type ParityKind = (typeof parityKinds)[number];

/** One fact of a text. Facts of two languages are the same if their values are. */
export interface Fact {
  readonly kind: ParityKind;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Whether it must be in the other text. Others may only match: a dual (مرّتين), an ordinal, "one". */
  readonly isSure: boolean;
}

/** A place of one text, in UTF-16 units; the whole text if the fact is missing there. */
export interface ParityPlace {
  readonly start: number;
  readonly end: number;
  readonly found: string;
}

/** A fact that only one of two texts has, or that differs. */
export interface ParityFinding {
  readonly kind: ParityKind;
  readonly severity: FindingSeverity;
  readonly message: Localized;
  /** By language: a place in each text. */
  readonly places: Localized<ParityPlace>;
}

/** A text in one language. */
export interface ParityText {
  /** A BCP 47 tag; Arabic and English have words of numbers, dates and negation. */
  readonly language: string;
  readonly text: string;
}

export interface ParityOptions {
  /** Names with their spellings in each language. */
  readonly names?: readonly Localized<readonly string[]>[];
}
