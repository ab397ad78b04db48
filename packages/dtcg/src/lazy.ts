import { parse } from '@humanwhocodes/momoa';
import { coerce, gte, valid } from 'semver';
import type { LazyPackages } from './lazy-packages.js';

const loaded: { -readonly [Name in keyof LazyPackages]?: LazyPackages[Name] } = {
  '@humanwhocodes/momoa': { parse },
  semver: { coerce, gte, valid },
};

/**
 * The exports of a package. In Node, `lazy.node.ts` takes the place of this file (`imports` in package.json).
 * @throws if `loadParsers` has not loaded the parser of YAML
 */
export function lazy<Name extends keyof LazyPackages>(name: Name): LazyPackages[Name] {
  const found = loaded[name];
  if (found === undefined) throw new Error('Call loadParsers with the paths of the files first.');
  return found as LazyPackages[Name];
}

/** Loads the parsers that these files need. Few token folders have YAML, and its parser is large. */
export async function loadParsers(paths: Iterable<string>): Promise<void> {
  if ([...paths].some((path) => /\.ya?ml$/u.test(path))) loaded.yaml ??= await import('yaml');
}
