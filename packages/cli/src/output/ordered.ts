/** A JSON value whose objects keep their key order. Plain JavaScript objects move `10` before `a`. */
export type Ordered = string | number | boolean | null | OrderedObject | readonly Ordered[];

/** A JSON object with its keys in the written order. */
export class OrderedObject extends Map<string, Ordered> {}

/** Converts a plain value. Properties that are `undefined` are omitted, as in JSON. */
export function toOrdered(value: unknown): Ordered {
  if (Array.isArray(value)) return value.map(toOrdered);
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value !== 'object') throw new TypeError(`JSON has no ${typeof value}.`);
  if (value instanceof OrderedObject) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return new OrderedObject(entries.map(([name, part]) => [name, toOrdered(part)]));
}
