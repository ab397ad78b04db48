import { createRequire } from 'node:module';
import type { LazyPackages } from './lazy-packages.js';

const require = createRequire(import.meta.url);
const loaded: { -readonly [Name in keyof LazyPackages]?: LazyPackages[Name] } = {};

/** The exports of a package, loaded at the first call, synchronously: the functions that use them are synchronous. */
export function lazy<Name extends keyof LazyPackages>(name: Name): LazyPackages[Name] {
  return (loaded[name] ??= require(name) as LazyPackages[Name]);
}

/** Loads the parsers that these files need: in Node, each is loaded at its first use. */
export function loadParsers(_paths: Iterable<string>): Promise<void> {
  return Promise.resolve();
}
