import { createRequire } from 'node:module';
import type * as Specificity from '@csstools/selector-specificity';
import type * as Nesting from '@csstools/selector-resolve-nested';
import type Postcss from 'postcss';
import type SelectorParser from 'postcss-selector-parser';

/** Parsers of style sheets: each is loaded at its first use, because many commands read no style sheet. */
interface LazyPackages {
  readonly '@csstools/selector-resolve-nested': typeof Nesting;
  readonly '@csstools/selector-specificity': typeof Specificity;
  readonly postcss: typeof Postcss;
  readonly 'postcss-selector-parser': typeof SelectorParser;
}

const require = createRequire(import.meta.url);
const loaded: { -readonly [Name in keyof LazyPackages]?: LazyPackages[Name] } = {};

/** The exports of a package, loaded at the first call. */
export function lazy<Name extends keyof LazyPackages>(name: Name): LazyPackages[Name] {
  return (loaded[name] ??= require(name) as LazyPackages[Name]);
}
