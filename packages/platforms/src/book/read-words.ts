import type { Diagnostic } from '@wusum/diagnostics';
import type { LanguageRecord } from '../languages.js';
import { platformProblem } from '../shared/errors.js';
import type { Book } from './content.js';
import type { BookOptions } from './options.js';
import { neutralWords, valuesOf, type BookWord } from './words/index.js';

const english = neutralWords['en']!;
const names = Object.keys(english) as BookWord[];

/**
 * The texts of a book: those of the options, else the neutral ones. `undefined` if one is missing or has other values than
 * the neutral text, which is reported (WS-E127).
 */
export function readWords(
  { id, locale }: LanguageRecord,
  { words = [] }: BookOptions,
  report: (diagnostic: Diagnostic) => void,
): Pick<Book, 'word' | 'number'> | undefined {
  const given = words.find(({ lang }) => lang === id)?.texts ?? {};
  const neutral = neutralWords[id] ?? neutralWords[new Intl.Locale(id).language];
  const texts = names.map((name) => [name, given[name] ?? neutral?.[name]] as const);
  const missing = texts.flatMap(([name, text]) => (text === undefined ? [name] : []));
  const wrong = texts.flatMap(([name, text]) => (text === undefined || hasValuesOf(name, text) ? [] : [name]));
  if (missing.length > 0)
    report(platformProblem('WS-E127', `book: there are no texts in "${id}" for ${missing.join(', ')}.`));
  if (wrong.length > 0)
    report(
      platformProblem('WS-E127', `book: the texts in "${id}" for ${wrong.join(', ')} have other values in braces.`),
    );
  if (missing.length + wrong.length > 0) return undefined;
  const known = Object.fromEntries(texts) as Record<BookWord, string>;
  return {
    word: (name, values = {}) =>
      known[name].replaceAll(/\{([\w-]+)\}/gu, (_, value: string) => String(values[value] ?? '')),
    number: (value, options) => new Intl.NumberFormat(locale, options).format(value),
  };
}

/** Whether a text has only values that its neutral text has. */
function hasValuesOf(name: BookWord, text: string): boolean {
  const known = valuesOf(english[name]);
  return valuesOf(text).every((value) => known.includes(value));
}
