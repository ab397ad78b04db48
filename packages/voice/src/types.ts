/** What a tribe's words are made of. Values only: this package never touches the disk. */

/** The languages every word is written in. */
export const languages = ['en', 'ar'] as const;
export type Language = (typeof languages)[number];

/** The same thing said in each language; the Arabic is written, not translated. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>;

/** The six CLDR plural categories. */
export const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type PluralCategory = (typeof pluralCategories)[number];

/** A wording that depends on a number: `plural` names the value that is counted. */
export interface PluralMessage {
  readonly plural: string;
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** One wording. `{name}` is a placeholder. */
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

/** A pair that shows a rule at work. */
export interface Example {
  readonly instead: Bilingual;
  readonly write: Bilingual;
}

export interface Trait {
  readonly name: string;
  readonly weAre: Bilingual;
  readonly weAreNot: Bilingual;
  readonly example?: Example;
}

/** A word that the tribe says, those it does not, and why. */
export interface Term {
  readonly name: string;
  /** English has one form; Arabic lists the forms that cannot be derived (broken plurals, verbs). */
  readonly prefer: { readonly en: string; readonly ar: readonly string[] };
  readonly avoid: Bilingual<readonly string[]>;
  /** Phrases in which an avoided word is allowed: "main content". */
  readonly except?: Bilingual<readonly string[]>;
  readonly why: Bilingual;
}

/** A rule of writing. `limit` is its number where a machine can check it. */
export interface Mechanic {
  readonly name: string;
  readonly rule: Bilingual;
  readonly limit?: number;
  readonly example?: Example;
}

/** Everything a brand says on its own, ready to be emitted as data. */
export interface BrandVoice {
  readonly tone: Tone;
  readonly traits: readonly Trait[];
  readonly lexicon: readonly Term[];
  readonly mechanics: readonly Mechanic[];
  readonly messages: Bilingual<Messages>;
}

/** A place in a file; lines and columns count from 1. Same shape as the compiler's `Location`. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A token as this package reads it: any resolved token of the compiler fits. */
export interface VoiceToken {
  readonly path: string;
  readonly value: unknown;
  /** Content of `$extensions["org.wusum"]`. */
  readonly extension?: Readonly<Record<string, unknown>>;
  readonly location?: Place;
  /** Where something in the extension is written, or the key of it; what is missing is told at what lacks it. */
  extensionPlace?(path: ExtensionPath, part?: 'value' | 'key'): Place | undefined;
}

/** A way into an extension: keys of objects and indices of lists. */
export type ExtensionPath = readonly (string | number)[];

/** Finds among known names the one that a given name was probably meant to be. */
export type Suggest = (given: string, known: Iterable<string>) => string | undefined;

/** One problem, told whole. Same shape as the compiler's `Diagnostic`. */
export interface VoiceDiagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly location?: Place;
  readonly why?: string;
  readonly fix?: string;
  readonly didYouMean?: string;
}
