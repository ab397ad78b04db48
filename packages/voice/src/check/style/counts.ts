import { splitSentences } from '../../text/sentences.js';
import { splitWords } from '../../text/words.js';

/** Names that a formula may use. */
export type TextCounts = Readonly<
  Record<
    | 'characters'
    | 'words'
    | 'sentences'
    | 'paragraphs'
    | 'syllables'
    | 'long_words'
    | 'complex_words'
    | 'polysyllabic_words',
    number
  >
>;

/** Longer ones are long in LIX, of any language. */
const longest = 6;

/** Counts of a text. Syllables are estimated by groups of vowels, as in English; `long_words` works in any language. */
export function readTextCounts(text: string): TextCounts {
  const { count, starts, ends } = splitWords(text);
  let [characters, syllables, long, complex] = [0, 0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const word = text.slice(starts[index], ends[index]).replaceAll(/[\p{M}\u0640]/gu, '');
    const own = syllablesOf(word.toLowerCase());
    characters += word.length;
    syllables += own;
    if (word.length > longest) long += 1;
    if (own > 2) complex += 1;
  }
  return {
    characters,
    words: count,
    sentences: splitSentences(text).length,
    paragraphs: text.split(/\n\s*\n/u).filter((part) => part.trim() !== '').length,
    syllables,
    long_words: long,
    complex_words: complex,
    polysyllabic_words: complex,
  };
}

function syllablesOf(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]es|[^laeiouy]ed|[^laeiouy]e)$/u, '').match(/[aeiouy]+/gu);
  return Math.max(1, groups?.length ?? 0);
}

/** English formulas of readability; each gives a school grade. */
const grades: Readonly<Record<string, (counts: TextCounts) => number>> = {
  'flesch-kincaid': ({ words, sentences, syllables }) =>
    0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
  'gunning fog': ({ words, sentences, complex_words }) => 0.4 * (words / sentences + 100 * (complex_words / words)),
  'coleman-liau': ({ characters, words, sentences }) =>
    0.0588 * (characters / words) * 100 - 0.296 * (sentences / words) * 100 - 15.8,
  smog: ({ sentences, polysyllabic_words }) => 1.043 * Math.sqrt(polysyllabic_words * (30 / sentences)) + 3.1291,
  'automated readability': ({ characters, words, sentences }) =>
    4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43,
};

/**
 * The mean grade of readability formulas.
 *
 * @param metrics names of formulas in any case: Flesch-Kincaid, Gunning Fog, Coleman-Liau, SMOG, Automated Readability
 * @returns `undefined` for a text without words or if no name is known
 */
export function readabilityGrade(text: string, metrics: readonly string[]): number | undefined {
  const counts = readTextCounts(text);
  const known = metrics.flatMap((name) => grades[name.toLowerCase()] ?? []);
  if (counts.words === 0 || known.length === 0) return undefined;
  return known.reduce((sum, grade) => sum + grade(counts), 0) / known.length;
}
