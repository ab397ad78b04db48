import { isRecord, type ValuePath } from '@wusum/diagnostics';
import type { PlaceOf } from '../input/mark-input.js';
import type { MarkReporter } from '../reporter.js';
import type { MarkToken } from '../types.js';

/** Where values are read, and where their problems are reported. */
export interface FieldContext {
  /** Name of the whole value in messages. */
  readonly name: string;
  readonly reporter: MarkReporter;
  readonly placeOf: PlaceOf;
}

/** Limits of a number; all of them are inclusive, except `above` and `below`. */
export interface NumberLimits {
  readonly whole?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
  /** Value of a missing member. Without it the member is required. */
  readonly byDefault?: number;
}

/** Largest number of threads and rows: far above what a tile needs, and quick to draw. */
export const MOST = 1000;

export const thread: NumberLimits = { whole: true, min: 0, max: 4 };
export const count: NumberLimits = { whole: true, min: 1, max: MOST };

/** Reports an invalid pattern at a path in its value. */
export function refuse(
  { name, reporter, placeOf }: FieldContext,
  path: ValuePath,
  fact: string,
  fix: string,
  details: { readonly part?: 'key'; readonly didYouMean?: string | undefined } = {},
): undefined {
  const location = placeOf(path, details.part);
  const token: MarkToken = { path: name, value: undefined, ...(location && { location }) };
  reporter.add('WS-M007', token, `${naming(name, path)} ${fact}.`, {
    fix,
    ...(details.didYouMean !== undefined && { didYouMean: details.didYouMean }),
  });
}

function naming(name: string, path: ValuePath): string {
  const member = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return member ? `"${member.replace(/^\./u, '')}" of "${name}"` : `"${name}"`;
}

/** Reads the members of one object, each with its own report. */
export class Fields {
  readonly #known = new Set<string>();
  #valid = true;

  constructor(
    private readonly value: Readonly<Record<string, unknown>>,
    private readonly path: ValuePath,
    private readonly context: FieldContext,
  ) {}

  /** The members of an object; another value is reported. */
  static of(value: unknown, path: ValuePath, context: FieldContext): Fields | undefined {
    if (isRecord(value)) return new Fields(value, path, context);
    return refuse(context, path, 'is not an object', 'Write an object: { … }.');
  }

  number(name: string, limits: NumberLimits): number {
    const value = this.#take(name);
    if (value === undefined && limits.byDefault !== undefined) return limits.byDefault;
    return this.#check(isNumber(value, limits), name, value, `Set ${describe(limits)}.`) ? (value as number) : NaN;
  }

  optionalNumber(name: string, limits: NumberLimits): number | undefined {
    return name in this.value ? this.number(name, limits) : (this.#take(name) as undefined);
  }

  flag(name: string): boolean {
    const value = this.#take(name) ?? false;
    this.#check(typeof value === 'boolean', name, value, 'Set true or false.');
    return value === true;
  }

  oneOf<T extends string>(name: string, words: readonly T[]): T | undefined {
    const value = this.#take(name);
    const found = words.find((word) => word === value);
    if (found === undefined) {
      this.#check(false, name, value, `Use one of: ${words.join(', ')}.`, this.context.reporter.near(value, words));
    }
    return found;
  }

  /** A list whose items are read one by one. */
  list<T>(
    name: string,
    { min = 0, max = MOST, optional = false }: { min?: number; max?: number; optional?: boolean },
    read: (item: unknown, path: ValuePath) => T | undefined,
  ): readonly T[] {
    const value = this.#take(name);
    if (value === undefined && optional) return [];
    const many = min === max ? `${min}` : `${min} to ${max}`;
    const list = Array.isArray(value) && value.length >= min && value.length <= max ? (value as unknown[]) : undefined;
    if (!this.#check(list !== undefined, name, value, `Write a list of ${many} items.`)) return [];
    // Not flatMap: an item may be a list.
    const items = list!
      .map((item, index) => read(item, [...this.path, name, index]))
      .filter((item) => item !== undefined);
    if (items.length < list!.length) this.#valid = false;
    return items;
  }

  /** Reports a relation between members. */
  require(holds: boolean, name: string, fact: string, fix: string): void {
    if (!this.#valid || holds) return;
    this.#valid = false;
    refuse(this.context, [...this.path, name], fact, fix);
  }

  /** Reports unknown members. Whether the whole object is valid. */
  close(): boolean {
    for (const name of Object.keys(this.value).filter((key) => !this.#known.has(key))) {
      this.#valid = false;
      const didYouMean = this.context.reporter.near(name, this.#known);
      const fix = `Use only: ${[...this.#known].join(', ')}.`;
      refuse(this.context, [...this.path, name], 'is unknown', fix, { part: 'key', didYouMean });
    }
    return this.#valid;
  }

  #take(name: string): unknown {
    this.#known.add(name);
    return this.value[name];
  }

  #check(holds: boolean, name: string, value: unknown, fix: string, didYouMean?: string): boolean {
    if (holds) return true;
    this.#valid = false;
    const fact = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
    refuse(this.context, [...this.path, name], fact, fix, { didYouMean });
    return false;
  }
}

/** Whether a value is a number within limits. */
export function isNumber(value: unknown, limits: NumberLimits): value is number {
  const { whole = false, min = -Infinity, max = Infinity, above = -Infinity, below = Infinity } = limits;
  if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isInteger(value))) return false;
  return value >= min && value <= max && value > above && value < below;
}

/** Limits in words. */
export function describe({ whole, min, max, above, below }: NumberLimits): string {
  const parts = [
    min !== undefined && max !== undefined ? `from ${min} to ${max}` : min !== undefined && `of at least ${min}`,
    above !== undefined && `above ${above}`,
    below !== undefined && `below ${below}`,
  ].filter((part) => part !== false);
  return `a ${whole ? 'whole ' : ''}number ${parts.join(' and ')}`.trim();
}
