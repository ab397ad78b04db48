import { orthographyToken, spellingForm, type WrittenRules } from '../spelling.js';
import type { Rule } from '../types.js';

/** The last letter with its signs, where the sign of the accusative is in the other place. */
const places = {
  'before-alef': { wrong: /([اى])(\u064B+)(?!\p{L})/u, right: '$2$1' },
  'after-alef': { wrong: /(\u064B+)([\u064E-\u0652]*[اى])(?![\p{L}\u064B])/u, right: '$2$1' },
} as const;

/** The tanwin of an accusative in the other place than the brand writes it: شكراً for شكرًا, or the reverse. */
export function tanwinRule(rules: WrittenRules, language: string): Rule {
  const form = spellingForm(rules, 'tanwin', language);
  return function* findTanwin({ text, words, isArabic }) {
    if (form === 'any' || !isArabic || !text.includes('\u064B')) return;
    const { wrong, right } = places[form];
    for (let index = 0; index < words.count; index += 1) {
      const [start, end] = [words.starts[index]!, words.ends[index]!];
      const found = text.slice(start, end);
      if (!wrong.test(found)) continue;
      const write = found.replace(wrong, right);
      yield {
        start,
        end,
        message: {
          en: `The tanwin is ${form === 'before-alef' ? 'on the letter before its alef' : 'on its alef'} here: “${write}”.`,
          ar: `التنوين ${form === 'before-alef' ? 'على الحرف قبل الألف' : 'على الألف'} هنا: «${write}».`,
        },
        replacements: [write],
        token: orthographyToken(language),
      };
    }
  };
}
