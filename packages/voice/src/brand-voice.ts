/** The voice of a brand as data: what `voice.json`, `brand.json` and `messages.json` compile to. */

import type { Example, Localized, Mechanic, Messages, Term, Tone, Trait } from './types.js';

/** Texts in each language. */
export type Texts = Localized<readonly string[]>;

/** What a reader is going through, and how the brand then writes. */
export interface Situation {
  readonly name: string;
  /** What the reader feels. */
  readonly feeling?: Localized;
  /** How far each tone dimension moves; the sum with the tone is limited to −1…1. */
  readonly delta?: Readonly<Record<string, number>>;
  /** The parts of the text, in order. */
  readonly pattern?: Texts;
  readonly do?: Texts;
  readonly dont?: Texts;
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

/** A rule of spelling in words, with the form that the checker reads. */
export interface SpellingRule {
  readonly rule: string;
  /** What the checker looks for: one of the forms of its name, e.g. `before-alef` of `tanwin`. */
  readonly form?: string;
}

/** Rules of spelling of one language by name: in words alone, or with a form. */
export type Orthography = Readonly<Record<string, string | SpellingRule>>;

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
  readonly listener?: {
    readonly number: 'singular' | 'plural';
    readonly gender: 'neutral' | 'masculine' | 'feminine';
  };
  /** The level of language, in each language that writers read. */
  readonly register?: Localized;
  /** Missing for the standard language. */
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
  /** The channel whose limits apply. */
  readonly channel?: string;
  /** What the message is in its channel. Default: the text. */
  readonly part?: 'subject' | 'text';
  /** Words of which the text has at least one. */
  readonly expects?: Texts;
  /** Characters, without the values of arguments. */
  readonly max?: Localized<number>;
  /** Of a state: what screen readers get where the visible text is a figure of speech. */
  readonly plain?: Localized;
}

/** The compiled voice of a brand, ready to be emitted as data. */
export interface BrandVoice {
  readonly tone: Tone;
  /** Tone dimension → texts that show its number. */
  readonly evidence: Readonly<Record<string, Texts>>;
  readonly traits: readonly Trait[];
  readonly lexicon: readonly Term[];
  /** Lists of figures of speech by name. */
  readonly metaphors: Readonly<Record<string, Texts>>;
  readonly mechanics: readonly Mechanic[];
  readonly situations: readonly Situation[];
  readonly channels: readonly Channel[];
  readonly rituals: Readonly<Record<string, Localized>>;
  /** Texts that every brand writes in its own voice. */
  readonly samples: Readonly<Record<string, Localized>>;
  readonly numerals: Localized<Numerals>;
  readonly orthography: Localized<Orthography>;
  readonly transliteration: Localized<Transliteration>;
  readonly reviewed: Localized<Review>;
  readonly names: Localized<BrandName>;
  readonly address: Localized<Address>;
  /** Message key → what `messages.json` declares about it. */
  readonly notes: Readonly<Record<string, MessageNote>>;
  readonly messages: Localized<Messages>;
}
