import type { FindingSeverity } from '../severity.js';

/** Name of a rule in a style: `Google.Contractions`. */
export type StyleRuleName = `${string}.${string}`;

/** What a text is in its document. A text that the host knows nothing of is a `paragraph`. */
export type TextPlace = 'paragraph' | 'heading' | 'list' | 'table' | 'quote' | 'link' | 'alt' | 'strong' | 'emphasis';

/** Where a text is: single rules of styles look around it. */
export interface TextAround {
  readonly place?: TextPlace;
  /** The text of the whole document: an acronym may be defined in another paragraph. */
  readonly document?: string;
}

/** Which part of a text a rule reads at once: all of it, each paragraph, or each sentence. */
export type StyleUnit = 'text' | 'paragraph' | 'sentence';

/** What a found place becomes. `edit` steps run one after the other on the found text. */
export type StyleAction =
  | { readonly kind: 'replace'; readonly texts: readonly string[] }
  | { readonly kind: 'remove' }
  | { readonly kind: 'edit'; readonly steps: readonly (readonly string[])[] };

interface Shared {
  readonly name: StyleRuleName;
  readonly severity: FindingSeverity;
  /** In each `%s` the found text is written, of a substitution the preferred text first. */
  readonly message: string;
  readonly link?: string;
  readonly unit?: StyleUnit;
  /** Only in texts of these places. */
  readonly places?: readonly TextPlace[];
  /** Patterns of whole found texts that are right. */
  readonly exceptions?: readonly string[];
  readonly ignoreCase?: boolean;
  readonly action?: StyleAction;
}

/** Any of the tokens is found. Without `isPart` a token is found as whole words only. */
export interface ExistenceRule extends Shared {
  readonly kind: 'existence';
  readonly tokens: readonly string[];
  /** A pattern before the tokens, or after them; it is case-sensitive before them. */
  readonly raw?: string;
  readonly isRawAfter?: boolean;
  readonly isPart?: boolean;
}

/** Pattern to preferred text; several preferred texts are separated by `|`. */
export interface SubstitutionRule extends Shared {
  readonly kind: 'substitution';
  readonly swap: Readonly<Record<string, string>>;
  readonly isPart?: boolean;
}

/** A token is found more or less often than allowed in a unit. */
export interface OccurrenceRule extends Shared {
  readonly kind: 'occurrence';
  readonly token: string;
  readonly max?: number;
  readonly min?: number;
}

/** The same match of a token several times in a row on one line. `max` is how often it may follow itself. */
export interface RepetitionRule extends Shared {
  readonly kind: 'repetition';
  readonly tokens: readonly string[];
  readonly isOfLetters?: boolean;
  readonly max?: number;
}

/** Two spellings in one text: the first one that is met is kept. */
export interface ConsistencyRule extends Shared {
  readonly kind: 'consistency';
  readonly either: Readonly<Record<string, string>>;
  readonly isPart?: boolean;
}

/** A match of `first` must be what a match of `second` captures somewhere in the text: an acronym and its definition. */
export interface ConditionalRule extends Shared {
  readonly kind: 'conditional';
  readonly first: string;
  readonly second: string;
}

/** Capital letters of a unit. `match` is a pattern for the whole unit, or one of four forms. */
export interface CapitalizationRule extends Shared {
  readonly kind: 'capitalization';
  readonly match: '$title' | '$sentence' | '$lower' | '$upper' | (string & {});
  /** Ends of words after which a capital is right, e.g. `:`. */
  readonly indicators?: readonly string[];
  /** Share of words that must be right, from 0 to 1. */
  readonly threshold?: number;
}

/** A formula of counts compared with a number; see `readTextCounts` for its names. */
export interface MetricRule extends Shared {
  readonly kind: 'metric';
  readonly formula: string;
  /** A comparison with a number: `> 10`. */
  readonly condition: string;
}

/** The mean of grades of readability formulas, which are of English. */
export interface ReadabilityRule extends Shared {
  readonly kind: 'readability';
  readonly metrics: readonly string[];
  readonly grade: number;
}

/** Words that no list knows. */
export interface SpellingRule extends Shared {
  readonly kind: 'spelling';
  readonly words: readonly string[];
  /** Patterns of words that are not checked. */
  readonly filters?: readonly string[];
}

/** Words in a row, each described by a pattern. */
export interface SequenceRule extends Shared {
  readonly kind: 'sequence';
  readonly tokens: readonly SequenceToken[];
}

export interface SequenceToken {
  /** Of the whole word; without it any word. */
  readonly pattern?: string;
  readonly isNegated?: boolean;
  /** How many other words may come before it. */
  readonly skip?: number;
}

/** A rule that is data. Patterns are regular expressions; `\b`, `\w` and `\d` know the letters and digits of every script. */
export type StyleRule =
  | ExistenceRule
  | SubstitutionRule
  | OccurrenceRule
  | RepetitionRule
  | ConsistencyRule
  | ConditionalRule
  | CapitalizationRule
  | MetricRule
  | ReadabilityRule
  | SpellingRule
  | SequenceRule;

export const styleKinds = [
  'existence',
  'substitution',
  'occurrence',
  'repetition',
  'consistency',
  'conditional',
  'capitalization',
  'metric',
  'readability',
  'spelling',
  'sequence',
] as const satisfies readonly StyleRule['kind'][];
