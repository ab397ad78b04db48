import type { Words } from '../text/words.js';
import type { PartOfSpeech, Term } from '../types.js';
import { createPhraseAutomaton, type PhraseMatch } from './phrase-automaton.js';

/** An avoided term in a text, in UTF-16 units. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  /** As it is in the text. */
  readonly found: string;
  /** As it is in the lexicon. */
  readonly avoided: string;
  readonly term: Term;
}

/** The avoided terms of a brand in one language. */
export interface Lexicon {
  /**
   * Finds avoided terms: from left to right, the longest at each place, none inside of a phrase that its term excepts.
   * Time is linear in the text and does not depend on the size of the lexicon.
   *
   * @param words those of the text, if they are known
   */
  find(text: string, words?: Words): TermMatch[];
}

interface Phrase {
  readonly term: Term;
  readonly avoided: string;
  readonly isException: boolean;
}

/**
 * Compiles the lexicon of a brand for texts in one language.
 *
 * An avoided term is found in its inflections. In Arabic: with vowel signs, tatweel and forms of alef, after و ف ب ك ل ال,
 * with pronouns, dual, regular plurals and tanwin, as a command to a woman or to several; not inside of a longer word
 * (جمهورية), nor as an adjective in ي (تفاعلي). A broken plural is another word: list it in `forms`. In English: in any
 * case, as plural, possessive, -ed and -ing. `forms` lists what these rules do not give.
 *
 * @param terms entries of the lexicon; those without avoided terms in the language are skipped
 * @param language a key of their texts, a BCP 47 tag
 */
export function compileLexicon(terms: readonly Term[], language: string): Lexicon {
  const automaton = createPhraseAutomaton<Phrase>(
    terms.flatMap((term) => phrasesOf(term, language)),
    language,
  );
  return { find: (text, words) => select(automaton.find(text, words), text) };
}

function phrasesOf(term: Term, language: string): (readonly [string, Phrase, PartOfSpeech?])[] {
  const avoided = term.avoid[language] ?? [];
  const forms = (term.forms?.[language] ?? []).map((form) => [form, nearest(form, avoided)] as const);
  const all = [...avoided.map((each) => [each, each] as const), ...forms];
  const exceptions = term.except?.[language] ?? [];
  return [
    ...all.map(([phrase, own]) => [phrase, { term, avoided: own, isException: false }, term.pos] as const),
    ...exceptions.map((phrase) => [phrase, { term, avoided: phrase, isException: true }] as const),
  ];
}

/** The avoided term that a form has the most first letters in common with. */
function nearest(form: string, avoided: readonly string[]): string {
  const length = (other: string) => {
    const different = Array.from(form).findIndex((letter, index) => letter !== other[index]);
    return different === -1 ? form.length : different;
  };
  return avoided.toSorted((a, b) => length(b) - length(a))[0] ?? form;
}

type Match = PhraseMatch<Phrase>;

/** Exceptions first, then the longest first, at each place. */
const inOrder = (one: Match, other: Match): number =>
  one.start - other.start || Number(other.value.isException) - Number(one.value.isException) || other.end - one.end;

function select(matches: readonly Match[], text: string): TermMatch[] {
  const chosen: TermMatch[] = [];
  /** How far the exceptions of each term reach that began up to here. */
  const excepted = new Map<Term, number>();
  for (const { start, end, value } of matches.toSorted(inOrder)) {
    const { term, avoided, isException } = value;
    const reach = excepted.get(term) ?? 0;
    if (isException) excepted.set(term, Math.max(reach, end));
    else if (reach < end && start >= (chosen.at(-1)?.end ?? 0))
      chosen.push({ start, end, found: text.slice(start, end), avoided, term });
  }
  return chosen;
}
