import fc from 'fast-check';
import { hashOf } from '../intents/hash.js';
import type { Entries, Intent, JsonValue } from '../intents/types.js';

/** Generators for property tests of intents. */

const paths = ['color.a', 'color.b', 'words.en.a.b', 'voice.trait.x', 'mark.drawing'];
const brands = ['one', 'two'];

export const anyValue: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(1, 2, 'x', { $value: 1 }, { $value: '{color.a}', $description: 'd' }, [1, [2]], null),
  // As JSON writes it: without -0.
  fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as JsonValue),
);

export const anyEntries: fc.Arbitrary<Entries> = fc
  .tuple(...brands.map(() => fc.dictionary(fc.constantFrom(...paths), anyValue)))
  .map((all) => new Map(all.map((entries, index) => [brands[index]!, new Map(Object.entries(entries))])));

/** Raw choices, from which `intentFor` makes an intent that mostly fits the state. */
export const anyChoice = fc.record({
  kind: fc.constantFrom('set', 'add', 'remove', 'rename', 'wild'),
  brand: fc.constantFrom(...brands),
  at: fc.nat(),
  to: fc.constantFrom(...paths, 'color.c'),
  value: anyValue,
});

export type Chosen = typeof anyChoice extends fc.Arbitrary<infer Value> ? Value : never;

export function intentFor(entries: Entries, { kind, brand, at, to, value }: Chosen): Intent {
  const existing = [...entries.get(brand)!];
  const [path, entry] = existing[at % Math.max(existing.length, 1)] ?? [to, null];
  const base = hashOf(entry);
  if (kind === 'set') return { kind, brand, path, base, value };
  if (kind === 'remove') return { kind, brand, path, base };
  if (kind === 'rename') return { kind, brand, path, to, base };
  if (kind === 'add') return { kind, brand, path: to, value, ...(existing.length > 0 && { after: path }) };
  return { kind: 'set', brand, path: to, base: hashOf(value), value: 'wild' };
}
