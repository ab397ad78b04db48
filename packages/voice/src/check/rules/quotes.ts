import { orthographyToken, type SpellingForm } from '../spelling.js';
import type { Habit } from './habit.js';

const pairs = { guillemets: ['«', '»'], curly: ['“', '”'], straight: ['"', '"'] } as const;

/** Quotes of another form around letters of the language. Without a form, Arabic has guillemets. */
export function quoteHabits(form: SpellingForm<'quotes'>, language: string): Habit[] {
  const isArabic = new Intl.Locale(language).language === 'ar';
  if (form === 'any' && !isArabic) return [];
  const [open, close] = pairs[form === 'any' ? 'guillemets' : form];
  const letter = isArabic
    ? String.raw`[\p{Script=Arabic}\p{M}\u0640\u0660-\u0669\u06F0-\u06F9]`
    : String.raw`\p{Script=Latin}`;
  const inner = (end: string) => `[^${end}\n]{0,200}`;
  const others = Object.values(pairs).filter(([one]) => one !== open);
  const passages = others.map(([from, to]) => `${from}${inner(to)}${letter}${inner(to)}${to}`);
  return [
    {
      pattern: new RegExp(`(${passages.join('|')})`, 'gu'),
      write: (found) => open + found.slice(1, -1) + close,
      message: { en: `Quotes are ${open} and ${close} here.`, ar: `علامتا التنصيص ${open} و${close}.` },
      ...(form !== 'any' && { token: orthographyToken(language) }),
    },
  ];
}
