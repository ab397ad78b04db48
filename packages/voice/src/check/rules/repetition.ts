import { foldForSearch } from '../../text/search.js';
import type { Rule } from '../types.js';

/** Words that are right twice. */
const doubles = new Set(
  ['had', 'that', 'ha', 'bye', 'so', 'very', 'شيئًا', 'رويدًا', 'كثيرًا', 'جدًّا', 'يومًا', 'خطوة', 'واحدًا', 'مرّة'].map(
    foldForSearch,
  ),
);

/** The same word twice, in the text or over a line end. */
export const findRepetitions: Rule = function* findRepetitions({ text, words }) {
  const { count, starts, ends } = words;
  for (let index = 1; index < count; index += 1) {
    const [start, end] = [starts[index - 1]!, ends[index]!];
    // Most words differ in length from the one before.
    if (ends[index - 1]! - start !== end - starts[index]!) continue;
    const [one, other] = [text.slice(start, ends[index - 1]), text.slice(starts[index], end)];
    if (one.length < 2 || one.toLowerCase() !== other.toLowerCase()) continue;
    if (!/^[ \t\u00A0]+$|^[ \t]*\n[ \t]*$/u.test(text.slice(ends[index - 1], starts[index]))) continue;
    if (doubles.has(foldForSearch(one)) || /^\p{N}+$/u.test(one)) continue;
    yield {
      start,
      end,
      message: { en: `“${one}” is written twice.`, ar: `«${one}» مكرّرة.` },
      replacements: [one],
    };
  }
};
