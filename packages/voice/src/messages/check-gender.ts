import type { SelectElement } from '@formatjs/icu-messageformat-parser';
import type { MessageProblem } from '../types.js';
import { makeProblem } from './parse-icu.js';

/** Keys of a select that need another one beside them. */
const pairs: Readonly<Record<string, string>> = { masculine: 'feminine', male: 'female', man: 'woman', he: 'she' };

/**
 * A select with a form for men needs one for women, who else get that of unknown gender. A form for women alone is right:
 * `other` is then the usual address.
 */
export function checkGender(element: SelectElement, key: string): MessageProblem[] {
  const { options, value: name, location } = element;
  const range = { offset: location!.start.offset, length: location!.end.offset - location!.start.offset };
  return Object.keys(options).flatMap((gender) => {
    const missing = Object.hasOwn(pairs, gender) ? pairs[gender]! : undefined;
    if (missing === undefined || Object.hasOwn(options, missing)) return [];
    return makeProblem('WS-V040', `"${key}" has the form "${gender}" of {${name}}, but not "${missing}".`, range, {
      fix: `Add ${missing} {…}.`,
    });
  });
}
