import type { VoiceCode } from '../codes.js';

/** How far a translation is, in the words of XLIFF 2. */
export const xliffStates = ['initial', 'translated', 'reviewed', 'final'] as const;
export type XliffState = (typeof xliffStates)[number];

/** What a translator should know of a message. */
export interface XliffNote {
  readonly text: string;
  /** For example `description` or `location`. */
  readonly category?: string | undefined;
}

/** One message of a catalogue in two languages, as ICU text. */
export interface XliffUnit {
  readonly key: string;
  readonly source: string;
  /** `undefined` if it is not translated. */
  readonly target?: string | undefined;
  /** Default: `initial` without a target, else `translated`. */
  readonly state?: XliffState | undefined;
  readonly notes?: readonly XliffNote[] | undefined;
}

/** A catalogue in two languages, given as BCP 47 tags. */
export interface XliffCatalogue {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** Path of the file that the messages belong to. */
  readonly original?: string | undefined;
  readonly units: readonly XliffUnit[];
}

/** A place in the XLIFF text; lines and columns count from 1, columns in UTF-16 units. */
export interface XliffPlace {
  readonly line: number;
  readonly column: number;
}

/** A unit as read, with the place where its target starts, or the unit if it has none. */
export interface XliffUnitRead extends XliffUnit {
  readonly state: XliffState;
  readonly notes: readonly XliffNote[];
  readonly place: XliffPlace;
}

/** A problem of an XLIFF text, or of a translation in it. */
export interface XliffProblem extends XliffPlace {
  readonly code: VoiceCode;
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly didYouMean?: string;
  /** The key of the message, if the problem is in one. */
  readonly key?: string;
}

export const XLIFF_NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';
