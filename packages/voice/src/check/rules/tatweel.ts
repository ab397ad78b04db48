import { inLanguage, orthographyToken, spellingForm, type WrittenRules } from '../spelling.js';
import type { Rule } from '../types.js';

/** After a tatweel that means something: a digit or Latin word (لـ٣, الـ PDF), or the end of an abbreviation (هـ). */
const mayFollow = /^(?:$|[\p{N}\p{Script=Latin}\s«"'(،.#{\u2066-\u2069])/u;

/** Tatweel that stretches a word; before a digit or a Latin word as the brand wants it. */
export function tatweelRule(rules: WrittenRules, language: string): Rule {
  const form = spellingForm(rules, 'tatweel', language);
  return function* findTatweel({ text, words }) {
    if (form === 'any' || !text.includes('\u0640')) return;
    const { count, starts, ends } = words;
    for (let index = 0; index < count; index += 1) {
      const [start, end] = [starts[index]!, ends[index]!];
      const found = text.slice(start, end);
      if (!found.includes('\u0640')) continue;
      const right = form === 'never' ? found.replaceAll('\u0640', '') : shortened(found, text.slice(end, end + 2));
      if (right === found || right === '') continue;
      yield {
        start,
        end,
        message: {
          en: `“${found}” is stretched. Emphasis is weight or colour.`,
          ar: `«${found}» فيها مدّ بالكشيدة، والتوكيد بالوزن أو اللون.`,
        },
        replacements: [right],
        ...(inLanguage(rules.orthography, language)?.['tatweel'] !== undefined && {
          token: orthographyToken(language),
        }),
      };
    }
  };
}

/** A word without tatweel before its letters, and with at most one before a digit or at its end. */
function shortened(word: string, after: string): string {
  let right = '';
  let from = 0;
  for (const { 0: run, index } of word.matchAll(/\u0640[\u0640\p{M}]*/gu)) {
    const marks = run.replaceAll('\u0640', '');
    const rest = word.slice(index + run.length, index + run.length + 1) || after;
    right += word.slice(from, index) + (mayFollow.test(rest) ? '\u0640' : '') + marks;
    from = index + run.length;
  }
  const whole = right + word.slice(from);
  return /[^\u0640\p{M}]/u.test(whole) ? whole : word;
}
