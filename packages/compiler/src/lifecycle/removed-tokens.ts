import type { DiagnosticReporter } from '../diagnostics/reporter.js';
import type { ResolvedToken, SourceFiles } from '../types.js';
import { deprecationOf } from './deprecation.js';
import { reportLifecycle } from './report.js';

const removedFile = /(?:^|\/)removed\.tokens\.(?:json|jsonc|json5|ya?ml)$/u;

/** Whether a file keeps names that are removed. */
export function isRemovedFile(file: string): boolean {
  return removedFile.test(file);
}

/** Whether names in the files can be on their way out; where not, no permutation needs to be looked through for them. */
export function mayDeprecate(files: SourceFiles): boolean {
  // A backslash: what is written as an escape may be the word as well.
  return Object.entries(files).some(([path, text]) => isRemovedFile(path) || /\$deprecated|\\[ux]/u.test(text));
}

/** Whether a removed-tokens file sets a token. */
export function isRemoved(token: ResolvedToken): boolean {
  return token.layers.some(({ location }) => isRemovedFile(location.file));
}

/** Checks that a removed name is an alias, says when it goes, and is set by nobody else. */
export function checkRemoved(token: ResolvedToken, reporter: DiagnosticReporter): void {
  const kept = token.layers.find(({ location }) => isRemovedFile(location.file))!;
  const other = token.layers.find(({ location }) => !isRemovedFile(location.file));
  if (other !== undefined) {
    reportLifecycle(
      reporter,
      'WS-L013',
      `"${token.path}" is kept as a removed name and is set by ${other.layer} as well.`,
      {
        location: kept.location,
        related: [{ message: 'set here', location: other.location }],
      },
    );
    return;
  }
  const isAlias = token.references?.some(({ kind }) => kind === 'alias') ?? false;
  if (!isAlias)
    reportLifecycle(reporter, 'WS-L010', `"${token.path}" is not an alias of another token.`, {
      location: kept.location,
    });
  if (deprecationOf(token)?.goneIn === undefined) {
    const location = token.deprecatedAt ?? kept.location;
    reportLifecycle(reporter, 'WS-L010', `"${token.path}" does not say in which version it goes.`, { location });
  }
}
