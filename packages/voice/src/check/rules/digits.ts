import type { Numerals } from '../../brand-voice.js';
import { inLanguage, numeralsToken, type WrittenRules } from '../spelling.js';
import type { CheckOptions, Rule } from '../types.js';

const systems = { latn: '0123456789', arab: '٠١٢٣٤٥٦٧٨٩' };
/** Digits with their separators, in one of the three scripts of digits that Arabic text meets. */
const numbers =
  /(?=[0-9\u0660-\u0669\u06F0-\u06F9])(?<=(?<![\p{L}\p{N}_])[وفبكل]\u0640?|(?<![\p{L}\p{N}_#@/.-]))[0-9\u0660-\u0669\u06F0-\u06F9]+(?:[.,٫٬][0-9\u0660-\u0669\u06F0-\u06F9]+)*(?![\p{Script=Latin}_@/]|[.-][\p{Script=Latin}0-9])/gu;

/**
 * Digits of another script than the language writes with, or than the region of its tag does (`ar-MA`). Versions, addresses
 * and names with digits are left alone.
 */
export function digitsRule(rules: WrittenRules, { language, digits }: CheckOptions): Rule {
  const numerals = inLanguage(rules.numerals, language) ?? {};
  const ofRegion = regionOf(numerals, language);
  const wanted = ofRegion ?? digits;
  return function* findDigits({ text }) {
    if (wanted === undefined) return;
    for (const { 0: found, index } of text.matchAll(numbers)) {
      const right = convert(found, wanted, numerals);
      // A version or a section has several dots.
      if (right === found || /\.\d+\./u.test(found)) continue;
      yield {
        start: index,
        end: index + found.length,
        message: {
          en: `Write the number in the digits of this ${ofRegion ? 'region' : 'language'}: ${right}`,
          ar: `يُكتب العدد بأرقام ${ofRegion ? 'هذا البلد' : 'هذه اللغة'}: ${right}`,
        },
        replacements: [right],
        ...(ofRegion && { token: numeralsToken(language) }),
      };
    }
  };
}

/** The digits that the brand has for the region of a tag. */
function regionOf({ regions }: Numerals, language: string): CheckOptions['digits'] {
  const { region } = new Intl.Locale(language);
  const digits = region === undefined ? undefined : regions?.[region]?.digits;
  return digits === 'arab' || digits === 'latn' ? digits : undefined;
}

function convert(number: string, to: keyof typeof systems, { decimal = '٫', thousands = '٬' }: Numerals): string {
  const digits = number.replaceAll(/[0-9\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return systems[to][code < 0x06_00 ? code - 0x30 : code % 16]!;
  });
  if (to === 'latn') return digits.replaceAll('٬', ',').replaceAll('٫', '.');
  if (digits === number && isMarked(number, decimal, thousands)) return number;
  const isThousands = (mark: string, at: number) =>
    mark === '٬' || (mark === ',' && /^[٠-٩]{3}(?![٠-٩])/u.test(digits.slice(at + 1)));
  return digits.replaceAll(/[,.٫٬]/gu, (mark, at: number) => {
    if (isThousands(mark, at)) return thousands;
    // A comma that is not between thousands may be one of a list.
    return mark === ',' ? mark : decimal;
  });
}

/** Whether a number has the marks of the brand: ١.٢٠٤,٥ where `decimal` is a comma. */
function isMarked(number: string, decimal: string, thousands: string): boolean {
  const [whole = '', ...fraction] = number.split(decimal);
  const [first = '', ...groups] = whole.split(thousands);
  const isWhole = /^[٠-٩]{1,3}$/u.test(first) && groups.every((group) => /^[٠-٩]{3}$/u.test(group));
  return isWhole && fraction.length <= 1 && fraction.every((part) => /^[٠-٩]+$/u.test(part));
}
