import { icuParser } from '#icu-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { voiceCodes, type VoiceCode } from '../codes.js';
import type { MessageProblem, TextRange } from '../types.js';
import { MAX_LEVELS, tooDeep } from './nesting.js';

/** The syntax tree of an ICU text, or its syntax error. */
export type Parsed = { readonly tree: MessageFormatElement[] } | { readonly problem: MessageProblem };

/**
 * Parses an ICU text.
 * @param locale decides the hour cycle of a time skeleton such as `::jmm`
 * @throws RangeError if `locale` is not a BCP 47 tag
 */
export function parseIcu(text: string, locale: string): Parsed {
  const deep = tooDeep(text);
  if (deep) return { problem: nestingProblem(deep) };
  const options = { captureLocation: true, locale: localeOf(locale) };
  try {
    return { tree: icuParser().parse(text, options) };
  } catch (error) {
    return { problem: syntaxProblem(text, error as ParseError) };
  }
}

const locales = new Map<string, Intl.Locale>();

function localeOf(tag: string): Intl.Locale {
  const known = locales.get(tag) ?? new Intl.Locale(tag);
  locales.set(tag, known);
  return known;
}

function nestingProblem(range: TextRange): MessageProblem {
  return makeProblem('WS-V007', `A message has more than ${MAX_LEVELS} levels of braces.`, range, {
    why: `Each plural or select in a form adds two levels. A text has at most ${MAX_LEVELS}, and translators need far fewer.`,
    fix: 'Write the message with fewer nested forms, or as several messages.',
  });
}

/** What the parser throws: the kind of the error is its message. Errors of skeletons have no location. */
interface ParseError extends Error {
  readonly location?: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
}

/** A problem with the reason and fix of its code, unless others are given. */
export function makeProblem(
  code: VoiceCode,
  what: string,
  { offset, length }: TextRange,
  details: Partial<Pick<MessageProblem, 'why' | 'fix' | 'didYouMean'>> = {},
): MessageProblem {
  const { severity, why, fix } = voiceCodes[code];
  const { didYouMean, ...rest } = details;
  return { code, severity, what, offset, length, why, fix, ...rest, ...(didYouMean !== undefined && { didYouMean }) };
}

/** Kinds of syntax errors: the fact, and the fix where the syntax error has a special one. */
const kinds: Readonly<Record<string, readonly [what: string, fix?: string]>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: ['A brace is not closed', "Add }. To show a brace, quote it: '{'."],
  EMPTY_ARGUMENT: ['An argument has no name', "Write {name}. To show braces, quote them: '{}'."],
  MALFORMED_ARGUMENT: ['An argument is malformed', "Write {name}. To show a brace, quote it: '{'."],
  EXPECT_ARGUMENT_TYPE: ['An argument has a comma but no type', 'Write {name}, or a type: {name, number}.'],
  INVALID_ARGUMENT_TYPE: [
    'An argument has an unknown type',
    'Use one of: plural, selectordinal, select, number, date, time.',
  ],
  EXPECT_ARGUMENT_STYLE: ['An argument has a second comma but no style', 'Remove the comma, or add a style.'],
  INVALID_NUMBER_SKELETON: ['A number skeleton is invalid', 'Write a skeleton such as ::.00 or ::currency/SAR.'],
  EXPECT_NUMBER_SKELETON: ['A number skeleton is empty', 'Write a skeleton such as ::.00 or ::currency/SAR.'],
  INVALID_DATE_TIME_SKELETON: ['A date skeleton is invalid', 'Write a skeleton such as ::yMMMd.'],
  EXPECT_DATE_TIME_SKELETON: ['A date skeleton is empty', 'Write a skeleton such as ::yMMMd.'],
  UNCLOSED_QUOTE_IN_ARGUMENT_STYLE: ['A style has an apostrophe without its pair', 'Add the second apostrophe.'],
  EXPECT_SELECT_ARGUMENT_OPTIONS: ['A plural or select has no forms', 'Add forms: {name, select, other {…}}.'],
  EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE: ['The offset of a plural has no number', 'Write offset:1.'],
  INVALID_PLURAL_ARGUMENT_OFFSET_VALUE: ['The offset of a plural is not a whole number', 'Write offset:1.'],
  EXPECT_SELECT_ARGUMENT_SELECTOR: ['A form of a select has no key', 'Write the key before the braces: other {…}.'],
  EXPECT_PLURAL_ARGUMENT_SELECTOR: [
    'A form of a plural has no category',
    'Write the category or =N before the braces: other {…}.',
  ],
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: ['A key of a select has no text', 'Write its text in braces.'],
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: ['A category of a plural has no text', 'Write its text in braces.'],
  INVALID_PLURAL_ARGUMENT_SELECTOR: ['An exact form of a plural has no whole number', 'Write =0, =1, …'],
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: ['A plural has the same form twice', 'Remove one of them.'],
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: ['A select has the same key twice', 'Remove one of them.'],
  MISSING_OTHER_CLAUSE: ['A plural or select has no form "other"', 'Add other {…}: it is used for all other values.'],
  INVALID_TAG: ['The text has a malformed tag'],
  INVALID_TAG_NAME: ['The text has a tag with an invalid name'],
  UNMATCHED_CLOSING_TAG: ['The text has a closing tag without its opening tag'],
  UNCLOSED_TAG: ['The text has a tag that is not closed'],
};

/** The longest part of a text in a message, in UTF-16 units. */
const SHOWN = 100;

function syntaxProblem(text: string, { message: kind, location }: ParseError): MessageProblem {
  const offset = Math.min(location?.start.offset ?? 0, text.length);
  const end = Math.min(location?.end.offset ?? text.length, text.length);
  const [what, fix] = kinds[kind] ?? [`The message is not valid: ${kind}`];
  const near = text.slice(offset, end) || text;
  const shown = near.length > SHOWN ? `${near.slice(0, SHOWN)}…` : near;
  const code = kind.includes('TAG') ? 'WS-V013' : 'WS-V007';
  return makeProblem(code, `${what}: ${shown}`, { offset, length: end - offset }, fix === undefined ? {} : { fix });
}
