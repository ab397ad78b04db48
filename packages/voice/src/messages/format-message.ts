import type { Message, PluralCategory } from '../types.js';

/** Values for the placeholders of a message. Numbers are written in the locale's digits. */
export type MessageValues = Readonly<Record<string, string | number>>;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

const pluralRules = new Map<string, Intl.PluralRules>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/**
 * Formats a message.
 *
 * A plural message uses the form that `Intl.PluralRules` selects for the counted value; a `zero` form is also used for the
 * value 0 in languages without that category. Numbers are formatted with `Intl.NumberFormat`, so `ar-u-nu-arab` gives ٣.
 * Strings are wrapped in U+2068…U+2069, so that a Latin name does not reorder an Arabic line.
 *
 * @param message - the message in one language
 * @param locale - BCP 47 tag, e.g. `en` or `ar-u-nu-arab`
 * @param values - a value for each placeholder
 * @throws Error in development if a value is missing; in production the placeholder stays visible.
 */
export function formatMessage(message: Message, locale: string, values: MessageValues = {}): string {
  const text = typeof message === 'string' ? message : chooseForm(message, locale, values);
  return text.replace(/\{([a-z][\w-]*)\}/giu, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (typeof value === 'number') return numberFormat(locale).format(value);
    if (value !== undefined) return FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE;
    return fail(
      `"${text}" requires a value for "${name}"; given: ${Object.keys(values).join(', ') || 'none'}.`,
      placeholder,
    );
  });
}

function chooseForm(message: Exclude<Message, string>, locale: string, values: MessageValues): string {
  const count = values[message.plural];
  if (typeof count !== 'number') {
    return fail(`"${message.other}" requires a number for "${message.plural}".`, message.other);
  }
  if (count === 0 && message.zero !== undefined) return message.zero;
  const category = pluralRule(locale).select(count) as PluralCategory;
  return message[category] ?? message.other;
}

/** Throws in development, returns the fallback in production. */
function fail(problem: string, fallback: string): string {
  if (isDevelopment()) throw new Error(`formatMessage: ${problem}`);
  return fallback;
}

/** Bundlers replace `process.env.NODE_ENV`; without `process`, as in plain browsers, it is production. */
function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}

function pluralRule(locale: string): Intl.PluralRules {
  const known = pluralRules.get(locale);
  if (known) return known;
  const made = new Intl.PluralRules(locale);
  pluralRules.set(locale, made);
  return made;
}

function numberFormat(locale: string): Intl.NumberFormat {
  const known = numberFormats.get(locale);
  if (known) return known;
  const made = new Intl.NumberFormat(locale);
  numberFormats.set(locale, made);
  return made;
}
