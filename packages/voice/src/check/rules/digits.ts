import type { Rule } from '../types.js';

const systems = { latn: '0123456789', arab: '٠١٢٣٤٥٦٧٨٩' };
/** Digits with their separators, in one of the three scripts of digits that Arabic text meets. */
const numbers =
  /(?=[0-9\u0660-\u0669\u06F0-\u06F9])(?<=(?<![\p{L}\p{N}_])[وفبكل]\u0640?|(?<![\p{L}\p{N}_#@/.-]))[0-9\u0660-\u0669\u06F0-\u06F9]+(?:[.,٫٬][0-9\u0660-\u0669\u06F0-\u06F9]+)*(?![\p{Script=Latin}_@/]|[.-][\p{Script=Latin}0-9])/gu;

/** Digits of another script than the language writes with. Versions, addresses and names with digits are left alone. */
export const findDigits: Rule = function* findDigits({ text, options }) {
  const wanted = options.digits;
  if (wanted === undefined) return;
  for (const { 0: found, index } of text.matchAll(numbers)) {
    const right = convert(found, wanted);
    // A version or a section has several dots.
    if (right === found || /\.\d+\./u.test(found)) continue;
    yield {
      start: index,
      end: index + found.length,
      message: {
        en: `Write the number in the digits of this language: ${right}`,
        ar: `يُكتب العدد بأرقام هذه اللغة: ${right}`,
      },
      replacements: [right],
    };
  }
};

function convert(number: string, to: keyof typeof systems): string {
  const digits = number.replaceAll(/[0-9\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return systems[to][code < 0x06_00 ? code - 0x30 : code % 16]!;
  });
  return to === 'arab'
    ? digits.replaceAll(/,(?=[٠-٩]{3}(?![٠-٩]))/gu, '٬').replaceAll('.', '٫')
    : digits.replaceAll('٬', ',').replaceAll('٫', '.');
}
