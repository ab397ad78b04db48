import { createRequire } from 'node:module';
import type * as Saxes from 'saxes';
import type * as PathData from 'svg-pathdata';
import type * as Matrices from 'transformation-matrix';

/** Packages that read SVG files. Each is loaded with the first file, because many commands read none. */
interface LazyPackages {
  readonly saxes: typeof Saxes;
  readonly 'svg-pathdata': typeof PathData;
  readonly 'transformation-matrix': typeof Matrices;
}

const require = createRequire(import.meta.url);
const loaded: { -readonly [Name in keyof LazyPackages]?: LazyPackages[Name] } = {};

/** The exports of a package, loaded at the first call. */
export function lazy<Name extends keyof LazyPackages>(name: Name): LazyPackages[Name] {
  return (loaded[name] ??= require(name) as LazyPackages[Name]);
}
