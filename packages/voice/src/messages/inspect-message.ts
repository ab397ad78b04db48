import { pluralCategories, type Message, type PluralCategory } from '../types.js';

/** Every wording of a message with the category it answers (`undefined` for a plain one). */
export function formsOf(message: Message): { category?: PluralCategory; text: string }[] {
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

/** A value from outside as a message, or `undefined` when it has another shape. */
export function asMessage(value: unknown): Message | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { plural, ...forms } = value as Record<string, unknown>;
  if (typeof plural !== 'string' || typeof forms.other !== 'string') return undefined;
  const known = Object.entries(forms).every(
    ([name, text]) => (pluralCategories as readonly string[]).includes(name) && typeof text === 'string',
  );
  return known ? (value as Message) : undefined;
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
