import { cssNumber, cssString } from '../names.js';
import { valueTransform } from './value-transform.js';

/** A text that cannot leave its declaration. */
const plain = /^(?:[^;{}"'\\\n\r<>!]|"[^"\\\n\r]*"|'[^'\\\n\r]*')*$/u;

/**
 * The value of a type that DTCG does not define, as it is written; a text that is no value of CSS becomes a string. The
 * empty text for lists and objects, which have no form in CSS.
 */
export function foreignText(value: unknown): string {
  if (typeof value === 'number') return cssNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return '';
  return plain.test(value) && isBalanced(value) ? value.trim() : cssString(value);
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !text.includes('/*');
}

export const foreignTransform = valueTransform('foreign', (value: unknown) => ({ css: foreignText(value) || '""' }));
