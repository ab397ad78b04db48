import { pluralCategories, type ExtensionPath, type Language, type Message, type PluralCategory } from '../types.js';

/** One wording of a message, with the category it answers (`undefined` for a plain one). */
export interface Form {
  readonly category?: PluralCategory;
  readonly text: string;
}

/** Where a wording stands in the extension of its token. */
export function placeOf(language: Language, { category }: Form): ExtensionPath {
  return ['message', language, ...(category === undefined ? [] : [category])];
}

/** Every wording of a message. */
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

/** Is a brace left that opens or closes no placeholder? */
export function hasStrayBrace(text: string): boolean {
  return /[{}]/u.test(text.replace(/\{[a-z][\w-]*\}/giu, ''));
}

/** What is wrong with a value that should be a message. */
export interface ShapeProblem {
  readonly what: string;
  /** Where in the value. */
  readonly at: readonly string[];
  /** The key that there is no meaning for, and those that there are. */
  readonly unknown?: { readonly key: string; readonly known: readonly string[] };
}

/** A value from outside as a message, or what is wrong with it. */
export function asMessage(value: unknown): Message | readonly ShapeProblem[] {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ what: 'is neither text nor a counted message', at: [] }];
  const fields = value as Record<string, unknown>;
  const known = ['plural', ...pluralCategories];
  const problems = Object.entries(fields).flatMap(([key, text]): ShapeProblem[] => {
    if (!known.includes(key))
      return [{ what: `has "${key}", which is no plural form`, at: [key], unknown: { key, known } }];
    return typeof text === 'string' ? [] : [{ what: `has a "${key}" that is no text`, at: [key] }];
  });
  if (problems.length > 0) return problems;
  const missing = ['plural', 'other'].filter((key) => fields[key] === undefined);
  return missing.length > 0 ? missing.map((key) => ({ what: `has no "${key}"`, at: [] })) : (value as Message);
}

/** Whether a value is a message and not a list of problems. */
export function isMessage(value: Message | readonly ShapeProblem[]): value is Message {
  return !Array.isArray(value);
}

/** Categories a language uses for whole numbers, each with the whole numbers up to 200 that it answers. */
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
