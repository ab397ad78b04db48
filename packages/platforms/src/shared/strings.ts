/** Characters that need no escape in any of the languages. All others are written as code points. */
const unsafe = /[^A-Za-z0-9 _.,/-]/gu;

const hex = (character: string): string => character.codePointAt(0)!.toString(16).toUpperCase();

/** A Swift string literal. */
export function swiftString(text: string): string {
  return `"${wellFormed(text).replace(unsafe, (character) => `\\u{${hex(character)}}`)}"`;
}

/** A Dart string literal; `$` is escaped, because it starts an interpolation. */
export function dartString(text: string): string {
  return `'${wellFormed(text).replace(unsafe, (character) => `\\u{${hex(character)}}`)}'`;
}

/** A Kotlin string literal with escapes of UTF-16 code units. */
export function kotlinString(text: string): string {
  const units = (character: string): string =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
      .join('');
  return `"${wellFormed(text).replace(unsafe, units)}"`;
}

/** A lone surrogate is invalid in all of these languages and in XML. */
function wellFormed(text: string): string {
  return text.toWellFormed();
}

/** Text or attribute of XML 1.0 without the characters that it forbids. */
export function xmlText(text: string): string {
  return wellFormed(text)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)!};`);
}
