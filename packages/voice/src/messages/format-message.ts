import type { ChoicePart, FormattedPart, Message, MessageValues, PlainPart } from '../types.js';

export type { MessageValues } from '../types.js';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Formats a compiled message.
 *
 * Numbers use the digits of the locale: `ar-u-nu-arab` gives ٣. Strings are wrapped in U+2068…U+2069, so that a Latin name
 * does not reorder an Arabic line. An array is a list in the language: «نورة وسالم»; each item is wrapped. A plural uses the form `=N` of exactly this number, else the category of
 * `Intl.PluralRules`, else `other`.
 *
 * @param message - what `compileMessage` returns
 * @param locale - BCP 47 tag, e.g. `en` or `ar-u-nu-arab`
 * @param values - a value for each argument
 * @throws Error in development if a value is missing or has the wrong type; in production `{name}` is shown.
 */
export function formatMessage(message: Message, locale: string, values: MessageValues = {}): string {
  return format(message, locale, values, '');
}

/** @param count the number of the enclosing plural, or the text that is shown in its place */
function format(message: Message, locale: string, values: MessageValues, count: number | string): string {
  if (typeof message === 'string') return message;
  let text = '';
  for (const part of message) {
    if (typeof part === 'string') text += part;
    else if (part === 0) text += typeof count === 'number' ? intl(Intl.NumberFormat, locale).format(count) : count;
    else text += part.length === 1 ? plain(part, locale, values) : formatted(part, locale, values);
  }
  return text;
}

function plain([name]: PlainPart, locale: string, values: MessageValues): string {
  const value = valueOf(name, values);
  if (typeof value === 'number') return intl(Intl.NumberFormat, locale).format(value);
  if (value === undefined) return missing(name, 'a value', values);
  if (value instanceof Date) return intl(Intl.DateTimeFormat, locale).format(value);
  return typeof value === 'string' ? isolated(value) : intl(Intl.ListFormat, locale).format(value.map(isolated));
}

const isolated = (text: string): string => FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;

function formatted(part: ChoicePart | FormattedPart, locale: string, values: MessageValues): string {
  const [name, kind] = part;
  const value = valueOf(name, values);
  if (kind === 'select') {
    if (value === undefined) missing(name, 'a value', values);
    return format(formOf(part[2], String(value)), locale, values, '');
  }
  const isDate = kind === 'date' || kind === 'time';
  const isRight = typeof value === 'number' || (isDate && value instanceof Date);
  const placeholder = isRight ? '' : missing(name, isDate ? 'a date' : 'a number', values);
  if (kind === 'plural' || kind === 'selectordinal') {
    if (!isRight) return format(part[2].other!, locale, values, placeholder);
    const count = +value - (part[3] ?? 0);
    const options = kind === 'plural' ? cardinal : ordinal;
    const form = formOf(part[2], `=${+value}`, () => intl(Intl.PluralRules, locale, options).select(count));
    return format(form, locale, values, count);
  }
  if (!isRight) return placeholder;
  if (kind === 'number') return intl(Intl.NumberFormat, locale, part[2]).format(+value * (part[2]?.scale ?? 1));
  return intl(Intl.DateTimeFormat, locale, part[2]).format(value as Date | number);
}

function formOf(forms: ChoicePart[2], name: string, otherwise?: () => string): Message {
  if (Object.hasOwn(forms, name)) return forms[name]!;
  return otherwise ? formOf(forms, otherwise()) : forms.other!;
}

function valueOf(name: string, values: MessageValues): MessageValues[string] | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** Throws in development, returns the placeholder in production. */
function missing(name: string, wanted: string, values: MessageValues): string {
  if (isDevelopment()) {
    throw new Error(
      `The message requires ${wanted} for "${name}"; given: ${Object.keys(values).join(', ') || 'none'}.`,
    );
  }
  return `{${name}}`;
}

/** Bundlers replace `process.env.NODE_ENV`; without `process`, as in plain browsers, it is production. */
function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}

/** Locale → formatter, for each set of options. Messages are constant, so that their options are the same objects. */
const made = new WeakMap<object, Map<string, unknown>>();

/** A formatter of `Intl`; each is made once, because that is slow. */
function intl<O extends object, T>(Formatter: new (locale: string, options?: O) => T, locale: string, options?: O): T {
  const id = options ?? Formatter;
  let known = made.get(id);
  if (!known) made.set(id, (known = new Map()));
  if (!known.has(locale)) known.set(locale, new Formatter(locale, options));
  return known.get(locale) as T;
}

const cardinal = { type: 'cardinal' } as const;
const ordinal = { type: 'ordinal' } as const;
