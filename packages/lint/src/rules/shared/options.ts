/** Options of rules, defined once for types, validation and docs. */

export interface Option<Value> {
  readonly default: Value;
  /** What it sets, as one sentence. */
  readonly what: string;
  /** The values that it accepts, as text. */
  readonly kind: string;
  readonly is: (value: unknown) => value is Value;
}

export type OptionTable = Readonly<Record<string, Option<unknown>>>;

/** Values of a table of options. */
export type OptionValues<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Option<infer Value> ? Value : never;
};

type Numbers = Option<number>;

/** A number in a range. */
export const number = (fallback: number, [from, to]: readonly [number, number], what: string): Numbers => ({
  default: fallback,
  what,
  kind: `a number from ${from} to ${to}`,
  is: (value): value is number => typeof value === 'number' && value >= from && value <= to,
});

/** Any text. */
export const text = (fallback: string, what: string): Option<string> => ({
  default: fallback,
  what,
  kind: 'a string',
  is: (value): value is string => typeof value === 'string',
});

export const flag = (fallback: boolean, what: string): Option<boolean> => ({
  default: fallback,
  what,
  kind: 'true or false',
  is: (value): value is boolean => typeof value === 'boolean',
});

/** A list of strings. */
export const list = (fallback: readonly string[], what: string): Option<readonly string[]> => ({
  default: fallback,
  what,
  kind: 'a list of strings',
  is: (value): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === 'string'),
});

/** One of several strings. */
export const choice = <const Word extends string>(
  fallback: NoInfer<Word>,
  words: readonly Word[],
  what: string,
): Option<Word> => ({
  default: fallback,
  what,
  kind: `one of ${words.join(', ')}`,
  is: (value): value is Word => (words as readonly unknown[]).includes(value),
});

export type DurationText = `${number}ms` | `${number}s`;
export type LengthText = `${number}px` | `${number}rem`;

const durationText = /^\d+(?:\.\d+)?m?s$/u;
const lengthText = /^\d+(?:\.\d+)?(?:px|rem)$/u;

export const duration = (fallback: DurationText, what: string): Option<DurationText> => ({
  default: fallback,
  what,
  kind: 'a duration, such as 400ms or 0.4s',
  is: (value): value is DurationText => typeof value === 'string' && durationText.test(value),
});

export const length = (fallback: LengthText, what: string): Option<LengthText> => ({
  default: fallback,
  what,
  kind: 'a length, such as 24px or 1.5rem',
  is: (value): value is LengthText => typeof value === 'string' && lengthText.test(value),
});

/** Milliseconds of a duration option. */
export function milliseconds(given: DurationText): number {
  return given.endsWith('ms') ? Number.parseFloat(given) : Number.parseFloat(given) * 1000;
}

/** Pixels of a length option; a rem is 16 px. */
export function pixels(given: LengthText): number {
  return given.endsWith('rem') ? Number.parseFloat(given) * 16 : Number.parseFloat(given);
}

/** The values of all options: the given ones, else the defaults. */
export function valuesOf<Table extends OptionTable>(
  table: Table,
  given: Readonly<Record<string, unknown>> = {},
): OptionValues<Table> {
  const values = Object.entries(table).map(([name, option]) => [name, given[name] ?? option.default]);
  return Object.fromEntries(values) as OptionValues<Table>;
}
