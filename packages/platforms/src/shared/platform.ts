import type { Permutation } from '@wusum/dtcg';
import type { Diagnostic } from '@wusum/diagnostics';
import type { FontPackage } from '../fonts/font-files.js';
import type { NoteCode } from './errors.js';
import type { Losses } from './losses.js';
import { type OptionChecks, problemOfOptions } from './options.js';
import type { Roles } from './roles.js';
import type { TargetContext } from './target-context.js';
import type { Hooks, Reader } from './token-reader.js';

/** Options of a platform without options of its own. */
export type NoOptions = Readonly<Record<never, never>>;

/** Options of a platform that writes CSS variables. */
export interface PrefixOptions {
  /** Prefix of CSS variables. Default: `ws`. */
  readonly prefix?: string;
}

/** Options of a platform with a fixed vocabulary. */
export interface RoleOptions {
  /** Tokens for roles whose known names do not match yours: role → token path. */
  readonly roles?: Readonly<Record<string, string>>;
}

/** Options for all platforms of a build; the options of a single platform override them. */
export type PlatformOptions = PrefixOptions & RoleOptions;

/** The input of a platform. */
export interface PlatformInput<Value = unknown, Options extends PlatformOptions = PlatformOptions> {
  /** Brands with their modes, the axes, and all permutations. */
  readonly target: TargetContext;
  /**
   * The published tokens of a permutation. With `hooks`, names and values are those of the hooks. Otherwise the name is
   * the path, and the value is the resolved DTCG value.
   */
  readonly read: Reader<Value>;
  /** Tokens by role in one permutation. */
  readonly roles: (permutation: Permutation) => Roles;
  /** The installed font packages of the families in the type tokens, for pictures; read at the first call. */
  readonly fonts: () => Promise<readonly FontPackage[]>;
  /** Adds a one-line note about something that the platform cannot represent. */
  readonly note: (code: NoteCode, message: string) => void;
  /** Adds a diagnostic. If one is an error, nothing is written. */
  readonly report: (diagnostic: Diagnostic) => void;
  /** Adds a step that runs on the written files, before the folder replaces the previous output. */
  readonly finish: (step: FinishStep) => void;
  /** The options of the build and of this platform. */
  readonly options: Options & PlatformOptions;
}

/**
 * A step that runs on the written files of a platform.
 *
 * @param folder absolute path of the platform's folder, which still has a temporary name
 * @returns problems; with an error among them, the previous output is kept
 */
export type FinishStep = (folder: string) => Promise<readonly Diagnostic[]>;

/** Relative path with forward slashes → content. */
export type PlatformFiles = Record<string, string | Uint8Array>;

/** An output platform: the hooks that print names and values, and the files made of them. */
export interface Platform<Value = string, Options extends PlatformOptions = PlatformOptions> {
  /** Value of `--platform`, and name of the folder in the output. */
  readonly name: string;
  /** One sentence without a full stop, for lists. */
  readonly description: string;
  /** Options of this platform; they override those of the build. */
  readonly options?: PlatformOptions;
  /** Transforms of names and values, as Style Dictionary calls them. */
  readonly hooks?: Hooks;
  /** Parts of values that its files omit, for the report of the build. */
  readonly losses?: Losses;
  /** Writes the files, in memory. */
  readonly files: (input: PlatformInput<Value, Options>) => PlatformFiles | Promise<PlatformFiles>;
}

/** A platform with several kinds of files, each with its own hooks. */
export interface PlatformGroup {
  readonly name: string;
  readonly description: string;
  readonly options?: PlatformOptions;
  readonly parts: readonly Platform<never>[];
}

/** A value for the list of platforms: the result of a built-in function, such as `css()`, or of `definePlatform`. */
export type AnyPlatform = Platform<never> | PlatformGroup;

/** Marks built-in platforms with their function, also those of another copy of this package. */
export const builtInMark: unique symbol = Symbol.for('wusum.platform') as never;

/**
 * A built-in platform as a function of its options.
 *
 * @param checks known options; without checks, options are not validated
 * @throws TypeError, when the function is called, for an unknown option or a value of another type
 */
export function builtIn<Value, Options extends PlatformOptions = NoOptions>(
  platform: Platform<Value, Options>,
  checks?: OptionChecks,
): (options?: Options) => Platform<Value> {
  const marked = { ...platform, [builtInMark]: platform.files } as unknown as Platform<Value>;
  return (options) => {
    if (options === undefined) return marked;
    const problem = checks && problemOfOptions(options, checks);
    if (problem !== undefined) throw new TypeError(`${platform.name}: ${problem}`);
    return { ...marked, options };
  };
}
