import type { Localized } from './messages.js';

/** Four tone dimensions from −1 (the first word) to 1 (the second), and others that a brand has besides. */
export type Tone = Readonly<
  Record<'funny-serious' | 'formal-casual' | 'respectful-irreverent' | 'enthusiastic-matter-of-fact', number> &
    Record<string, number>
>;

/** A text that illustrates a rule, and one that breaks it. */
export interface Example {
  readonly instead?: Localized;
  readonly write: Localized;
}

export interface Trait {
  readonly name: string;
  readonly weAre: Localized;
  readonly weAreNot: Localized;
  readonly meaning?: Localized;
  readonly do?: Localized<string, readonly string[]>;
  readonly dont?: Localized<string, readonly string[]>;
  readonly examples?: readonly Example[];
  readonly why?: Localized;
  /** The person or team that decides about it. */
  readonly owner?: string;
  /** When it was decided: `YYYY-MM-DD`. */
  readonly date?: string;
}

/** Preferred words, the words to avoid, and the reason. */
export interface Term {
  readonly name: string;
  readonly prefer: Localized<string, readonly string[]>;
  readonly avoid: Localized<string, readonly string[]>;
  /** Without it an avoided term is found in the forms of both. */
  readonly pos?: 'noun' | 'verb';
  /** Inflected forms of the avoided terms that cannot be derived: broken plurals, irregular verbs. */
  readonly forms?: Localized<string, readonly string[]>;
  /** Phrases in which an avoided term is correct, e.g. `main content`. */
  readonly except?: Localized<string, readonly string[]>;
  /** The replacement of an avoided term. */
  readonly swap?: Localized<string, Readonly<Record<string, string>>>;
  readonly why?: Localized;
}

/** A rule of writing; `limit` is its number where a machine can check it. */
export interface Mechanic {
  readonly name: string;
  readonly rule: Localized;
  readonly limit?: number;
  readonly examples?: readonly Example[];
}

/** What a reader is going through, and how the brand then writes. */
export interface Situation {
  readonly name: string;
  /** What the reader feels. */
  readonly feeling?: Localized;
  /** How far each tone dimension moves; the sum with the tone is limited to −1…1. */
  readonly delta?: Readonly<Record<string, number>>;
  /** The parts of the text, in order. */
  readonly pattern?: Localized<string, readonly string[]>;
  readonly do?: Localized<string, readonly string[]>;
  readonly dont?: Localized<string, readonly string[]>;
  readonly examples?: readonly Example[];
  /** Limits instead of those in mechanics. */
  readonly limits?: SituationLimits;
}

export interface SituationLimits {
  /** Words in a sentence. */
  readonly words?: number;
  /** Exclamation marks in a text. */
  readonly exclamation?: number;
  /** Characters in a text. */
  readonly characters?: number;
  /** Whether the tone may be funny. */
  readonly humour?: boolean;
}

/** A place where the brand writes, with its limits. */
export interface Channel {
  readonly name: string;
  readonly characters?: number;
  readonly sentences?: number;
  /** Characters of a subject or title. */
  readonly subject?: number;
  /** Text messages that one text takes: 160 characters each, or 70 with an Arabic letter. */
  readonly segments?: number;
  readonly exclamation?: number;
  readonly greeting?: Localized;
  readonly signoff?: Localized;
  readonly digits?: 'locale' | 'latn';
  readonly links?: boolean;
  readonly emoji?: boolean;
  readonly metaphors?: boolean;
  readonly note?: Localized;
}

/** Numbers and dates in running text of one language. */
export interface Numerals {
  /** Region code → digits and calendars, where they differ from the locale. */
  readonly regions?: Readonly<Record<string, { readonly digits?: string; readonly calendars?: readonly string[] }>>;
  /** Numbers below this one are written in words. */
  readonly wordsBelow?: number;
  readonly time?: '12h' | '24h';
  /** Calendars of a date, in order, as CLDR names them. */
  readonly calendars?: readonly string[];
  readonly percent?: string;
  readonly range?: string;
  readonly decimal?: string;
  readonly thousands?: string;
  readonly months?: 'region' | 'international';
  readonly currency?: 'symbol' | 'narrowSymbol' | 'code' | 'name';
}

