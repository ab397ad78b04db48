import type { Message, PluralCategory } from '../types.js';

/** Values for the placeholders of a message. Numbers are written in the locale's digits. */
export type MessageValues = Readonly<Record<string, string | number>>;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

const pluralRules = new Map<string, Intl.PluralRules>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/**
 * Writes one message for a reader.
 *
 * A plural message takes the form that `Intl.PluralRules` names for the counted value; a `zero` form also answers the
 * value 0 in languages without that category ("nothing chosen"). Numbers are formatted with `Intl.NumberFormat`, so
 * `ar-u-nu-arab` gives ٣. Strings are wrapped in U+2068…U+2069, so a Latin name never reorders an Arabic line.
 *
 * @param message - the wording of one language
 * @param locale - BCP 47 tag, e.g. `en` or `ar-u-nu-arab`
 * @param values - a value for each placeholder
 * @throws Error in development when a value is missing; in production the placeholder stays visible instead.
 */
export function formatMessage(message: Message, locale: string, values: MessageValues = {}): string {
  const text = typeof message === 'string' ? message : chooseForm(message, locale, values);
  return text.replace(/\{([a-z][\w-]*)\}/giu, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (typeof value === 'number') return numberFormat(locale).format(value);
    if (value !== undefined) return FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE;
    return complain(
      `"${text}" needs a value for "${name}" (given: ${Object.keys(values).join(', ') || 'none'}).`,
      placeholder,
    );
  });
}

function chooseForm(message: Exclude<Message, string>, locale: string, values: MessageValues): string {
  const count = values[message.plural];
  if (typeof count !== 'number') {
    return complain(`"${message.other}" counts "${message.plural}", which must be a number.`, message.other);
  }
  if (count === 0 && message.zero !== undefined) return message.zero;
  const category = pluralRule(locale).select(count) as PluralCategory;
  return message[category] ?? message.other;
}

function complain(problem: string, fallback: string): string {
  if (isDevelopment()) throw new Error(`formatMessage: ${problem}`);
  return fallback;
}

/** `process` is replaced by bundlers and absent in bare browsers: absent counts as production. */
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
