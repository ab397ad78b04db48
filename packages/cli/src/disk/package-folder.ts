import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The folder of an installed package; `undefined` if there is none. Resolved like an import: with `require.resolve`,
 * `NODE_PATH` would decide as well, which package managers set while they run a command.
 *
 * @param from file or folder (with a trailing slash) from which the package is resolved
 */
export function packageFolder(name: string, from: string): string | undefined {
  try {
    const manifest = findPackageJSON(name, pathToFileURL(from));
    return manifest === undefined ? undefined : dirname(manifest);
  } catch {
    return undefined;
  }
}
