/** What may stand in a string of every language as it is. Everything else is written by its code point. */
const unsafe = /[^A-Za-z0-9 _.,/-]/gu;

const hex = (character: string): string => character.codePointAt(0)!.toString(16).toUpperCase();

/** A Swift string literal. */
export function swiftString(text: string): string {
  return `"${wellFormed(text).replace(unsafe, (character) => `\\u{${hex(character)}}`)}"`;
}

/** A Dart string literal; `$` would begin an interpolation. */
export function dartString(text: string): string {
  return `'${wellFormed(text).replace(unsafe, (character) => `\\u{${hex(character)}}`)}'`;
}

/** A Kotlin string literal, by UTF-16 units. */
export function kotlinString(text: string): string {
  const units = (character: string): string =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
      .join('');
  return `"${wellFormed(text).replace(unsafe, units)}"`;
}

/** Half of a surrogate pair is no character in any of these languages, nor in XML. */
function wellFormed(text: string): string {
  return text.toWellFormed();
}

/** Text or attribute of XML 1.0: characters that it forbids are left out. */
export function xmlText(text: string): string {
  return wellFormed(text)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/gu, (character) => `&#${character.codePointAt(0)!};`);
}
