import { orthographyToken, spellingForm, type WrittenRules } from '../spelling.js';
import type { Rule } from '../types.js';

/** Words that are no other word without their hamza, alone, after some letters or after any of them: واو, كانت and باين are. */
const alone = 'إلى أو إليه إليها إليكم إلينا إليك';
const joinedByAnd = 'إذا أنت أنتم أيضًا إنما أولئك أين';
const joined =
  'أكثر أكبر أصغر أقل أول إحدى أخرى أسبوع أسابيع أيام أشهر أعضاء أسماء أسئلة أصدقاء ' +
  'إضافة إرسال إلغاء إعادة إغلاق إدارة إجابة أثناء';
const withArticle = 'الآن الأول الأولى الأخير الأخرى الإعدادات الأعضاء الأسئلة الإضافة الإرسال الإلغاء الإدارة الإجابة الأسبوع الأيام';
const signs = /[\u064B-\u0652]/gu;
const bare = (word: string): string => word.replaceAll(/[أإآ]/gu, 'ا').replaceAll(signs, '');

const right = new Map(
  [
    ...`${alone} ${joinedByAnd} ${joined} ${withArticle}`.split(' ').map((word) => ['', word] as const),
    ...joinedByAnd.split(' ').flatMap((word) => ['و', 'ف'].map((before) => [before, word] as const)),
    ...joined.split(' ').flatMap((word) => Array.from('وفبكل').map((before) => [before, word] as const)),
    ...withArticle.split(' ').flatMap((word) => Array.from('وفبك').map((before) => [before, word] as const)),
  ].map(([before, word]) => [before + bare(word), before + word] as const),
);

/** Words without the hamza that they have: الى, او. Only words that are no other word without it are known. */
export function hamzaRule(rules: WrittenRules, language: string): Rule {
  const isOn = spellingForm(rules, 'hamza', language) === 'written';
  return function* findHamza({ text, words, isArabic }) {
    if (!isOn || !isArabic) return;
    for (let index = 0; index < words.count; index += 1) {
      const [start, end] = [words.starts[index]!, words.ends[index]!];
      const write = right.get(text.slice(start, end).replaceAll(signs, ''));
      if (write === undefined) continue;
      yield {
        start,
        end,
        message: { en: `The hamza is missing: “${write}”.`, ar: `تنقصها الهمزة: «${write}».` },
        replacements: [write],
        token: orthographyToken(language),
      };
    }
  };
}
