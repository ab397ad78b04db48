import type * as StringWidth from 'string-width';

let loaded: typeof StringWidth | undefined;

/**
 * Cells that a text takes in a terminal. Escape sequences of colours take none, unless they are counted.
 *
 * `string-width` is loaded at the first call, because most commands print no code frame.
 */
export function textWidth(text: string, options?: StringWidth.Options): number {
  // Not an import of `node:module`: a bundle for browsers may contain this file, and never calls the function.
  const { createRequire } = process.getBuiltinModule('node:module');
  loaded ??= createRequire(import.meta.url)('string-width') as typeof StringWidth;
  return loaded.default(text, options);
}
