import type { SourceFiles } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import type { ResolvedToken } from '../types.js';
import { deprecationOf } from './deprecation.js';

const removedFile = /(?:^|\/)removed\.tokens\.(?:json|jsonc|json5|ya?ml)$/u;

/** Whether a file is the removed-tokens file, which keeps old names. */
export function isRemovedFile(file: string): boolean {
  return removedFile.test(file);
}

/** Whether the files can have deprecated names; if not, the lifecycle check is skipped. */
export function mayDeprecate(files: SourceFiles): boolean {
  // A backslash may escape a character of the word.
  return Object.entries(files).some(([path, text]) => isRemovedFile(path) || /\$deprecated|\\[ux]/u.test(text));
}

/** Whether a removed-tokens file sets a token. */
export function isRemoved(token: ResolvedToken): boolean {
  return token.layers.some(({ location }) => isRemovedFile(location.file));
}

/** Checks that a removed name is an alias, names its version, and is set by no other file. */
export function checkRemoved(token: ResolvedToken, reporter: TokenReporter): void {
  const kept = token.layers.find(({ location }) => isRemovedFile(location.file))!;
  const other = token.layers.find(({ location }) => !isRemovedFile(location.file));
  if (other !== undefined) {
    reporter.add('WS-L013', `"${token.path}" is in the removed-tokens file and is also set by ${other.layer}.`, {
      location: kept.location,
      related: [{ message: 'set here', location: other.location }],
    });
    return;
  }
  const isAlias = token.references?.some(({ kind }) => kind === 'alias') ?? false;
  if (!isAlias)
    reporter.add('WS-L010', `"${token.path}" is not an alias of another token.`, {
      location: kept.location,
    });
  if (deprecationOf(token)?.goneIn === undefined) {
    const location = token.deprecatedAt ?? kept.location;
    reporter.add('WS-L010', `"${token.path}" does not name the version in which it is removed.`, {
      location,
    });
  }
}
