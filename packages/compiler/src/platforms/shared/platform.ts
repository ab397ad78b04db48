import type { Hooks, Reader } from './run.js';
import type { Permutation } from '../../types.js';
import type { NoteCode } from './errors.js';
import type { Roles } from './roles.js';
import type { Stage } from './source.js';

export interface PlatformOptions {
  /** First word of CSS variables. Default: `ws`. */
  readonly prefix?: string;
  /** Which token fills a role, where none of the known names is yours: role → token path. */
  readonly roles?: Readonly<Record<string, string>>;
}

/** What a platform is given to write its files with. */
export interface PlatformInput<Value> {
  readonly stage: Stage;
  /** The tokens of a permutation, as the platform's value transform wrote them. */
  readonly read: Reader<Value>;
  /** Tokens by role in one permutation. */
  readonly roles: (permutation: Permutation) => Roles;
  /** Says in one line what the target has no word for. */
  readonly note: (code: NoteCode, message: string) => void;
  readonly options: PlatformOptions;
}

/** Relative path with forward slashes → content. */
export type PlatformFiles = Record<string, string | Uint8Array>;

/** A target that tokens are written for: the hooks that write a value, and what files are made of them. */
export interface Platform<Value = string> {
  readonly name: string;
  readonly description: string;
  /** Left out by a platform that reads no tokens one by one. */
  readonly hooks?: Hooks;
  readonly files: (input: PlatformInput<Value>) => PlatformFiles | Promise<PlatformFiles>;
}

/** A target of more than one kind of file, each with hooks of its own. */
export interface PlatformGroup {
  readonly name: string;
  readonly description: string;
  readonly parts: readonly Platform<never>[];
}
