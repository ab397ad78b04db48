/** Types of a brand's voice. Values only: this package does not access the disk. */

import type { Diagnostic, Location, suggest, ValuePath } from '@wusum/diagnostics';

export type Place = Location;
export type ExtensionPath = ValuePath;
export type VoiceDiagnostic = Diagnostic;
export type Suggest = typeof suggest;

/** The languages of every text. */
export const languages = ['en', 'ar'] as const;
export type Language = (typeof languages)[number];

/** A value in each language; the Arabic text is original copy, not a translation. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>;

/** The six CLDR plural categories. */
export const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type PluralCategory = (typeof pluralCategories)[number];

/** A message that depends on a number: `plural` names the value that is counted. */
export interface PluralMessage {
  readonly plural: string;
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A message in one language. `{name}` is a placeholder. */
export type Message = string | PluralMessage;

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
export type Tone = Readonly<Record<ToneDimension, number>>;

/** A pair of texts that illustrates a rule. */
export interface Example {
  readonly instead: Bilingual;
  readonly write: Bilingual;
}

/** A trait of the voice. */
export interface Trait {
  readonly name: string;
  readonly weAre: Bilingual;
  readonly weAreNot: Bilingual;
  readonly example?: Example;
}

/** A preferred term, the terms to avoid, and the reason. */
export interface Term {
  readonly name: string;
  /** English has one form; Arabic lists forms that cannot be derived (broken plurals, verbs). */
  readonly prefer: { readonly en: string; readonly ar: readonly string[] };
  readonly avoid: Bilingual<readonly string[]>;
  /** Phrases in which an avoided term is correct, e.g. `main content`. */
  readonly except?: Bilingual<readonly string[]>;
  readonly why: Bilingual;
}

/** A writing rule. `limit` is its number, if it can be checked automatically. */
export interface Mechanic {
  readonly name: string;
  readonly rule: Bilingual;
  readonly limit?: number;
  readonly example?: Example;
}

/** The compiled voice of a brand, ready to be emitted as data. */
export interface BrandVoice {
  readonly tone: Tone;
  readonly traits: readonly Trait[];
  readonly lexicon: readonly Term[];
  readonly mechanics: readonly Mechanic[];
  readonly messages: Bilingual<Messages>;
}

/** A token as input of this package: any resolved token of the compiler is valid. */
export interface VoiceToken {
  readonly path: string;
  readonly value: unknown;
  /** Content of `$extensions["org.wusum"]`. */
  readonly extension?: Readonly<Record<string, unknown>>;
  readonly location?: Place;
  /** Location of a path in the extension, or of its key; a missing member is reported at its parent. */
  extensionPlace?(path: ExtensionPath, part?: 'value' | 'key'): Place | undefined;
}
