import { findShouting } from '../../text/find-shouting.js';
import type { Rule } from '../types.js';

/** Passages in capitals. Acronyms are left alone. */
export const findCapitals: Rule = function* findCapitals({ text, isArabic }) {
  let from = 0;
  for (const { kind, found } of findShouting(text, Number.POSITIVE_INFINITY)) {
    // One Latin word in Arabic text is an acronym.
    if (kind !== 'capitals' || (isArabic && !/\s/u.test(found))) continue;
    const start = text.indexOf(found, from);
    from = start + found.length;
    const before = text.slice(0, start).trimEnd();
    const isFirst = before === '' || /[.!?…\n]["”’)]*$/u.test(before);
    const lower = found.toLowerCase();
    yield {
      start,
      end: from,
      message: { en: 'Capitals shout and are hard to read.', ar: 'الأحرف الكبيرة صياح وتصعب قراءتها.' },
      replacements: [isFirst ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower],
      token: 'voice.mechanic.capitals',
    };
  }
};
