import type { FontPackage, BrandSystem } from '@wusum/platforms';
import type { Contexts, Permutation, ResolvedToken, TokenPath } from '@wusum/dtcg';
import type { Location, RelatedPlace, SourceFiles, TextEdit } from '@wusum/diagnostics';
import type { StyleUse } from '../../usage/types.js';
import type { OptionTable, OptionValues } from './options.js';

/** Severity of a finding. Warnings are printed; errors fail the check. */
export type Severity = 'error' | 'warning';

/** A problem that a rule found in one or more permutations. */
export interface Finding {
  /** Findings with the same key in several permutations are reported as one. Default: the message and the location. */
  readonly key?: string;
  readonly message: string;
  /** The place to edit. */
  readonly location?: Location;
  /** The permutations with the problem; omitted if it depends only on the files. */
  readonly permutations?: readonly Permutation[];
  /** How bad it is: of findings with one key, the one with the highest rank is reported. Default: 0. */
  readonly rank?: number;
  readonly why?: string;
  readonly fix?: string;
  readonly didYouMean?: string;
  /** A replacement of text that fixes it, if there is exactly one. */
  readonly edit?: TextEdit;
  readonly related?: readonly RelatedPlace[];
}

/** The first family of a stack whose font package is not installed. */
export interface MissingFont {
  readonly family: string;
  /** The expected package. */
  readonly package: string;
  /** An installed family with a similar name. */
  readonly near?: string;
}

/** The input of rules. */
export interface RuleContext {
  /** Token files as written. */
  readonly files: SourceFiles;
  readonly system: BrandSystem;
  readonly permutations: readonly Permutation[];
  /** Every distinct token with its permutations. Permutations share the tokens that do not differ. */
  readonly tokens: ReadonlyMap<ResolvedToken, readonly Permutation[]>;
  /** CSS custom property → its token. */
  readonly variables: ReadonlyMap<string, TokenPath>;
  /** Prefixes of token variables: `--ws-`. */
  readonly prefixes: readonly string[];
  /** Declarations of the style sheets; empty if there are none. */
  readonly uses: readonly StyleUse[];
  /** Ids of known components; empty if none is known. */
  readonly components: readonly string[];
  /** Installed font packages of the families in tokens. */
  readonly fonts: readonly FontPackage[];
  /** Families whose packages are not installed. */
  readonly missingFonts: readonly MissingFont[];
}

/** A rule of `wusum check`. */
export interface Rule<Name extends string = string, Options extends OptionTable = OptionTable> {
  /** Its name in the config and on the command line. */
  readonly name: Name;
  /** Printed with each finding: `WS-K…` of a built-in rule, any other code of your own, such as `ACME-001`. */
  readonly code: string;
  /** A short name of the problem. */
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  readonly fix: string;
  readonly severity: Severity;
  readonly options: Options;
  /** Address of a page about the rule. Default: our page, for a built-in rule. */
  readonly docs?: string;
  /**
   * What it needs in addition to tokens; without it the rule is skipped. A rule that needs only `files` also runs if the
   * tokens do not compile.
   */
  readonly needs?: 'styles' | 'fonts' | 'files';
  /** Finds problems. The options have the types of the table; those that are not set have their defaults. */
  check(context: RuleContext, options: OptionValues<Options>): Iterable<Finding> | Promise<Iterable<Finding>>;
}

/** A rule as `defineRule` takes it: without options, if it has none. */
export type RuleDefinition<Name extends string, Options extends OptionTable> = Omit<Rule<Name, Options>, 'options'> & {
  readonly options?: Options;
};

export type { Contexts };
