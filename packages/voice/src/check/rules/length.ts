import type { Mechanic } from '../../types.js';
import { splitSentences } from '../../text/sentences.js';
import { splitWords } from '../../text/words.js';
import type { Rule } from '../types.js';

/** Sentences with more words than the mechanics of the brand allow. */
export function lengthRule(mechanics: readonly Mechanic[]): Rule {
  const most = mechanics.find(({ name }) => name === 'length')?.limit;
  return function* findLongSentences({ text }) {
    if (most === undefined) return;
    for (const { start, end } of splitSentences(text)) {
      const { count } = splitWords(text.slice(start, end));
      if (count <= most) continue;
      yield {
        start,
        end,
        message: {
          en: `A sentence of ${count} words; this brand writes at most ${most}.`,
          ar: `جملة من ${count} كلمة، والحدّ ${most}.`,
        },
        replacements: [],
        token: 'voice.mechanic.length',
      };
    }
  };
}
