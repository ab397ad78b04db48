import type { BrandVoice, Localized, Numerals, Term } from '@wusum/contract/types';
import type { ChangeDetails } from '../../internal/change-details.js';
import { textAreaProps, type TextAreaProps } from '../text-area/TextArea.props.js';

export const voiceFieldProps = {
  variants: textAreaProps.variants,
  defaults: textAreaProps.defaults,
} as const;

/** An `error` has to be changed, a `warning` should be; a `suggestion` is a matter of taste. */
export type VoiceSeverity = 'error' | 'warning' | 'suggestion';

/** A place in a text that the voice of the brand, or the language, does not have: as `@wusum/voice/check` returns it. */
export interface VoiceFinding {
  /** The name of the rule, e.g. `term`. */
  readonly rule: string;
  readonly severity: VoiceSeverity;
  /** The place in UTF-16 units; `end` is the offset after it. */
  readonly start: number;
  readonly end: number;
  /** The text at the place. */
  readonly found: string;
  /** What is found, by language. */
  readonly message: Localized;
  /** Texts for the place, the best one first; an empty one removes it. */
  readonly replacements: readonly string[];
  /** The token that asks for it, e.g. `voice.term.story`. */
  readonly token?: string;
  /** The reason that the brand gives, by language. */
  readonly why?: Localized;
}

type LooseNumerals = Omit<Numerals, 'time' | 'months' | 'currency'> & {
  readonly [Name in 'time' | 'months' | 'currency']?: string;
};

/** The voice of a brand as far as a check reads it: `voice` in `data/docs/<brand>.json` of a theme. */
export interface CheckedVoice extends Pick<BrandVoice, 'mechanics'> {
  /** How the brand spells: quotes, tanwin, vowel signs, … */
  readonly orthography?: BrandVoice['orthography'];
  /** How the brand writes numbers. A JSON import knows no literal types, so any text is accepted. */
  readonly numerals?: Localized<string, LooseNumerals>;
  /** A JSON import knows no literal types, so any `pos` is accepted. */
  readonly lexicon: readonly (Omit<Term, 'pos'> & { readonly pos?: string | undefined })[];
}

/** How a text is checked, besides the voice. */
export interface VoiceRules {
  /** The language of the text, a BCP 47 tag. Arabic and English have rules of their own. */
  readonly language: string;
  /** The digits of the language: `arab` is ٠١٢, `latn` is 012. Without it both are accepted. */
  readonly digits?: 'arab' | 'latn';
  /** How the brand addresses readers in the language: `address.<language>` of `brand.json`. */
  readonly address?: {
    readonly listener?: { readonly number?: 'singular' | 'dual' | 'plural'; readonly gender?: string };
    readonly button?: string;
    readonly never?: readonly string[];
  };
  /** The severity of single rules, or `off`. */
  readonly rules?: Readonly<Record<string, VoiceSeverity | 'off'>>;
}

/** Voice and rules together: a checker is made once for each object. */
export interface VoiceSetup {
  readonly voice: CheckedVoice;
  readonly options: VoiceRules;
}

export interface VoiceCheckOptions extends VoiceRules {
  /** The voice of the brand. Pass the same object at every render. */
  readonly voice: CheckedVoice;
  /**
   * The pause after a change before the text is checked, in milliseconds.
   * @default 200
   */
  readonly delay?: number;
}

/** Why people keep the words of a finding. */
export const ignoreReasons = ['quotation', 'name', 'intended', 'mistaken'] as const;
export type IgnoreReason = (typeof ignoreReasons)[number];

/** A finding that a person has ignored: the rule is not shown at this text again. */
export interface IgnoredFinding {
  readonly rule: string;
  readonly found: string;
  readonly reason: IgnoreReason;
}

export interface VoiceFieldProps extends Omit<TextAreaProps, 'children'> {
  /** The voice of the brand: `voice` in `data/docs/<brand>.json` of its theme. Pass the same object at every render. */
  voice: CheckedVoice;
  /** The language of the text, a BCP 47 tag. Without it, that of the scope around. */
  language?: string;
  /** The digits of the language. Without it both are accepted. */
  digits?: VoiceRules['digits'];
  /** How the brand addresses readers in the language: `address.<language>` of `brand.json`. */
  address?: VoiceRules['address'];
  /** The severity of single rules, or `off`. */
  rules?: VoiceRules['rules'];
  /** The findings that people have ignored (controlled). */
  ignored?: readonly IgnoredFinding[];
  /** The findings ignored at first (uncontrolled). */
  defaultIgnored?: readonly IgnoredFinding[];
  /** Called when a person ignores a finding, with all that are ignored: keep the reasons. */
  onIgnoredChange?: (ignored: readonly IgnoredFinding[], details: ChangeDetails<'item-press'>) => void;
}
