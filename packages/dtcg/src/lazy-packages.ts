import type * as Momoa from '@humanwhocodes/momoa';
import type * as Semver from 'semver';
import type * as Yaml from 'yaml';

/** Packages that many commands do not need. Only types are imported from them elsewhere. */
export interface LazyPackages {
  readonly '@humanwhocodes/momoa': Pick<typeof Momoa, 'parse'>;
  readonly semver: Pick<typeof Semver, 'coerce' | 'gte' | 'valid'>;
  readonly yaml: typeof Yaml;
}
