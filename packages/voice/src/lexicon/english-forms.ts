import type { PartOfSpeech } from '../types.js';

const vowels = 'aeiou';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowels.includes(letter);

/**
 * A word of English with its regular inflections as noun and verb: plural, -ed, -ing, with doubled and dropped letters. A
 * noun in -ement also with its verb (engagement: engage, engaging). Forms that are no words do no harm.
 *
 * @param word in lower case
 */
export function englishForms(word: string, pos?: PartOfSpeech): string[] {
  if (!/^[a-z]{3,}$/u.test(word)) return [word];
  const forms = new Set([word, ...(pos === 'verb' ? [] : nounForms(word)), ...(pos === 'noun' ? [] : verbForms(word))]);
  if (pos === undefined && /^[a-z]{3,}ement$/u.test(word) && !nouns.has(word)) {
    const base = word.slice(0, -'ment'.length);
    for (const form of [base, ...verbForms(base)]) forms.add(form);
  }
  return [...forms];
}

/** Their first part is a word of another meaning. */
const nouns = new Set(['basement', 'casement', 'statement', 'settlement', 'element', 'supplement']);

function nounForms(word: string): string[] {
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return [`${word}es`];
  return [`${word}s`];
}

/** @returns no form of a word that is a plural or a form already */
function verbForms(word: string): string[] {
  if (/(?:[^s]s|ing|ed)$/u.test(word)) return [];
  if (word.endsWith('ie')) return [`${word}s`, `${word}d`, `${word.slice(0, -2)}ying`];
  if (word.endsWith('ee')) return [`${word}s`, `${word}d`, `${word}ing`];
  if (word.endsWith('e')) return [`${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ied`, `${word}ing`];
  const bases = endsInShortVowel(word) ? [word, word + word.at(-1)!] : [word];
  return [...nounForms(word), ...bases.flatMap((base) => [`${base}ed`, `${base}ing`])];
}

/** tag, refer: a consonant, a vowel, a consonant that may be doubled. */
function endsInShortVowel(word: string): boolean {
  const [before, vowel, last] = word.slice(-3);
  return !isVowel(before) && isVowel(vowel) && !isVowel(last) && !'wxy'.includes(last!);
}

/** The word before ’s or a plural’s apostrophe, in lower case. */
export function englishBase(word: string): string {
  return word.toLowerCase().replace(/(?:['’]s|['’])$/u, '');
}
