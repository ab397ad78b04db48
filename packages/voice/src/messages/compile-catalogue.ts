import type { Message, MessageArguments, MessageProblem } from '../types.js';
import { compileMessage, type CompiledMessage, type MessageForm } from './compile-message.js';
import { makeProblem } from './parse-icu.js';

/** One entry of a words file: key, ICU text and where the text is, in any form. */
export interface CatalogueEntry<Place> {
  readonly key: string;
  readonly text: string;
  readonly place: Place;
}

/** A problem of an entry; `offset` and `length` are in its text. */
export interface CatalogueProblem<Place> extends MessageProblem {
  readonly key: string;
  readonly place: Place;
}

/** Result of {@link compileCatalogue}. */
export interface CompiledCatalogue<Place> {
  /** Messages by key; one with an error is not there. */
  readonly messages: Readonly<Record<string, Message>>;
  /** Arguments by key, for `compareArguments` between languages. */
  readonly signatures: Readonly<Record<string, MessageArguments>>;
  /** Texts by key as a reader sees them, for checks of wording. */
  readonly forms: Readonly<Record<string, readonly MessageForm[]>>;
  readonly problems: readonly CatalogueProblem<Place>[];
}

/**
 * Compiles the entries of one language. Of two entries with the same key the last one is used.
 * @throws RangeError if `locale` is not a BCP 47 tag
 */
export function compileCatalogue<Place>(
  entries: Iterable<CatalogueEntry<Place>>,
  locale: string,
): CompiledCatalogue<Place> {
  const messages: Record<string, Message> = {};
  const signatures: Record<string, MessageArguments> = {};
  const forms: Record<string, readonly MessageForm[]> = {};
  const problems: CatalogueProblem<Place>[] = [];
  for (const { key, text, place } of entries) {
    const compiled = compileOnce(place, text, key, locale);
    const empty = { offset: 0, length: text.length };
    if (text.trim() === '') problems.push({ key, place, ...makeProblem('WS-V002', `"${key}" has no text.`, empty) });
    problems.push(...compiled.problems.map((problem) => ({ key, place, ...problem })));
    if (compiled.message === undefined || text.trim() === '') continue;
    messages[key] = compiled.message;
    signatures[key] = compiled.args;
    forms[key] = compiled.forms;
  }
  return { messages, signatures, forms, problems };
}

interface Known {
  readonly text: string;
  readonly key: string;
  readonly locale: string;
  readonly compiled: CompiledMessage;
}

const known = new WeakMap<object, Known>();

/** Compiles a message. Brands that share a message share its place, and the result. */
function compileOnce(place: unknown, text: string, key: string, locale: string): CompiledMessage {
  const isObject = typeof place === 'object' && place !== null;
  const before = isObject ? known.get(place) : undefined;
  if (before?.text === text && before.key === key && before.locale === locale) return before.compiled;
  const compiled = compileMessage(text, { key, locale });
  if (isObject) known.set(place, { text, key, locale, compiled });
  return compiled;
}
