/** A value for each language; `L` lists the ids of the languages. */
export type Localized<L extends string = string, T = string> = Readonly<Record<L, T>>;

/**
 * A message, compiled at build from ICU MessageFormat. Text is shown as it is: braces in it mean nothing. A message
 * without arguments is always text.
 */
export type Message = string | readonly MessagePart[];

/** Text, an argument, or `0`: the number of the enclosing plural (`#` in ICU). */
export type MessagePart = string | 0 | PlainPart | ChoicePart | FormattedPart;

/** A text or a number as it is. */
export type PlainPart = readonly [name: string];

/** One of several messages. Forms of a plural have CLDR categories and `=N` as names; `other` is always present. */
export type ChoicePart = readonly [
  name: string,
  kind: 'plural' | 'selectordinal' | 'select',
  forms: Readonly<Record<string, Message>>,
  offset?: number,
];

/** A number or a date with options of `Intl`. `scale` multiplies the number. */
export type FormattedPart =
  | readonly [name: string, kind: 'number', style?: Intl.NumberFormatOptions & { readonly scale?: number }]
  | readonly [name: string, kind: 'date' | 'time', style?: Intl.DateTimeFormatOptions];

/** Values for the arguments of a message: a date is a `Date` or milliseconds since 1970, a list an array of texts. */
export type MessageValues = Readonly<Record<string, string | number | Date | readonly string[]>>;

/** Messages of one language by dotted key, e.g. `action.close`. */
export type Messages = Readonly<Record<string, Message>>;
