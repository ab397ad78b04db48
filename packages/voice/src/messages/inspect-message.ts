import { pluralCategories, type ExtensionPath, type Language, type Message, type PluralCategory } from '../types.js';

/** One form of a message, with its plural category (`undefined` for a plain message). */
export interface Form {
  readonly category?: PluralCategory;
  readonly text: string;
}

/** Path of a form in the extension of its token. */
export function formPath(language: Language, { category }: Form): ExtensionPath {
  return ['message', language, ...(category === undefined ? [] : [category])];
}

/** Every form of a message. */
export function formsOf(message: Message): Form[] {
  if (typeof message === 'string') return [{ text: message }];
  return pluralCategories.flatMap((category) => {
    const text = message[category];
    return text === undefined ? [] : [{ category, text }];
  });
}

/** Names of the placeholders in a text, each once. */
export function placeholdersOf(text: string): Set<string> {
  return new Set([...text.matchAll(/\{([a-z][\w-]*)\}/giu)].map((match) => match[1]!));
}

/** Whether a text has a brace outside placeholders. */
export function hasStrayBrace(text: string): boolean {
  return /[{}]/u.test(text.replace(/\{[a-z][\w-]*\}/giu, ''));
}

/** A problem of a value that should be a message. */
export interface ShapeProblem {
  readonly what: string;
  /** Path in the value. */
  readonly at: readonly string[];
  /** An unknown key, and the known ones. */
  readonly unknown?: { readonly key: string; readonly known: readonly string[] };
}

/** A value as a message, or its problems. */
export function asMessage(value: unknown): Message | readonly ShapeProblem[] {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ what: 'is neither text nor a plural message', at: [] }];
  const fields = value as Record<string, unknown>;
  const known = ['plural', ...pluralCategories];
  const problems = Object.entries(fields).flatMap(([key, text]): ShapeProblem[] => {
    if (!known.includes(key))
      return [{ what: `has the unknown plural form "${key}"`, at: [key], unknown: { key, known } }];
    return typeof text === 'string' ? [] : [{ what: `has a value for "${key}" that is not text`, at: [key] }];
  });
  if (problems.length > 0) return problems;
  const missing = ['plural', 'other'].filter((key) => fields[key] === undefined);
  return missing.length > 0 ? missing.map((key) => ({ what: `has no "${key}"`, at: [] })) : (value as Message);
}

/** Whether a value is a message and not a list of problems. */
export function isMessage(value: Message | readonly ShapeProblem[]): value is Message {
  return !Array.isArray(value);
}

/** The plural categories of a language, each with its whole numbers up to 200. */
export function integersByCategory(language: string): Map<PluralCategory, number[]> {
  const rules = new Intl.PluralRules(language);
  const found = new Map<PluralCategory, number[]>();
  for (let count = 0; count <= 200; count += 1) {
    const category = rules.select(count) as PluralCategory;
    const numbers = found.get(category);
    if (numbers) numbers.push(count);
    else found.set(category, [count]);
  }
  return found;
}
