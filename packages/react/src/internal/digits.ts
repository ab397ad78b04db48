/** The text of a number. Servers and browsers of different age differ in the kind of space that does not break. */
export const evenSpaces = (text: string): string => text.replaceAll('\u202F', '\u00A0');

/** Zero to nine in the scripts that people type numbers in: Western, Arabic-Indic, Persian. */
const zeros = [0x30, 0x660, 0x6f0];

/** The digits of a text, in Western form: `١2۳` → `123`. Everything else is left out. */
export function westernDigits(text: string): string {
  let digits = '';
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    const zero = zeros.find((each) => code >= each && code < each + 10);
    if (zero !== undefined) digits += code - zero;
  }
  return digits;
}

const digitFormats = new Map<string, Intl.NumberFormat>();

/** A number in the digits of the locale, without separators, padded with zeros. A month has seventy of them. */
export function localDigits(value: number, locale: string, minimumIntegerDigits = 1): string {
  const key = `${locale} ${minimumIntegerDigits}`;
  const known = digitFormats.get(key) ?? new Intl.NumberFormat(locale, { useGrouping: false, minimumIntegerDigits });
  digitFormats.set(key, known);
  return known.format(value);
}
