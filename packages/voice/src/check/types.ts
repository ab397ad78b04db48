import type { Reading } from '../text/reading.js';
import type { Localized, Mechanic, Term } from '../types.js';
import type { RuleName } from './rule-names.js';
import type { FindingSeverity } from './severity.js';
import type { WrittenRules } from './spelling.js';
import type { StyleRule, StyleRuleName, TextAround } from './style/types.js';

export { ruleNames, type RuleName } from './rule-names.js';
export type { FindingSeverity } from './severity.js';

/** Something in a text that the voice of the brand, or its language, does not have. */
export interface Finding {
  readonly rule: RuleName | StyleRuleName;
  readonly severity: FindingSeverity;
  /** The place, in UTF-16 units of the given text; `end` is the offset after it. */
  readonly start: number;
  readonly end: number;
  /** The text at the place. */
  readonly found: string;
  /** What is the matter, in English and Arabic. */
  readonly message: Localized;
  /** Texts for the place, the best one first. A text with one of them has no finding of this rule there. */
  readonly replacements: readonly string[];
  /** The token that asks for it, e.g. `voice.term.story`. */
  readonly token?: string;
  /** The reason that the brand gives. */
  readonly why?: Localized;
  /** A page about the rule of a style. */
  readonly link?: string;
}

/** The voice of a brand, as far as rules read it. */
export interface CheckedVoice extends WrittenRules {
  readonly lexicon: readonly Term[];
  readonly mechanics: readonly Mechanic[];
}

/** How readers are addressed in one language: a part of `brand.json`. */
export interface AddressPolicy {
  readonly listener?: { readonly number?: 'singular' | 'dual' | 'plural'; readonly gender?: string };
  readonly button?: string;
  /** Phrases that are never written. */
  readonly never?: readonly string[];
}

/** Of a text in one language. */
export interface CheckOptions {
  /** A BCP 47 tag; rules of Arabic and English have their own lists, other languages only rules of any language. */
  readonly language: string;
  /** Digits of the language: `arab` is ٠١٢, `latn` is 012. Without it any are accepted. Those that the brand has for the region of `language` win. */
  readonly digits?: 'arab' | 'latn';
  readonly address?: AddressPolicy;
  /** Severity of single rules, or `off`. */
  readonly rules?: Partial<Record<RuleName | StyleRuleName, FindingSeverity | 'off'>>;
  /** Rules that are data, such as those of Vale styles. They run after the others. */
  readonly styles?: readonly StyleRule[];
}

/** A finding as its rule returns it: the text and the severity are added by the checker. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity' | 'found'>;

/** What a rule reads. */
export interface RuleContext extends Reading {
  readonly around?: TextAround | undefined;
  readonly isArabic: boolean;
  readonly isEnglish: boolean;
  readonly options: CheckOptions;
}

/** Finds places in a text. Time is linear in the text. */
export type Rule = (context: RuleContext) => Iterable<RuleFinding>;
