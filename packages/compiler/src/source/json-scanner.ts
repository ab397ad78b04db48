import type { Notation } from './notation.js';
import type { SourceProblems } from './problems.js';

/** A literal that was read: its value and where it ends. */
export interface Scanned<T> {
  readonly value: T;
  readonly end: number;
}

const strictNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const looseNumber = /[+-]?(?:Infinity|NaN|0[xX][\dA-Fa-f]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
const wordPattern = /[\p{ID_Start}$_](?:[\p{ID_Continue}$-]|\u200C|\u200D)*/uy;
const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const json5Escapes: Readonly<Record<string, string>> = { v: '\v', '0': '\0' };

/** Reads what stands between the brackets of JSON, JSONC and JSON5. Slips are told and read as they were meant. */
export class JsonScanner {
  readonly #text: string;
  readonly #isJson5: boolean;
  #toldComment = false;

  constructor(
    private readonly problems: SourceProblems,
    private readonly notation: Notation,
  ) {
    this.#text = problems.source.text;
    this.#isJson5 = notation === 'json5';
  }

  /** The offset of the next thing that is neither space nor comment. */
  skip(from: number): number {
    const text = this.#text;
    for (let at = from; ;) {
      const code = text.charCodeAt(at);
      if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) at += 1;
      else if (code === 0x2f && (text[at + 1] === '/' || text[at + 1] === '*')) at = this.#comment(at);
      else if (this.#isJson5 && /\s/.test(text[at] ?? '')) at += 1;
      else return at;
    }
  }

  #comment(start: number): number {
    const text = this.#text;
    if (this.notation === 'json' && !this.#toldComment) {
      this.#toldComment = true;
      this.problems.syntax('JSON has no comments.', start, {
        end: start + 2,
        help: 'Use "$description", or end the name of the file in .jsonc or .json5.',
      });
    }
    if (text[start + 1] === '/') {
      const end = /[\n\r]/g;
      end.lastIndex = start;
      return end.exec(text)?.index ?? text.length;
    }
    const end = text.indexOf('*/', start + 2);
    if (end >= 0) return end + 2;
    this.problems.syntax('The comment is not closed.', start, { end: start + 2, help: 'Close it with */.' });
    return text.length;
  }

  /** The string that begins at a quote. */
  string(start: number): Scanned<string> {
    const text = this.#text;
    const quote = text.charCodeAt(start);
    if (quote === 0x27 && !this.#isJson5)
      this.problems.syntax('A string stands in single quotes.', start, { help: 'Use double quotes.' });
    let value = '';
    let from = start + 1;
    let hasControl = false;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        if (hasControl) this.problems.add('WS-S005', 'A string holds a raw control character.', start, at + 1);
        return { value: value + text.slice(from, at), end: at + 1 };
      }
      if (code === 0x5c) {
        const escaped = this.#escape(at);
        value += text.slice(from, at) + escaped.value;
        from = escaped.end;
        at = from - 1;
      } else if (code < 0x20) {
        if ((code === 0x0a || code === 0x0d) && !this.#closesLater(at, quote))
          return this.#unclosed(start, at, value, from);
        hasControl = true;
      }
    }
    return this.#unclosed(start, text.length, value, from);
  }

  /** Whether a string with a line break in it is still closed in good order, or its quote was forgotten. */
  #closesLater(from: number, quote: number): boolean {
    const end = this.#text.indexOf(String.fromCharCode(quote), from);
    return end >= 0 && /^\s*(?:[,:}\]]|$)/.test(this.#text.slice(end + 1, end + 200));
  }

  #unclosed(start: number, lineEnd: number, value: string, from: number): Scanned<string> {
    const rest = this.#text.slice(from, lineEnd);
    const end = from + rest.replace(/[\s,}\]]+$/u, '').length;
    this.problems.syntax('The string is not closed.', start, { end, help: 'Close the quotes.' });
    return { value: value + this.#text.slice(from, end), end };
  }

  #escape(start: number): Scanned<string> {
    const text = this.#text;
    const letter = text[start + 1] ?? '';
    const digits = letter === 'u' ? 4 : letter === 'x' && this.#isJson5 ? 2 : 0;
    if (digits > 0) {
      const hex = text.slice(start + 2, start + 2 + digits);
      if (hex.length === digits && /^[\dA-Fa-f]+$/.test(hex))
        return { value: String.fromCharCode(Number.parseInt(hex, 16)), end: start + 2 + digits };
    } else if (Object.hasOwn(escapes, letter)) return { value: escapes[letter]!, end: start + 2 };
    else if (letter === '"' || letter === '\\' || letter === '/') return { value: letter, end: start + 2 };
    else if (this.#isJson5) {
      if (letter === '\r' && text[start + 2] === '\n') return { value: '', end: start + 3 };
      if (/^[\n\r\u2028\u2029]$/.test(letter)) return { value: '', end: start + 2 };
      if (Object.hasOwn(json5Escapes, letter)) return { value: json5Escapes[letter]!, end: start + 2 };
      if (!/^[1-9]?$/.test(letter)) return { value: letter, end: start + 2 };
    }
    this.problems.syntax(`\\${letter} is not an escape.`, start, {
      end: start + 2,
      help: letter === 'u' ? 'Write four hexadecimal digits after \\u.' : 'Write \\\\ for a backslash.',
    });
    return { value: letter === '\n' || letter === '\r' ? '' : letter, end: Math.min(text.length, start + 2) };
  }

  /** The number that begins here, if one does. */
  number(start: number): Scanned<number> | undefined {
    const strict = this.#match(strictNumber, start);
    const loose = this.#match(looseNumber, start);
    const run = this.#match(/[\w.+-]*/y, start) ?? '';
    if (loose === undefined) return undefined;
    const isAllowed = run === strict || (this.#isJson5 && run === loose && !/^[+-]?0\d/.test(loose));
    const value = numberOf(loose);
    if (!isAllowed) {
      this.problems.syntax(`${run} is not a number.`, start, {
        end: start + run.length,
        help:
          Number.isFinite(value) && run === loose
            ? `Write ${value}.`
            : 'Write a plain number, or a string in double quotes.',
      });
    } else if (!Number.isFinite(value)) {
      this.problems.add('WS-S008', `${run} is beyond what a number can hold.`, start, start + run.length);
    }
    return { value, end: start + run.length };
  }

  /** The bare word that begins here, if one does. */
  word(start: number): Scanned<string> | undefined {
    const word = this.#match(wordPattern, start);
    return word === undefined ? undefined : { value: word, end: start + word.length };
  }

  #match(pattern: RegExp, at: number): string | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.#text)?.[0];
  }
}

function numberOf(text: string): number {
  const negative = text.startsWith('-');
  const value = Number(text.replace(/^[+-]/, ''));
  return negative ? -value : value;
}
