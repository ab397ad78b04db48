import { inLanguage, numeralsToken, type WrittenRules } from '../spelling.js';
import type { Rule } from '../types.js';

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A whole number alone: no time, date, share, version, price or name is beside it. */
const numbers =
  /(?=[0-9\u0660-\u0669])(?<=(?<![\p{L}\p{M}])[وفبكل]\u0640?|(?<![\p{L}\p{N}\p{M}\p{Sc}\u0640:.,٫٬/_@#%٪+()–—-]|\p{Sc} |[–—/:] ))([0-9]{1,2}|[\u0660-\u0669]{1,2})(?![\p{N}\p{M}\p{Sc}%٪°/_@:)–—-]|[.,٫٬][\p{N}]| ?[%٪°\p{Sc}]| [–—/]|[\p{Script=Latin}])/gu;
/** Words that a figure belongs to: 3 May, 3 of 14, 3 km. */
const after =
  /^ (?:of|am|pm|a\.m|p\.m|[ap]m|km|kg|cm|mm|[mg]|[kKMG]B|px|ms|x|×|January|February|March|April|May|June|July|August|September|October|November|December|من|صباحًا|مساءً|[صم]|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|محرّ?م|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوّ?ال|ذو|ذي)(?![\p{L}\p{N}])/u;
const before =
  /(?:^|[^\p{L}])(?:of|page|pages|step|chapter|section|line|lines|no|number|version|level|part|at|until|من|صفحة|الصفحة|خطوة|الخطوة|رقم|سطر|السطر|الساعة|فصل|الفصل|May|June|July|March|April|January|February|August|September|October|November|December|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|رمضان|شوّال|رجب|شعبان)\.? $/iu;

const valueOf = (digits: string): number =>
  Number(digits.replaceAll(/[\u0660-\u0669]/gu, (each) => String(each.charCodeAt(0) % 16)));

/** Small numbers in digits where the brand writes words. What is counted agrees with an Arabic number, so no word is proposed. */
export function numberWordsRule(rules: WrittenRules, language: string): Rule {
  const below = inLanguage(rules.numerals, language)?.wordsBelow ?? 0;
  return function* findSmallNumbers({ text, isArabic, isEnglish }) {
    if (below === 0 || (!isArabic && !isEnglish)) return;
    for (const { 0: found, index } of text.matchAll(numbers)) {
      const value = valueOf(found);
      const end = index + found.length;
      if (
        value >= below ||
        after.test(text.slice(end, end + 14)) ||
        before.test(text.slice(Math.max(0, index - 14), index))
      )
        continue;
      const word = isEnglish ? words[value] : undefined;
      const isFirst = /(?:^|[.!?…:] )$/u.test(text.slice(Math.max(0, index - 2), index));
      yield {
        start: index,
        end,
        message: {
          en: `This brand writes numbers below ${below} in words.`,
          ar: `تُكتب الأعداد دون ${below.toLocaleString('ar-u-nu-arab')} بالحروف.`,
        },
        replacements: word === undefined ? [] : [isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word],
        token: numeralsToken(language),
      };
    }
  };
}
