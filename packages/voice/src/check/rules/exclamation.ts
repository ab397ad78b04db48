import type { Mechanic } from '../../types.js';
import type { Rule } from '../types.js';

/** More exclamation marks than the mechanics of the brand allow; the first ones are kept. */
export function exclamationRule(mechanics: readonly Mechanic[]): Rule {
  const allowed = mechanics.find(({ name }) => name === 'exclamation')?.limit ?? 1;
  return function* findExclamations({ text }) {
    let seen = 0;
    for (const { 0: found, index } of text.matchAll(/[!！]+/gu)) {
      const kept = Math.max(0, Math.min(found.length, allowed - seen));
      seen += found.length;
      if (kept === found.length) continue;
      const isAtEnd =
        !/[.؟?…]/u.test(text[index - 1] ?? '.') &&
        /^[\s\p{Pe}\p{Pf}]|^$/u.test(text.slice(index + found.length, index + found.length + 1));
      yield {
        start: index,
        end: index + found.length,
        message: {
          en: allowed === 0 ? 'This brand writes no exclamation mark.' : `At most ${allowed} in a text.`,
          ar: allowed === 0 ? 'لا علامة تعجّب في هذه العلامة.' : `أقصى علامات التعجّب في النصّ: ${allowed}.`,
        },
        replacements: [kept > 0 ? found.slice(0, kept) : isAtEnd ? '.' : ''],
        token: 'voice.mechanic.exclamation',
      };
    }
  };
}
