const letter = String.raw`\p{L}\p{M}\p{N}_`;
const boundary = `(?:(?<=[${letter}])(?![${letter}])|(?<![${letter}])(?=[${letter}]))`;
const notBoundary = `(?:(?<=[${letter}])(?=[${letter}])|(?<![${letter}])(?![${letter}]))`;

/** Escapes that mean another thing here than in JavaScript, outside and inside of a class. */
const escapes: Readonly<Record<string, readonly [outside: string, inside: string]>> = {
  b: [boundary, String.raw`\u0008`],
  B: [notBoundary, 'B'],
  w: [`[${letter}]`, letter],
  W: [`[^${letter}]`, String.raw`\W`],
  d: [String.raw`\p{Nd}`, String.raw`\p{Nd}`],
  D: [String.raw`\P{Nd}`, String.raw`\P{Nd}`],
  A: ['(?<![^])', 'A'],
  z: ['(?![^])', 'z'],
  Z: ['(?![^])', 'Z'],
  a: [String.raw`\u0007`, String.raw`\u0007`],
  e: [String.raw`\u001B`, String.raw`\u001B`],
};
/** Escapes that are the same in both. */
const same = /^(?:[nrtfvsS0-9]|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[pP]\{[^}]*\}|k<[^>]*>|[\^$\\.*+?()[\]{}|/-])/u;
const posix: Readonly<Record<string, string>> = {
  alpha: String.raw`\p{L}`,
  digit: String.raw`\p{Nd}`,
  alnum: String.raw`\p{L}\p{Nd}`,
  upper: String.raw`\p{Lu}`,
  lower: String.raw`\p{Ll}`,
  space: String.raw`\s`,
  punct: String.raw`\p{P}`,
};

/** A pattern for JavaScript, and whether the source asked to ignore case. */
export interface TranslatedPattern {
  readonly source: string;
  readonly ignoreCase: boolean;
}

/**
 * Translates a pattern of Vale (the syntax of .NET) to one for JavaScript with the flag `u`. Words and digits are those of
 * every script.
 *
 * @throws {SyntaxError} if it uses what JavaScript has not
 */
export function translatePattern(pattern: string): TranslatedPattern {
  let source = '';
  let ignoreCase = false;
  let isInClass = false;
  for (let index = 0; index < pattern.length;) {
    const rest = pattern.slice(index);
    const flags = isInClass ? null : /^\(\?([imsx]+)\)/u.exec(rest);
    const named = /^\[:(\w+):\]/u.exec(rest);
    if (flags) {
      ignoreCase ||= flags[1]!.includes('i');
      index += flags[0].length;
    } else if (isInClass && named && posix[named[1]!] !== undefined) {
      source += posix[named[1]!]!;
      index += named[0].length;
    } else if (rest.startsWith('\\') && rest.length > 1) {
      const [text, length] = translateEscape(rest, isInClass);
      source += text;
      index += length;
    } else {
      const [text, length, inside] = translateCharacter(rest, isInClass);
      source += text;
      index += length;
      isInClass = inside;
    }
  }
  return { source, ignoreCase };
}

function translateEscape(rest: string, isInClass: boolean): readonly [text: string, length: number] {
  const name = rest[1]!;
  const special = escapes[name];
  if (special) return [special[isInClass ? 1 : 0], 2];
  const known = same.exec(rest.slice(1));
  if (known && !(name === '-' && !isInClass)) return [`\\${known[0]}`, 1 + known[0].length];
  return [name, 2];
}

/** The start of a group with a name in another way, a bracket, a brace that is a text, or any other character. */
function translateCharacter(
  rest: string,
  isInClass: boolean,
): readonly [text: string, length: number, inside: boolean] {
  if (isInClass) {
    if (rest.startsWith('[')) return [String.raw`\[`, 1, true];
    return [rest[0]!, 1, !rest.startsWith(']')];
  }
  if (rest.startsWith('(?P<')) return ['(?<', 4, false];
  if (rest.startsWith('[')) return openClass(rest);
  if (rest.startsWith(']')) return [String.raw`\]`, 1, false];
  const quantity = /^\{\d+(?:,\d*)?\}/u.exec(rest);
  if (quantity) return [quantity[0], quantity[0].length, false];
  if (/^[{}]/u.test(rest)) return [`\\${rest[0]!}`, 1, false];
  return [rest[0]!, 1, false];
}

/** A bracket that comes first in a class is a character of it. */
function openClass(rest: string): readonly [text: string, length: number, inside: boolean] {
  const [start] = /^\[\^?/u.exec(rest)!;
  return rest[start.length] === ']' ? [`${start}\\]`, start.length + 1, true] : [start, start.length, true];
}

/**
 * A pattern in any case, for use inside of another one that is case-sensitive.
 *
 * @param source a translated pattern
 */
export function inAnyCase(source: string): string {
  let isInClass = false;
  return source.replaceAll(
    /\\(?:[pP]\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|k<[^>]*>|[^])|\(\?<[A-Za-z]\w*>|[a-z]-[a-z]|[A-Z]-[A-Z]|[\p{Ll}\p{Lu}[\]]/gu,
    (part) => {
      if (part === '[' || part === ']') {
        isInClass = part === '[';
        return part;
      }
      if (part.startsWith('\\') || part.startsWith('(')) return part;
      const both = `${part.toLowerCase()}${part.toUpperCase()}`;
      if (isInClass) return both;
      return part.length === 1
        ? `[${both}]`
        : part
            .split('-')
            .map((each) => inAnyCase(each))
            .join('-');
    },
  );
}

/** Tokens as whole words, or anywhere. @param sources translated patterns */
export const anyOf = (sources: readonly string[], isPart: boolean): string =>
  isPart ? `(?:${sources.join('|')})` : `${boundary}(?:${sources.join('|')})${boundary}`;

/** @param source a translated pattern */
export const toPattern = (source: string, ignoreCase = false): RegExp =>
  new RegExp(source, ignoreCase ? 'gimu' : 'gmu');

/** A pattern of a rule, for one use. */
export function compilePattern(pattern: string, ignoreCase = false): RegExp {
  const translated = translatePattern(pattern);
  return toPattern(translated.source, ignoreCase || translated.ignoreCase);
}

/** Whether a text as a whole is one of several patterns. */
export function wholeMatcher(patterns: readonly string[] | undefined, ignoreCase = false): (text: string) => boolean {
  if (patterns === undefined || patterns.length === 0) return () => false;
  const translated = patterns.map(translatePattern);
  const source = `^(?:${translated.map(({ source: each }) => each).join('|')})$`;
  const pattern = new RegExp(source, ignoreCase || translated.some((each) => each.ignoreCase) ? 'iu' : 'u');
  return (text) => pattern.test(text.trim());
}
