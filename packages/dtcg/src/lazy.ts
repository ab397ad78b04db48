import { createRequire } from 'node:module';
import type * as Momoa from '@humanwhocodes/momoa';
import type * as Semver from 'semver';
import type * as Yaml from 'yaml';

/**
 * Packages that many commands do not need. Each is loaded at its first use, synchronously, because the functions that
 * use them are synchronous. Only types are imported from them elsewhere.
 */
interface LazyPackages {
  readonly '@humanwhocodes/momoa': typeof Momoa;
  readonly semver: typeof Semver;
  readonly yaml: typeof Yaml;
}

const require = createRequire(import.meta.url);
const loaded: { -readonly [Name in keyof LazyPackages]?: LazyPackages[Name] } = {};

/** The exports of a package, loaded at the first call. */
export function lazy<Name extends keyof LazyPackages>(name: Name): LazyPackages[Name] {
  return (loaded[name] ??= require(name) as LazyPackages[Name]);
}
