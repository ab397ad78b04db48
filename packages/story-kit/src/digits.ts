/**
 * The same text or texts with the digits of a locale. What is named `code` stays as it is: a program has its own digits.
 * @param locale a BCP 47 tag; `-u-nu-…` names the digits
 * @param words a text, or texts in objects and lists
 */
export function inDigitsOf<W>(locale: string, words: W): W {
  const format = new Intl.NumberFormat(locale, { useGrouping: false });
  const digits = Array.from({ length: 10 }, (_, value) => format.format(value));
  return map(words, (text) => text.replace(/[0-9٠-٩]/g, (digit) => digits[valueOf(digit)] ?? digit)) as W;
}

const valueOf = (digit: string): number => (digit.codePointAt(0) ?? 0) & 0xf;

function map(words: unknown, change: (text: string) => string): unknown {
  if (typeof words === 'string') return change(words);
  if (Array.isArray(words)) return words.map((one) => map(one, change));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, one]) => [name, name === 'code' ? one : map(one, change)]),
  );
}
