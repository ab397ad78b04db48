import { compileLexicon } from '../../lexicon/lexicon.js';
import type { Term } from '../../types.js';
import type { Rule } from '../types.js';

/** Terms that the lexicon of the brand avoids. */
export function termRule(terms: readonly Term[], language: string): Rule {
  const lexicon = compileLexicon(terms, language);
  return function* findTerms({ text, words }) {
    for (const { start, end, found, avoided, term } of lexicon.find(text, words)) {
      const swap = term.swap?.[language]?.[avoided];
      const instead = swap === undefined ? (term.prefer[language] ?? []) : [swap];
      yield {
        start,
        end,
        message: {
          en: `This brand does not write “${found}”${instead.length > 0 ? `, but “${instead.join('”, “')}”` : ''}.`,
          ar: `لا تُكتب «${found}» هنا${instead.length > 0 ? `، بل «${instead.join('»، «')}»` : ''}.`,
        },
        // A bare term fits only where the bare term was.
        replacements: found === avoided || swap !== undefined ? instead : [],
        token: `voice.term.${term.name}`,
        ...(term.why && { why: term.why }),
      };
    }
  };
}
