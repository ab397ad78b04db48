/** Reading of CSS text: strings, comments, escapes and nested brackets. */

/** The index after the construct that begins at an index: a comment, a string, an escape, or one character. */
export function skipOne(text: string, at: number): number {
  const char = text[at]!;
  if (char === '\\') return at + 2;
  if (char === '/' && text[at + 1] === '*') {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? text.length : end + 2;
  }
  if (char === '"' || char === "'") return skipString(text, at);
  if ((char === 'u' || char === 'U') && isPlainUrl(text, at)) return skipUrl(text, at);
  return at + 1;
}

function skipString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === text[start] || text[at] === '\n') return at + 1;
  }
  return text.length;
}

/** `url(` without quotes: its text may contain `;` and `/*`. */
const isPlainUrl = (text: string, at: number): boolean =>
  /^url\(\s*(?!["'\s])/iu.test(text.slice(at, at + 40)) && !/[\w-]/u.test(text[at - 1] ?? ' ');

function skipUrl(text: string, start: number): number {
  for (let at = start + 4; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === ')') return at + 1;
  }
  return text.length;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Splits a text at a character that is not in brackets or a string. */
export function splitTop(text: string, separator: ',' | '/' | ' '): string[] {
  const parts: string[] = [];
  const open: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    const next = skipOne(text, at);
    const char = text[at]!;
    if (next === at + 1) {
      if (closing[char] !== undefined) open.push(closing[char]);
      else if (char === open.at(-1)) open.pop();
      else if (open.length === 0 && (separator === ' ' ? /\s/u.test(char) : char === separator)) {
        parts.push(text.slice(from, at));
        from = next;
      }
    }
    at = next;
  }
  parts.push(text.slice(from));
  return separator === ' ' ? parts.filter((part) => part !== '') : parts;
}

/** The text with a space for each comment: it separates what is next to it. */
export function withoutComments(text: string): string {
  let result = '';
  for (let at = 0; at < text.length;) {
    const next = skipOne(text, at);
    result += text.startsWith('/*', at) ? ' ' : text.slice(at, next);
    at = next;
  }
  return result;
}

/** Replaces the escapes of an identifier: `\31 0` is `10`, `\:` is `:`. */
export function unescapeIdent(text: string): string {
  return text.replaceAll(/\\(?:([0-9a-f]{1,6})\s?|([\s\S]))/giu, (_, hex: string | undefined, char: string) => {
    if (hex === undefined) return char;
    const code = Number.parseInt(hex, 16);
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code);
  });
}
