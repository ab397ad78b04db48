import type { printParseErrorCode } from 'jsonc-parser';
import type { SourceProblems } from './source-reporter.js';

/** The parser's name of a slip. */
export type Slip = ReturnType<typeof printParseErrorCode>;

const meant: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null', undefined: 'null' };

/** Slips in words: what happened, and how to fix it. */
const said: Partial<Record<Slip, readonly [message: string, fix: string]>> = {
  InvalidCommentToken: [
    'JSON has no comments.',
    'Use "$description", or end the name of the file in .jsonc or .json5.',
  ],
  UnexpectedEndOfComment: ['The comment is not closed.', 'Close it with */.'],
  UnexpectedEndOfString: ['The string is not closed.', 'Close the quotes.'],
  UnexpectedEndOfNumber: ['The number is not finished.', 'Write a plain number, such as 0.5 or 12.'],
  InvalidNumberFormat: ['This is not a number.', 'Write a plain number, such as 0.5 or 12.'],
  PropertyNameExpected: ['A key is missing.', 'Write "key": value, or remove what waits for it.'],
  ValueExpected: ['A value is missing.', 'Write a value, or remove what waits for it.'],
  ColonExpected: ['A colon is missing after the key.', 'Write "key": value.'],
  CommaExpected: ['A comma is missing before this.', 'Put a comma between them.'],
  EndOfFileExpected: ['Something follows the end of the document.', 'Remove it, or check the brackets.'],
};

/** Slips after which what was read has another shape than what was meant. */
const shapeless = new Set<Slip>(['CloseBraceExpected', 'CloseBracketExpected']);

/** What one slip makes the parser miss besides. */
const stumbles = new Set<Slip>([
  'PropertyNameExpected',
  'ValueExpected',
  'ColonExpected',
  'CommaExpected',
  'EndOfFileExpected',
  'CloseBraceExpected',
  'CloseBracketExpected',
]);

/** Tells the slips of a JSON file in words, and each once: one slip makes the parser stumble several times. */
export class SyntaxSlips {
  /** Whether brackets do not match: what was read has another shape than what was meant. */
  areShapeless = false;
  #toldComment = false;
  /** Where the last slip that was told ends. */
  #end = -1;
  /** A comma behind which nothing has come yet. */
  #comma: number | undefined;
  #last: Slip | undefined;

  constructor(private readonly problems: SourceProblems) {}

  separator(character: string, offset: number): void {
    this.#comma = character === ',' ? offset : undefined;
  }

  /** @param opened where the bracket that was read last begins */
  tell(slip: Slip, offset: number, length: number, opened: number | undefined): void {
    const previous = this.#last;
    this.#last = slip;
    if (this.#isTrailingComma(offset)) return this.#trailingComma(offset);
    if (shapeless.has(slip)) this.areShapeless = true;
    if (this.#isStumble(slip, offset) || (previous === 'PropertyNameExpected' && slip === 'ValueExpected')) return;
    if (slip === 'InvalidCommentToken' && this.#toldComment) return;
    this.#toldComment ||= slip === 'InvalidCommentToken';
    this.#end = Math.max(this.#end, offset + length);
    this.#report(slip, offset, length, opened);
  }

  #report(slip: Slip, offset: number, length: number, opened: number | undefined): void {
    const { source } = this.problems;
    const { text } = source;
    const end = offset + Math.max(1, length);
    if (slip === 'InvalidCharacter')
      return this.problems.add('WS-S005', 'A string holds a raw control character.', offset, end);
    if (this.#isGlued(offset)) return this.#number(offset);
    if (slip === 'InvalidSymbol') return this.#symbol(text.slice(offset, offset + length), offset);
    if (slip === 'InvalidEscapeCharacter' || slip === 'InvalidUnicode')
      return this.#escape(text.slice(offset, offset + length), offset);
    if (slip === 'CloseBraceExpected' || slip === 'CloseBracketExpected') {
      const bracket = slip === 'CloseBraceExpected' ? '{' : '[';
      return this.problems.syntax(`A ${bracket} is not closed.`, offset, {
        fix: 'Close the brackets in the order in which they were opened.',
        ...(opened !== undefined && {
          related: [{ message: 'opened here', location: source.location(opened, opened + 1) }],
        }),
      });
    }
    if (text.trim() === '') return this.problems.syntax('The file is empty.', 0, { fix: 'Write at least {}.' });
    const [message, fix] = said[slip] ?? ['This is not JSON.', 'Check the brackets and quotes around it.'];
    this.problems.syntax(message, offset, { end, fix });
  }

  /** A word that JSON does not know: a key or a string without quotes, single quotes, an odd space. */
  #symbol(word: string, offset: number): void {
    const end = offset + word.length;
    if (word.startsWith("'"))
      return this.problems.syntax('A string stands in single quotes.', offset, { end, fix: 'Use double quotes.' });
    const isKey = /^\s*:/.test(this.problems.source.text.slice(end, end + 99));
    const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(word) ? word : codePoint(word);
    this.problems.syntax(isKey ? `The key ${shown} has no quotes.` : `${shown} is not a value.`, offset, {
      end,
      didYouMean: Object.hasOwn(meant, word) ? meant[word] : undefined,
      fix: isKey ? 'Put the key in double quotes.' : 'Put strings in double quotes; numbers are plain, without a unit.',
    });
  }

  /** Whether what stands here is the tail of a number: `01` and `16px` are two things to the parser. */
  #isGlued(offset: number): boolean {
    const { text } = this.problems.source;
    return /[\w.+-]/.test(text[offset] ?? '') && /[\d.]/.test(text[offset - 1] ?? '');
  }

  #number(offset: number): void {
    const { text } = this.problems.source;
    const start = offset - /[\w.+-]*$/.exec(text.slice(Math.max(0, offset - 99), offset))![0].length;
    const run = /^[\w.+-]*/.exec(text.slice(start))![0];
    this.#end = start + run.length;
    this.problems.syntax(`${run} is not a number.`, start, {
      end: this.#end,
      fix: 'Write a plain number, such as 0.5 or 12, or a string in double quotes.',
    });
  }

  #escape(literal: string, offset: number): void {
    const at = literal.search(/(?<=(?<!\\)(?:\\\\)*)\\(?!["\\/bfnrt]|u[\dA-Fa-f]{4})/u);
    const start = offset + Math.max(0, at);
    const letter = literal[at + 1] ?? '';
    this.problems.syntax(`\\${letter} is not an escape.`, start, {
      end: start + 2,
      fix: letter === 'u' ? 'Write four hexadecimal digits after \\u.' : 'Write \\\\ for a backslash.',
    });
  }

  /** What the parser misses right behind a slip that is told already. */
  #isStumble(slip: Slip, offset: number): boolean {
    return stumbles.has(slip) && this.#end >= 0 && this.problems.source.text.slice(this.#end, offset).trim() === '';
  }

  #isTrailingComma(offset: number): boolean {
    const { text } = this.problems.source;
    return (
      this.#comma !== undefined && /[}\]]/.test(text[offset] ?? '') && text.slice(this.#comma + 1, offset).trim() === ''
    );
  }

  #trailingComma(offset: number): void {
    const comma = this.#comma!;
    if (this.#end >= offset) return;
    this.#end = offset;
    this.problems.syntax('A comma stands before a closing bracket.', comma, { fix: 'Remove the comma.' });
  }
}

const codePoint = (char: string): string => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
