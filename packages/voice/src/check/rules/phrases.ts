import { createPhraseAutomaton, withoutOverlaps } from '../../lexicon/phrase-automaton.js';
import { clickbait, hedges, inclusive, vanity } from '../words/phrases.js';
import type { Rule, RuleFinding } from '../types.js';

type Language = 'en' | 'ar';

/** What promises more than it says. */
export const clickbaitRule = (language: string): Rule =>
  phraseRule(language, entries(clickbait[language as Language]), {
    en: 'This promises more than it says.',
    ar: 'وعد أكبر من الكلام.',
  });

/** What praises the speaker instead of showing it. */
export const vanityRule = (language: string): Rule =>
  phraseRule(language, entries(vanity[language as Language]), {
    en: 'Praise of oneself. Show a fact instead.',
    ar: 'مدح للنفس، والدليل أبلغ.',
  });

/** What takes back what the sentence says. */
export const hedgingRule = (language: string): Rule =>
  phraseRule(language, entries(hedges[language as Language]), {
    en: 'This adds words and takes back meaning.',
    ar: 'كلمات تزيد النصّ وتنقص معناه.',
  });

/** What leaves people out. */
export const inclusiveRule = (language: string): Rule =>
  phraseRule(language, Object.entries(inclusive[language as Language] ?? {}), {
    en: 'These words leave people out.',
    ar: 'لفظ يُقصي بعض الناس.',
  });

const entries = (phrases: readonly string[] = []) => phrases.map((phrase) => [phrase, []] as const);

function phraseRule(
  language: string,
  phrases: readonly (readonly [phrase: string, write: readonly string[]])[],
  message: RuleFinding['message'],
): Rule {
  const automaton = createPhraseAutomaton(phrases, language);
  return function* findPhrases({ text }) {
    for (const { start, end, value } of withoutOverlaps(automaton.find(text)))
      yield { start, end, message, replacements: value };
  };
}
