import type { TextRange } from '../types.js';

/** The most levels of braces and tags in a message. One plural in another has four. */
export const MAX_LEVELS = 64;

const marks = /''|'[{}<>#|][^']*(?:'|$)|[{}]|<\/?[a-z]|\/>/giu;

/**
 * The first brace or tag of an ICU text that is nested too deeply. The parser calls itself for each level, and thousands
 * of levels exceed the stack of the engine.
 *
 * @param most the number of levels that are allowed
 */
export function tooDeep(text: string, most = MAX_LEVELS): TextRange | undefined {
  let levels = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark.startsWith("'")) continue;
    if (mark === '}' || mark === '/>' || mark.startsWith('</')) levels = Math.max(0, levels - 1);
    else levels += 1;
    if (levels > most) return { offset: index, length: 1 };
  }
  return undefined;
}
