/** Types of a brand's voice. Values only: this package does not access the disk. */

import type { Location } from '@wusum/diagnostics';
import type { VoiceCode } from './codes.js';

/** A value in each language, by BCP 47 tag. A text of one language is original copy, not a translation of another. */
export type Localized<T = string> = Readonly<Record<string, T>>;

/** The six CLDR plural categories. */
export const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type PluralCategory = (typeof pluralCategories)[number];

/**
 * A message compiled from ICU MessageFormat. Text is shown as it is: braces in it mean nothing. A message without
 * arguments is always text.
 */
export type Message = string | readonly MessagePart[];

/** Text, an argument, or `0`: the number of the enclosing plural (`#` in ICU). */
export type MessagePart = string | 0 | PlainPart | ChoicePart | FormattedPart;

/** A text or a number as it is. */
export type PlainPart = readonly [name: string];

/** One of several messages. Forms of a plural have CLDR categories and `=N` as names; `other` is always present. */
export type ChoicePart = readonly [
  name: string,
  kind: 'plural' | 'selectordinal' | 'select',
  forms: Readonly<Record<string, Message>>,
  offset?: number,
];

/** A number or a date with options of `Intl`. `scale` multiplies the number. */
export type FormattedPart =
  | readonly [name: string, kind: 'number', style?: Intl.NumberFormatOptions & { readonly scale?: number }]
  | readonly [name: string, kind: 'date' | 'time', style?: Intl.DateTimeFormatOptions];

/** Values for the arguments of a message: a date is a `Date` or milliseconds since 1970, a list an array of texts. */
export type MessageValues = Readonly<Record<string, string | number | Date | readonly string[]>>;

/** What an argument accepts: text or a number, a number, a date, or one of `keys`. */
export interface MessageArgument {
  readonly kind: 'plain' | 'number' | 'date' | 'select';
  /** Keys of a `select`, sorted; always with `other`. */
  readonly keys?: readonly string[];
}

/** Arguments by name, sorted. */
export type MessageArguments = Readonly<Record<string, MessageArgument>>;

/** A range of an ICU text, in UTF-16 units. */
export interface TextRange {
  readonly offset: number;
  readonly length: number;
}

/** A problem of an ICU text. */
export interface MessageProblem extends TextRange {
  readonly code: VoiceCode;
  readonly severity: 'error' | 'warning';
  /** One sentence that states the fact with names and values. */
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly didYouMean?: string;
}

/** Messages of one language by dotted key, e.g. `action.close`. */
export type Messages = Readonly<Record<string, Message>>;

/** Nielsen Norman Group's four dimensions of tone; −1 is the first word, 1 the second. */
export const toneDimensions = [
  'funny-serious',
  'formal-casual',
  'respectful-irreverent',
  'enthusiastic-matter-of-fact',
] as const;
export type ToneDimension = (typeof toneDimensions)[number];
/** The four dimensions, and others that a brand has besides. */
export type Tone = Readonly<Record<ToneDimension, number> & Record<string, number>>;

/** A text that illustrates a rule, and one that breaks it. */
export interface Example {
  readonly instead?: Localized;
  readonly write: Localized;
}

/** A trait of the voice. */
export interface Trait {
  readonly name: string;
  readonly weAre: Localized;
  readonly weAreNot: Localized;
  readonly meaning?: Localized;
  readonly do?: Localized<readonly string[]>;
  readonly dont?: Localized<readonly string[]>;
  readonly examples?: readonly Example[];
  readonly why?: Localized;
  /** The person or team that decides about it. */
  readonly owner?: string;
  /** When it was decided: `YYYY-MM-DD`. */
  readonly date?: string;
}

/** What the avoided terms of an entry are: it decides which endings they have. */
export type PartOfSpeech = 'noun' | 'verb';

/** A preferred term, the terms to avoid, and the reason. */
export interface Term {
  readonly name: string;
  /** The preferred terms; forms that cannot be derived (broken plurals, verbs) are listed too. */
  readonly prefer: Localized<readonly string[]>;
  readonly avoid: Localized<readonly string[]>;
  /** Without it an avoided term is found in the forms of both. */
  readonly pos?: PartOfSpeech;
  /** Inflected forms of the avoided terms that cannot be derived: broken plurals, irregular verbs. */
  readonly forms?: Localized<readonly string[]>;
  /** Phrases in which an avoided term is correct, e.g. `main content`. */
  readonly except?: Localized<readonly string[]>;
  /** The replacement of an avoided term. */
  readonly swap?: Localized<Readonly<Record<string, string>>>;
  readonly why?: Localized;
}

/** A writing rule. `limit` is its number, if it can be checked automatically. */
export interface Mechanic {
  readonly name: string;
  readonly rule: Localized;
  readonly limit?: number;
  readonly examples?: readonly Example[];
}

/** A token as input of this package: any resolved token of the compiler is valid. */
export interface VoiceToken {
  readonly path: string;
  readonly value: unknown;
  /** Its type; that of content files is `content`. */
  readonly type?: string;
  readonly location?: Location;
}
