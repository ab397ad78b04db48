import type { Words } from '../../text/words.js';
import { adjectives, participles } from '../words/participles.js';
import type { Rule, RuleFinding } from '../types.js';

const be = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'isn’t', 'aren’t', 'wasn’t', 'weren’t']);
const beStarts = 'abiwABIW';
/** Words that may be between the two. */
const between = new Set([
  'not',
  'also',
  'already',
  'always',
  'never',
  'now',
  'only',
  'often',
  'still',
  'been',
  'being',
  'just',
]);

/** A form of `be` with a participle; in Arabic تمّ or يتمّ with a verbal noun, which a verb says shorter. */
export const findPassive: Rule = ({ text, words, isArabic, isEnglish }) =>
  isEnglish ? englishPassive(text, words) : isArabic ? arabicPassive(text) : [];

function* englishPassive(text: string, { count, starts, ends }: Words): Generator<RuleFinding> {
  const word = (index: number) => text.slice(starts[index], ends[index]).toLowerCase().replace("'", '’');
  for (let index = 0; index < count; index += 1) {
    // am, are, be, is, was: most words begin with another letter.
    if (!beStarts.includes(text[starts[index]!]!) || !be.has(word(index))) continue;
    let next = index + 1;
    while (next < count && (between.has(word(next)) || word(next).endsWith('ly')) && isNext(next)) next += 1;
    if (next >= count || !isNext(next) || !isParticiple(word(next))) continue;
    yield { start: starts[index]!, end: ends[next]!, message, replacements: [] };
    index = next;
  }
  function isNext(index: number): boolean {
    return /^\s+$/u.test(text.slice(ends[index - 1], starts[index]));
  }
}

const isParticiple = (word: string): boolean =>
  participles.has(word) || (/^[a-z]{2,}[^e]ed$/u.test(word) && !adjectives.has(word));

const marks = String.raw`[\u064B-\u0652]*`;
/** تمّ, تمّت, يتمّ, سيتمّ, جرى, before a verbal noun without its article. */
const tamma = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])[وف]?س?(?:ت${marks}م${marks}ت?|[يت]${marks}ت${marks}م|جرى|جرت)${marks}\s+(?!ال)[\p{Script=Arabic}\p{M}]{3,}(?![\p{L}\p{M}\p{N}])`,
  'gu',
);

function* arabicPassive(text: string): Generator<RuleFinding> {
  for (const { 0: found, index } of text.matchAll(tamma))
    yield { start: index, end: index + found.length, message, replacements: [] };
}

const message = { en: 'Say who does it.', ar: 'يُقال مَن فعل، بالفعل نفسه لا بـ«تمّ».' };
