import type { Message, MessageArguments, MessageProblem } from '../types.js';
import { compileMessage, type MessageForm } from './compile-message.js';
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
    const compiled = compileMessage(text, { key, locale });
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
