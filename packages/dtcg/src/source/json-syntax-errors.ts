import type { printParseErrorCode } from 'jsonc-parser';
import type { SourceReporter } from './source-reporter.js';

/** The parser's name of a syntax error. */
export type ParserError = ReturnType<typeof printParseErrorCode>;

/** Words of other languages → the JSON word. */
const jsonWords: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null', undefined: 'null' };

/** Message and fix of each syntax error. */
const wordings: Partial<Record<ParserError, readonly [message: string, fix: string]>> = {
  InvalidCommentToken: [
    'Comments are not allowed in JSON.',
    'Use "$description", or rename the file to .jsonc or .json5.',
  ],
  UnexpectedEndOfComment: ['The comment is not closed.', 'Close it with */.'],
  UnexpectedEndOfString: ['The string is not closed.', 'Close the quotes.'],
  UnexpectedEndOfNumber: ['The number is incomplete.', 'Write a number such as 0.5 or 12.'],
  InvalidNumberFormat: ['This is not a number.', 'Write a number such as 0.5 or 12.'],
  PropertyNameExpected: ['A key is missing.', 'Write "key": value, or remove the extra comma.'],
  ValueExpected: ['A value is missing.', 'Write a value, or remove the key or comma before it.'],
  ColonExpected: ['A colon is missing after the key.', 'Write "key": value.'],
  CommaExpected: ['A comma is missing here.', 'Add a comma before this.'],
  EndOfFileExpected: ['There is text after the end of the document.', 'Remove it, or check the brackets.'],
};

/** Errors after which the structure of the document is unknown. */
const structural = new Set<ParserError>(['CloseBraceExpected', 'CloseBracketExpected']);

/** Errors that the parser reports as a consequence of another one. */
const consequences = new Set<ParserError>([
  'PropertyNameExpected',
  'ValueExpected',
  'ColonExpected',
  'CommaExpected',
  'EndOfFileExpected',
  'CloseBraceExpected',
  'CloseBracketExpected',
]);

/** Reports the syntax errors of a JSON file, each once: the parser reports most of them several times. */
export class JsonSyntaxErrors {
  /** Whether brackets do not match, so that the structure of the document is unknown. */
  isStructureUnknown = false;
  #hasComment = false;
  /** End of the last reported error. */
  #end = -1;
  /** Offset of a comma without a value after it. */
  #comma: number | undefined;
  #last: ParserError | undefined;

  constructor(private readonly problems: SourceReporter) {}

  separator(character: string, offset: number): void {
    this.#comma = character === ',' ? offset : undefined;
  }

  /** @param opened offset of the opening bracket that was closed last */
  report(error: ParserError, offset: number, length: number, opened: number | undefined): void {
    const previous = this.#last;
    this.#last = error;
    if (this.#isTrailingComma(offset)) return this.#trailingComma(offset);
    if (structural.has(error)) this.isStructureUnknown = true;
    if (this.#isConsequence(error, offset) || (previous === 'PropertyNameExpected' && error === 'ValueExpected'))
      return;
    if (error === 'InvalidCommentToken' && this.#hasComment) return;
    this.#hasComment ||= error === 'InvalidCommentToken';
    this.#end = Math.max(this.#end, offset + length);
    this.#report(error, offset, length, opened);
  }

  #report(error: ParserError, offset: number, length: number, opened: number | undefined): void {
    const { source } = this.problems;
    const { text } = source;
    const end = offset + Math.max(1, length);
    if (error === 'InvalidCharacter')
      return this.problems.add('WS-S005', 'The string contains a raw control character.', offset, end);
    if (this.#isGlued(offset)) return this.#number(offset);
    if (error === 'InvalidSymbol') return this.#symbol(text.slice(offset, offset + length), offset);
    if (error === 'InvalidEscapeCharacter' || error === 'InvalidUnicode')
      return this.#escape(text.slice(offset, offset + length), offset);
    if (error === 'CloseBraceExpected' || error === 'CloseBracketExpected') {
      const bracket = error === 'CloseBraceExpected' ? '{' : '[';
      return this.problems.syntax(`The bracket ${bracket} is not closed.`, offset, {
        fix: 'Close brackets in the reverse order of opening them.',
        ...(opened !== undefined && {
          related: [{ message: 'opened here', location: source.location(opened, opened + 1) }],
        }),
      });
    }
    if (text.trim() === '') return this.problems.syntax('The file is empty.', 0, { fix: 'Write at least {}.' });
    const [message, fix] = wordings[error] ?? ['This is not valid JSON.', 'Check the brackets and quotes around it.'];
    this.problems.syntax(message, offset, { end, fix });
  }

  /** A word outside JSON: a key or a string without quotes, single quotes, an unusual space. */
  #symbol(word: string, offset: number): void {
    const end = offset + word.length;
    if (word.startsWith("'"))
      return this.problems.syntax('The string has single quotes.', offset, { end, fix: 'Use double quotes.' });
    const isKey = /^\s*:/.test(this.problems.source.text.slice(end, end + 99));
    const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(word) ? word : codePoint(word);
    this.problems.syntax(isKey ? `The key ${shown} has no quotes.` : `${shown} is not a JSON value.`, offset, {
      end,
      didYouMean: Object.hasOwn(jsonWords, word) ? jsonWords[word] : undefined,
      fix: isKey ? 'Put the key in double quotes.' : 'Put strings in double quotes, and write numbers without a unit.',
    });
  }

  /** Whether this is the end of a number: the parser reads `01` and `16px` as two values. */
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
      fix: 'Write a number such as 0.5 or 12, or a string in double quotes.',
    });
  }

  #escape(literal: string, offset: number): void {
    const at = literal.search(/(?<=(?<!\\)(?:\\\\)*)\\(?!["\\/bfnrt]|u[\dA-Fa-f]{4})/u);
    const start = offset + Math.max(0, at);
    const letter = literal[at + 1] ?? '';
    this.problems.syntax(`\\${letter} is not an escape sequence.`, start, {
      end: start + 2,
      fix: letter === 'u' ? 'Write four hexadecimal digits after \\u.' : 'Write \\\\ for a backslash.',
    });
  }

  /** Whether the error directly follows a reported one. */
  #isConsequence(error: ParserError, offset: number): boolean {
    return (
      consequences.has(error) && this.#end >= 0 && this.problems.source.text.slice(this.#end, offset).trim() === ''
    );
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
    this.problems.syntax('There is a comma before a closing bracket.', comma, { fix: 'Remove the comma.' });
  }
}

const codePoint = (char: string): string => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
