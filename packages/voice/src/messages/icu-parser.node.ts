import { createRequire } from 'node:module';
import type * as Parser from '@formatjs/icu-messageformat-parser';

const require = createRequire(import.meta.url);
let loaded: typeof Parser | undefined;

/** The parser of ICU messages, loaded with the first message, because many commands compile none. */
export function icuParser(): typeof Parser {
  return (loaded ??= require('@formatjs/icu-messageformat-parser') as typeof Parser);
}
