import { createRequire } from 'node:module';
import type * as AjvPackage from 'ajv';

const require = createRequire(import.meta.url);
let loaded: typeof AjvPackage | undefined;

/** The validator of JSON Schemas, loaded at the first call, so that a command without content files does not load it. */
export function ajv(): typeof AjvPackage {
  return (loaded ??= require('ajv') as typeof AjvPackage);
}
