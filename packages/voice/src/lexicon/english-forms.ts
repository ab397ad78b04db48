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

const verbsAfter: Readonly<Record<string, string>> = {
  i: 'am will have would',
  you: 'are will have would',
  we: 'are will have would',
  they: 'are will have would',
  he: 'is will has would',
  she: 'is will has would',
  it: 'is will has would',
  that: 'is will',
  there: 'is will',
  what: 'is',
  here: 'is',
};
const shortVerbs: Readonly<Record<string, string>> = {
  am: '’m',
  is: '’s',
  are: '’re',
  will: '’ll',
  have: '’ve',
  has: '’s',
  would: '’d',
};
const negated = 'is are was were do does did has have had could would should must need'.split(' ');

/** Two words, and the contraction that says the same. */
const contractions: readonly (readonly [full: string, short: string])[] = [
  ...Object.entries(verbsAfter).flatMap(([subject, verbs]) =>
    verbs.split(' ').map((verb) => [`${subject} ${verb}`, subject + shortVerbs[verb]!] as const),
  ),
  ...negated.map((verb) => [`${verb} not`, `${verb}n’t`] as const),
  ['will not', 'won’t'],
  ['cannot', 'can’t'],
  ['can not', 'can’t'],
];

/** A phrase of English as it is, and with each of its contractions written out or its pairs of words contracted. */
export function englishVariants(phrase: string): string[] {
  if (!/['’ʼ\s]/u.test(phrase)) return [phrase];
  const variants = new Set([phrase]);
  const padded = ` ${phrase.toLowerCase().replaceAll(/['ʼ]/gu, '’').replaceAll(/\s+/gu, ' ').trim()} `;
  for (const [full, short] of contractions)
    for (const [from, to] of [
      [full, short],
      [short, full],
    ] as const)
      if (padded.includes(` ${from} `)) variants.add(padded.replace(` ${from} `, ` ${to} `).trim());
  return [...variants];
}
