import { compileLexicon } from '../../lexicon/lexicon.js';
import { foldArabic } from '../../text/fold-arabic.js';
import { arabicDates, arabicNegation, englishDates, englishNegation } from './number-words.js';
import { placeholderFacts } from './placeholders.js';
import { arabicNumberWords, englishNumberWords, numbersInDigits, wordsOf } from './read-numbers.js';
import type { Fact, ParityOptions, ParityText } from './types.js';

const links = /https?:\/\/[^\s<>"'»)\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
const trailing = /[.,;:!?،؛؟…]+$/u;

/** Everything that a text promises. */
export function factsOf({ language, text }: ParityText, options: ParityOptions): Fact[] {
  const { language: short } = new Intl.Locale(language);
  const taken: Fact[] = [...placeholderFacts(text), ...linkFacts(text)];
  const rest = blank(withoutForms(text), taken);
  return [...taken, ...numbersInDigits(rest), ...wordFacts(rest, short), ...nameFacts(rest, language, short, options)];
}

/** A text with spaces instead of some places: offsets stay. */
function blank(text: string, places: readonly Fact[]): string {
  let result = text;
  for (const { start, end } of places) result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end);
  return result;
}

/** A text without the forms of ICU plurals and selects: languages have different ones. */
function withoutForms(text: string): string {
  let depth = 0;
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text[index]!;
    if (unit === '{') depth += 1;
    const isInside = depth > 0;
    if (unit === '}' && depth > 0) depth -= 1;
    return isInside ? ' ' : unit;
  }).join('');
}

function* linkFacts(text: string): Generator<Fact> {
  for (const { 0: found, index } of text.matchAll(links)) {
    const own = found.replace(trailing, '');
    yield { kind: 'link', value: own.toLowerCase(), start: index, end: index + own.length, isSure: true };
  }
}

function* wordFacts(text: string, language: string): Generator<Fact> {
  if (language === 'en') {
    yield* englishNumberWords(text);
    for (const { text: word, start, end } of wordsOf(text, (each) => each.replace('’', "'"))) {
      const date = englishDates.get(word.replace(/(?:s|'s)$/u, '')) ?? englishDates.get(word);
      if (date !== undefined) yield { kind: 'date', value: date, start, end, isSure: !/^(?:May|March)$/u.test(word) };
      const small = word.toLowerCase();
      if (englishNegation.sure.has(small)) yield { kind: 'negation', value: 'not', start, end, isSure: true };
      else if (englishNegation.maybe.test(small)) yield { kind: 'negation', value: 'not', start, end, isSure: false };
    }
  }
  if (language === 'ar') {
    yield* arabicNumberWords(text);
    for (const { text: word, start, end } of wordsOf(text, (each) => foldArabic(each).text)) {
      const date =
        arabicDates.get(word) ??
        arabicDates.get(word.replace(/^[وفبكل]/u, '')) ??
        arabicDates.get(word.replace(/^لل/u, 'ال'));
      if (date !== undefined) yield { kind: 'date', value: date, start, end, isSure: true };
      const bare = word.replace(/^[وفب](?=..)/u, '');
      const isSure = arabicNegation.sure.has(word) || arabicNegation.sure.has(bare);
      // At least, at most, no harm, no doubt: other languages say these without a negation.
      const isIdiom = bare === 'لا' && /^\s+(?:أقل|أكثر|بأس|بد[\s\p{M}]|شك|سيما)/u.test(text.slice(end, end + 8));
      if (isSure || arabicNegation.maybe.has(word) || arabicNegation.maybe.has(bare))
        yield { kind: 'negation', value: 'not', start, end, isSure: isSure && !isIdiom };
    }
  }
}

/** Known names, and in Arabic words of Latin letters, which the other text must have too. */
function* nameFacts(text: string, language: string, short: string, { names = [] }: ParityOptions): Generator<Fact> {
  const terms = names.map((spellings, index) => ({
    name: String(index),
    prefer: {},
    avoid: { [language]: [...(spellings[language] ?? [])] },
  }));
  const found = compileLexicon(terms, language).find(text);
  for (const { start, end, term } of found) yield { kind: 'name', value: term.name, start, end, isSure: true };
  const isSure = short === 'ar';
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}])\p{Script=Latin}[\p{Script=Latin}\p{N}'’-]+/gu)) {
    if (found.some(({ start, end }) => index >= start && index < end)) continue;
    const value = word.toLowerCase().replace(/['’]s$/u, '');
    yield { kind: 'name', value, start: index, end: index + word.length, isSure };
  }
}
