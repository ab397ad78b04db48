import type { Hooks, Reader } from './token-reader.js';
import type { Permutation } from '@wusum/dtcg';
import type { NoteCode } from './errors.js';
import type { Roles } from './roles.js';
import type { TargetContext } from './target-context.js';

export interface PlatformOptions {
  /** Prefix of CSS variables. Default: `ws`. */
  readonly prefix?: string;
  /** Tokens for roles whose known names do not match yours: role → token path. */
  readonly roles?: Readonly<Record<string, string>>;
}

/** The input of a platform. */
export interface PlatformInput<Value> {
  readonly target: TargetContext;
  /** The tokens of a permutation with the values that the platform's value transform prints. */
  readonly read: Reader<Value>;
  /** Tokens by role in one permutation. */
  readonly roles: (permutation: Permutation) => Roles;
  /** Adds a one-line note about something that the platform cannot represent. */
  readonly note: (code: NoteCode, message: string) => void;
  readonly options: PlatformOptions;
}

/** Relative path with forward slashes → content. */
export type PlatformFiles = Record<string, string | Uint8Array>;

/** An output platform: the hooks that print names and values, and the files made of them. */
export interface Platform<Value = string> {
  readonly name: string;
  readonly description: string;
  /** Omitted by a platform that does not read single tokens. */
  readonly hooks?: Hooks;
  readonly files: (input: PlatformInput<Value>) => PlatformFiles | Promise<PlatformFiles>;
}

/** A platform with several kinds of files, each with its own hooks. */
export interface PlatformGroup {
  readonly name: string;
  readonly description: string;
  readonly parts: readonly Platform<never>[];
}
