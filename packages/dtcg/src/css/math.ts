/** A number with its unit: `''` is a plain number, `%` a percentage. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

const number = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iu;

/**
 * Computes a sum of numbers and lengths: `4px * 2`, `(1rem + 4) / 2`, `calc(1rem * 1.5)`, and `round`, `roundTo`, `floor`,
 * `ceil`, `abs`, `min` and `max`. Plain numbers added to a length have its unit.
 *
 * @returns `undefined` if it is no sum, or mixes units that cannot be added
 */
export function compute(text: string): Quantity | undefined {
  const reader = new Reader(text);
  const result = reader.sum();
  if (result === undefined || !reader.isAtEnd || !Number.isFinite(result.value)) return undefined;
  return { value: Number(result.value.toPrecision(15)), unit: result.unit };
}

class Reader {
  #at = 0;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.#rest().trim() === '';
  }

  sum(): Quantity | undefined {
    let left = this.#product();
    for (let sign = this.#take(/^[+-]/u); left !== undefined && sign !== undefined; sign = this.#take(/^[+-]/u))
      left = added(left, this.#product(), sign === '+' ? 1 : -1);
    return left;
  }

  #product(): Quantity | undefined {
    let left = this.#factor();
    for (let sign = this.#take(/^[*/]/u); left !== undefined && sign !== undefined; sign = this.#take(/^[*/]/u))
      left = multiplied(left, this.#factor(), sign === '/');
    return left;
  }

  #factor(): Quantity | undefined {
    if (this.#take(/^-(?!webkit-|moz-)/iu) !== undefined)
      return multiplied({ value: -1, unit: '' }, this.#factor(), false);
    if (this.#take(/^\+/u) !== undefined) return this.#factor();
    const written = this.#take(number);
    if (written !== undefined)
      return { value: Number(written), unit: (this.#takeNow(/^(?:%|[a-z]+)/iu) ?? '').toLowerCase() };
    const name = this.#take(/^(?:-webkit-|-moz-)?[a-z]*\(/iu)
      ?.replace(/^-[a-z]+-/iu, '')
      .toLowerCase();
    if (name === undefined) return undefined;
    const values: Quantity[] = [];
    do {
      const value = this.sum();
      if (value === undefined) return undefined;
      values.push(value);
    } while (this.#take(/^,/u) !== undefined);
    return this.#take(/^\)/u) === undefined ? undefined : applied(name.slice(0, -1), values);
  }

  #rest(): string {
    return this.text.slice(this.#at);
  }

  #take(pattern: RegExp): string | undefined {
    this.#at += this.#rest().length - this.#rest().trimStart().length;
    return this.#takeNow(pattern);
  }

  #takeNow(pattern: RegExp): string | undefined {
    const found = pattern.exec(this.#rest())?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
}

function added(a: Quantity, b: Quantity | undefined, sign: 1 | -1): Quantity | undefined {
  if (b === undefined) return undefined;
  const unit = sharedUnit([a, b]);
  return unit === undefined ? undefined : { value: a.value + sign * b.value, unit };
}

function sharedUnit(values: readonly Quantity[]): string | undefined {
  const units = new Set(values.filter(({ value, unit }) => unit !== '' && value !== 0).map(({ unit }) => unit));
  if (units.size > 1) return undefined;
  return [...units][0] ?? values.find(({ unit }) => unit !== '')?.unit ?? '';
}

function multiplied(a: Quantity, b: Quantity | undefined, isDivision: boolean): Quantity | undefined {
  if (b === undefined) return undefined;
  if (isDivision) {
    if (b.unit !== '' && b.unit !== a.unit) return undefined;
    return { value: a.value / b.value, unit: b.unit === '' ? a.unit : '' };
  }
  return a.unit !== '' && b.unit !== '' ? undefined : { value: a.value * b.value, unit: a.unit || b.unit };
}

function applied(name: string, values: readonly Quantity[]): Quantity | undefined {
  const [first, second] = values;
  if (first === undefined) return undefined;
  const of = (value: number): Quantity => ({ value, unit: first.unit });
  if ((name === '' || name === 'calc') && values.length === 1) return first;
  if (name === 'abs' && values.length === 1) return of(Math.abs(first.value));
  if (name === 'floor' && values.length === 1) return of(Math.floor(first.value));
  if (name === 'ceil' && values.length === 1) return of(Math.ceil(first.value));
  if ((name === 'round' || name === 'roundto') && values.length <= 2) {
    const factor = 10 ** (second?.value ?? 0);
    return of(Math.round(first.value * factor) / factor);
  }
  if (name !== 'min' && name !== 'max') return undefined;
  const unit = sharedUnit(values);
  const numbers = values.map(({ value }) => value);
  return unit === undefined ? undefined : { value: name === 'min' ? Math.min(...numbers) : Math.max(...numbers), unit };
}
