import { createPhraseAutomaton, withoutOverlaps, type PhraseMatch } from '../../lexicon/phrase-automaton.js';
import { foldArabic } from '../../text/fold-arabic.js';
import { expandPhrase, withCompound } from '../words/expand-phrase.js';
import { beforeKinds, clickbait, fillers, hedges, inclusive, vanity } from '../words/phrases.js';
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
  /** As it is in the list. */
  readonly phrase: string;
}

type Match = PhraseMatch<Phrase>;

/** All phrases of a list of patterns, with what to write. */
function* phrasesOf(rule: PhraseRuleName, language: Language): Generator<readonly [phrase: string, value: Phrase]> {
  const isEnglish = language === 'en';
  for (const [pattern, write] of lists[rule](language))
    for (const phrase of expandPhrase(pattern))
      for (const spelling of isEnglish ? withCompound(phrase) : [phrase])
        yield [spelling, { rule, write, phrase: spelling }];
}

type Rules = Readonly<Record<PhraseRuleName, Rule>>;

/** The lists are the same for every brand. */
const known = new Map<string, Rules>();

/** The rules of phrases in one language, made with the first checker for it. */
export function phraseRules(language: string): Rules {
  let rules = known.get(language);
  if (rules === undefined) {
    rules = makeRules(language);
    known.set(language, rules);
  }
  return rules;
}

/** One automaton reads a text once for all rules. */
function makeRules(language: string): Rules {
  const phrases = phraseRuleNames.flatMap((rule) => [...phrasesOf(rule, language as Language)]);
  const automaton = createPhraseAutomaton<Phrase>(phrases, language, fillers[language as Language]);
  const read = new WeakMap<RuleContext, Partial<Record<PhraseRuleName, readonly Match[]>>>();
  const matchesOf = (context: RuleContext) => {
    const matches = read.get(context) ?? Object.groupBy(automaton.find(context.text, context.words), ruleOfMatch);
    read.set(context, matches);
    return matches;
  };
  const ruleOf = (name: PhraseRuleName): Rule =>
    function* findPhrases(context) {
      const { text } = context;
      for (const match of withoutOverlaps(matchesOf(context)[name] ?? [])) {
        const { start, end, value } = match;
        if (isOfThings(text, match) || isAdjective(text, match)) continue;
        yield { start, end, message: messages[name], replacements: replacementsFor(text.slice(start, end), value) };
      }
    };
  return Object.fromEntries(phraseRuleNames.map((name) => [name, ruleOf(name)])) as Record<PhraseRuleName, Rule>;
}

/** What is written for a bare phrase does not fit where it is inflected, or has و before it. */
const replacementsFor = (found: string, { phrase, write }: Phrase): readonly string[] =>
  bare(found) === bare(phrase) ? write : [];
const bare = (text: string): string => foldArabic(text.toLowerCase().replaceAll(/[\s-]+/gu, ' ')).text;

const ruleOfMatch = ({ value }: Match): PhraseRuleName => value.rule;

const isKind = /^(?:kind|sort)(s?)\P{L}/iu;

/** `one kind of file`, `kinds of edits`: no hedges. */
function isOfThings(text: string, { start, end }: Match): boolean {
  const kind = isKind.exec(text.slice(start, end));
  if (kind === null) return false;
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  return kind[1] !== '' || (before !== undefined && beforeKinds.has(before.toLowerCase()));
}
