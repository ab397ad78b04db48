import { createPhraseAutomaton, withoutOverlaps, type PhraseMatch } from '../../lexicon/phrase-automaton.js';
import { clickbait, hedges, inclusive, vanity } from '../words/phrases.js';
import type { Rule, RuleContext, RuleFinding } from '../types.js';

type Language = 'en' | 'ar';

/** Rules that are lists of phrases. */
export const phraseRuleNames = ['clickbait', 'vanity', 'inclusive', 'hedging'] as const;
export type PhraseRuleName = (typeof phraseRuleNames)[number];

/** Phrases of each rule, with what to write. */
const lists: Readonly<
  Record<PhraseRuleName, (language: Language) => readonly (readonly [string, readonly string[]])[]>
> = {
  clickbait: (language) => alone(clickbait[language]),
  vanity: (language) => alone(vanity[language]),
  inclusive: (language) => Object.entries(inclusive[language] ?? {}),
  hedging: (language) => alone(hedges[language]),
};

const alone = (phrases: readonly string[] = []) => phrases.map((phrase) => [phrase, []] as const);

const messages: Readonly<Record<PhraseRuleName, RuleFinding['message']>> = {
  clickbait: { en: 'This promises more than it says.', ar: 'وعد أكبر من الكلام.' },
  vanity: { en: 'Praise of oneself. Show a fact instead.', ar: 'مدح للنفس، والدليل أبلغ.' },
  inclusive: { en: 'These words leave people out.', ar: 'لفظ يُقصي بعض الناس.' },
  hedging: { en: 'This adds words and takes back meaning.', ar: 'كلمات تزيد النصّ وتنقص معناه.' },
};

/** People named by an adjective, which is meant only where no noun follows. */
const people = /^the\s+(?:disabled|blind|deaf)$/iu;
/** Words that may follow such a name. */
const afterName =
  /^\s+(?:and|or|but|nor|are|is|was|were|be|can|cannot|could|may|might|must|should|will|would|have|has|had|do|does|did|who|that|which|in|on|at|of|to|by|for|from|with|without|as|than|also|often|live|need|use|read|hear|see)\b/iu;

function isAdjective(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (!people.test(text.slice(start, end))) return false;
  const rest = text.slice(end);
  return /^\s+[\p{L}\p{N}\uFFFC]/u.test(rest) && !afterName.test(rest);
}

interface Phrase {
  readonly rule: PhraseRuleName;
  readonly write: readonly string[];
}

/** The rules of phrases in one language: one automaton reads a text once for all of them. */
export function phraseRules(language: string): Record<PhraseRuleName, Rule> {
  const phrases = phraseRuleNames.flatMap((rule) =>
    lists[rule](language as Language).map(([phrase, write]) => [phrase, { rule, write }] as const),
  );
  const automaton = createPhraseAutomaton<Phrase>(phrases, language);
  const read = new WeakMap<RuleContext, readonly PhraseMatch<Phrase>[]>();
  const matchesOf = (context: RuleContext) => {
    const known = read.get(context) ?? automaton.find(context.text, context.words);
    read.set(context, known);
    return known;
  };
  const ruleOf = (name: PhraseRuleName): Rule =>
    function* findPhrases(context) {
      for (const { start, end, value } of withoutOverlaps(
        matchesOf(context).filter((match) => match.value.rule === name && !isAdjective(context.text, match)),
      ))
        yield { start, end, message: messages[name], replacements: value.write };
    };
  return Object.fromEntries(phraseRuleNames.map((name) => [name, ruleOf(name)])) as Record<PhraseRuleName, Rule>;
}