/** Rules of spelling of one language by name: a sentence, or with what the checker looks for, e.g. `before-alef`. */
export type Orthography = Readonly<Record<string, string | { readonly rule: string; readonly form?: string }>>;

/** Words of another script in one language. */
export interface Transliteration {
  /** Words that keep their own letters. */
  readonly keep?: readonly string[];
  /** Word → how it is written in the letters of the language. */
  readonly write?: Readonly<Record<string, string>>;
  /** What joins the article to a word that keeps its letters. */
  readonly article?: string;
  readonly note?: string;
}

/** The reviewer of the texts in one language, and the day (`YYYY-MM-DD`). */
export interface Review {
  readonly by: string;
  readonly on: string;
  /** Whether the reviewer is a native reader. */
  readonly native?: boolean;
  /** Texts that another reader should look at. */
  readonly doubts?: readonly { readonly text: string; readonly doubt: Localized }[];
}

/** The name of the brand in one language, with its grammar. */
export interface BrandName {
  readonly written: string;
  /** Inside a sentence, if it differs. */
  readonly quoted?: string;
  readonly pronounced?: string;
  readonly plural?: string;
  readonly tagline?: string;
  /** Wrong spellings. */
  readonly never?: readonly string[];
}

/** The grammatical form of a command. */
export type AddressForm = 'verbal-noun' | 'infinitive' | 'imperative' | 'plural-imperative' | 'cohortative';

/** How readers are addressed in one language. */
export interface Address {
  /** A pronoun or a name; missing if the texts name no speaker. */
  readonly speaker?: string;
  /** Missing if the texts address nobody. */
  readonly listener?: { readonly number: 'singular' | 'plural'; readonly gender: 'neutral' | 'masculine' | 'feminine' };
  /** Level of language and dialect (missing: the standard language), in the languages of those who write. */
  readonly register?: Localized;
  readonly dialect?: Localized;
  readonly button?: AddressForm;
  readonly invitation?: AddressForm;
  /** Forms that readers may choose instead. */
  readonly variants?: readonly ('masculine' | 'feminine' | 'plural')[];
  /** Phrases that are never written. */
  readonly never?: readonly string[];
}

/**
 * What a message is: a command, a state, a place for the brand's own voice, a matter of rights, or a text for screen
 * readers only.
 */
export type MessageTier = 'control' | 'status' | 'moment' | 'legal' | 'assistive';

/** What `messages.json` declares about a message. */
export interface MessageNote {
  readonly tier?: MessageTier;
  /** The situation whose tone applies. */
  readonly situation?: string;
  /** The channel whose limits apply, and what the message is in it; default: the text. */
  readonly channel?: string;
  readonly part?: 'subject' | 'text';
  /** Words of which the text has at least one. */
  readonly expects?: Localized<string, readonly string[]>;
  /** Characters, without the values of arguments. */
  readonly max?: Localized<string, number>;
  /** Of a state: what screen readers get where the visible text is a figure of speech. */
  readonly plain?: Localized;
}

/** How a brand writes. */
export interface BrandVoice {
  readonly tone: Tone;
  /** Tone dimension → texts that show its number. */
  readonly evidence: Readonly<Record<string, Localized<string, readonly string[]>>>;
  readonly traits: readonly Trait[];
  readonly lexicon: readonly Term[];
  /** Lists of figures of speech by name. */
  readonly metaphors: Readonly<Record<string, Localized<string, readonly string[]>>>;
  readonly mechanics: readonly Mechanic[];
  readonly situations: readonly Situation[];
  readonly channels: readonly Channel[];
  readonly rituals: Readonly<Record<string, Localized>>;
  /** Texts that every brand writes in its own voice. */
  readonly samples: Readonly<Record<string, Localized>>;
  readonly numerals: Localized<string, Numerals>;
  readonly orthography: Localized<string, Orthography>;
  readonly transliteration: Localized<string, Transliteration>;
  readonly reviewed: Localized<string, Review>;
  readonly names: Localized<string, BrandName>;
  readonly address: Localized<string, Address>;
  /** Message key → what `messages.json` declares about it. */
  readonly notes: Readonly<Record<string, MessageNote>>;
}
