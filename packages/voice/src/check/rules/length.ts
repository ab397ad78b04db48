import type { Mechanic } from '../../types.js';
import { wordsOfSentences } from '../../text/reading.js';
import type { Rule } from '../types.js';

/** Sentences with more words than the mechanics of the brand allow. */
export function lengthRule(mechanics: readonly Mechanic[]): Rule {
  const most = mechanics.find(({ name }) => name === 'length')?.limit;
  return function* findLongSentences(reading) {
    if (most === undefined) return;
    for (const { start, end, first, after } of wordsOfSentences(reading)) {
      const count = after - first;
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
