import type { FontPackage } from '../../emit/fonts/font-files.js';
import type { BrandSystem } from '../../system.js';
import type {
  Contexts,
  Location,
  Permutation,
  RelatedPlace,
  ResolvedToken,
  SourceFiles,
  TextEdit,
  TokenPath,
} from '../../types.js';
import type { StyleUse } from '../../usage/types.js';
import type { OptionTable, OptionValues } from './options.js';

/** How much a finding counts. Warnings are told; errors fail the check. */
export type Severity = 'error' | 'warning';

/** Something that a rule found in one or some permutations. */
export interface Finding {
  /** What makes it the same finding in another permutation. */
  readonly key: string;
  readonly message: string;
  /** Where it is mended. */
  readonly location?: Location;
  /** The permutations that it was found in; left out where it depends on the files alone. */
  readonly permutations?: readonly Permutation[];
  /** How bad it is here: the worst of one key is the one that is told. Default: 0. */
  readonly rank?: number;
  readonly why?: string;
  readonly fix?: string;
  readonly didYouMean?: string;
  /** A replacement of text that mends it, where there is just one. */
  readonly edit?: TextEdit;
  readonly related?: readonly RelatedPlace[];
}

/** A family that stands first in a stack, and whose font package is not installed. */
export interface MissingFont {
  readonly family: string;
  /** The package that was looked for. */
  readonly package: string;
  /** The family of an installed package that was probably meant. */
  readonly near?: string;
}

/** What rules look at. */
export interface RuleContext {
  /** Token files as written. */
  readonly files: SourceFiles;
  readonly system: BrandSystem;
  readonly permutations: readonly Permutation[];
  /** Every token as it is in some permutations, with those. Permutations share the tokens that do not differ. */
  readonly tokens: ReadonlyMap<ResolvedToken, readonly Permutation[]>;
  /** CSS custom property → the token that it is published for. */
  readonly variables: ReadonlyMap<string, TokenPath>;
  /** How variables of tokens begin: `--ws-`. */
  readonly prefixes: readonly string[];
  /** What the style sheets use; nothing where there are none. */
  readonly uses: readonly StyleUse[];
  /** Font packages of the families that tokens name, as far as they are there. */
  readonly fonts: readonly FontPackage[];
  /** The families whose packages were looked for and are not there. */
  readonly missingFonts: readonly MissingFont[];
}

/** A rule of `wusum check`: all that is known about it, in one value. */
export interface Rule<Id extends string = string, Options extends OptionTable = OptionTable> {
  /** Its name in the config and its page in the docs. */
  readonly id: Id;
  readonly code: `WS-K${number}`;
  readonly title: string;
  /** Why it is worth minding. */
  readonly why: string;
  readonly fix: string;
  readonly severity: Severity;
  readonly options: Options;
  /**
   * What it needs besides tokens; where that is not there, the rule has nothing to say. A rule that needs files alone
   * also runs where the tokens cannot be compiled.
   */
  readonly needs?: 'styles' | 'fonts' | 'files';
  run(context: RuleContext, options: OptionValues<Options>): Iterable<Finding> | Promise<Iterable<Finding>>;
}

/** Keeps the types of a rule's id and options. */
export function defineRule<const Id extends string, Options extends OptionTable>(
  rule: Rule<Id, Options>,
): Rule<Id, Options> {
  return rule;
}

export type { Contexts };
