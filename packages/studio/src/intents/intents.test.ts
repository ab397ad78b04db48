import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyChoice, anyEntries, anyValue, intentFor, type Chosen } from '../test/arbitraries.js';
import { applyIntent, applyIntents, compactIntents, hashOf, isSameEntry, mergeIntents, settle } from './index.js';
import type { Entries, Intent } from './types.js';

/** Applies what fits, and returns what was applied. */
function run(start: Entries, choices: readonly Chosen[]): { entries: Entries; made: Intent[]; inverse: Intent[] } {
  let entries = start;
  const made: Intent[] = [];
  const inverse: Intent[] = [];
  for (const choice of choices) {
    const intent = intentFor(entries, choice);
    const applied = applyIntent(entries, intent);
    if (!applied.ok) continue;
    entries = applied.entries;
    made.push(intent);
    inverse.unshift(applied.inverse);
  }
  return { entries, made, inverse };
}

const plain = (entries: Entries): unknown => [...entries].map(([brand, all]) => [brand, [...all]]);
const unordered = (entries: Entries): unknown => [...entries].map(([brand, all]) => [brand, new Map(all)]);
const choices = fc.array(anyChoice, { maxLength: 12 });

describe('applyIntent', () => {
  test('an intent and its inverse leave every entry as it was', () => {
    fc.assert(
      fc.property(anyEntries, choices, (start, list) => {
        const { entries, inverse } = run(start, list);
        const back = applyIntents(entries, inverse);
        expect(back.ok && unordered(back.entries)).toEqual(unordered(start));
      }),
    );
  });

  test('a removed entry comes back at its place in the order', () => {
    const start: Entries = new Map([['b', new Map([['a', 1], ['b', 2], ['c', 3]])]]); // prettier-ignore
    const removed = applyIntent(start, { kind: 'remove', brand: 'b', path: 'b', base: hashOf(2) });
    const back = removed.ok && applyIntent(removed.entries, removed.inverse);
    expect(back && back.ok && plain(back.entries)).toEqual(plain(start));
  });

  test('the given entries do not change', () => {
    fc.assert(
      fc.property(anyEntries, choices, (start, list) => {
        const before = JSON.stringify(plain(start));
        run(start, list);
        expect(JSON.stringify(plain(start))).toBe(before);
      }),
    );
  });

  test.each<[string, Intent, string]>([
    ['unknown brand', { kind: 'add', brand: 'x', path: 'a', value: 1 }, 'unknown-brand'],
    ['missing entry', { kind: 'set', brand: 'b', path: 'x', base: hashOf(1), value: 2 }, 'missing'],
    ['another base', { kind: 'set', brand: 'b', path: 'a', base: hashOf(7), value: 2 }, 'changed'],
    ['taken path', { kind: 'add', brand: 'b', path: 'a', value: 1 }, 'exists'],
    ['rename to a taken path', { kind: 'rename', brand: 'b', path: 'a', to: 'c', base: hashOf(1) }, 'exists'],
  ])('%s is refused', (_name, intent, refusal) => {
    const start: Entries = new Map([['b', new Map([['a', 1], ['c', 3]])]]); // prettier-ignore
    expect(applyIntent(start, intent)).toEqual({ ok: false, refusal });
  });
});

describe('hashOf', () => {
  test('the order of keys makes no difference', () => {
    expect(hashOf({ a: 1, b: { c: 2, d: 3 } })).toBe(hashOf({ b: { d: 3, c: 2 }, a: 1 }));
  });

  test('the same hash means the same entry', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        expect(hashOf(a) === hashOf(b)).toBe(isSameEntry(a, b));
      }),
    );
  });
});

describe('compactIntents', () => {
  test('a shorter series has the same result', () => {
    fc.assert(
      fc.property(anyEntries, choices, (start, list) => {
        const { entries, made } = run(start, list);
        const compact = compactIntents(made);
        expect(compact.length).toBeLessThanOrEqual(Math.max(made.length, 1) * 2);
        const again = applyIntents(start, compact);
        expect(again.ok && unordered(again.entries)).toEqual(unordered(entries));
      }),
    );
  });

  test('a series and its inverse need no intent', () => {
    fc.assert(
      fc.property(anyEntries, choices, (start, list) => {
        const { made, inverse } = run(start, list);
        expect(compactIntents([...made, ...inverse])).toEqual([]);
      }),
    );
  });

  test('a drag is one change, based on the value before it', () => {
    const set = (from: number, to: number): Intent => ({ kind: 'set', brand: 'b', path: 'a', base: hashOf(from), value: to }); // prettier-ignore
    expect(compactIntents([set(1, 2), set(2, 3), set(3, 4)])).toEqual([set(1, 4)]);
  });
});

describe('mergeIntents', () => {
  const set = (path: string, from: number, to: number): Intent => ({
    kind: 'set',
    brand: 'b',
    path,
    base: hashOf(from),
    value: to,
  });
  const now: Entries = new Map([['b', new Map([['a', 1], ['c', 9]])]]); // prettier-ignore

  test('only an entry that both sides changed is a conflict', () => {
    const merged = mergeIntents(now, [set('a', 1, 2), set('c', 3, 4)]);
    expect(merged.intents).toEqual([set('a', 1, 2)]);
    expect(merged.conflicts).toMatchObject([{ reason: 'changed', theirs: 9, theirHash: hashOf(9) }]);
  });

  test('the same change of both sides is no conflict', () => {
    expect(mergeIntents(now, [set('c', 3, 9)])).toMatchObject({
      intents: [],
      already: [set('c', 3, 9)],
      conflicts: [],
    });
    expect(mergeIntents(now, [{ kind: 'remove', brand: 'b', path: 'gone', base: hashOf(1) }]).already).toHaveLength(1);
  });

  test('a settled conflict applies', () => {
    const [conflict] = mergeIntents(now, [set('c', 3, 4)]).conflicts;
    expect(mergeIntents(now, settle(conflict!, 'mine')).entries.get('b')?.get('c')).toBe(4);
    expect(settle(conflict!, 'theirs')).toEqual([]);
    const [gone] = mergeIntents(now, [set('gone', 3, 4)]).conflicts;
    expect(mergeIntents(now, settle(gone!, 'mine')).entries.get('b')?.get('gone')).toBe(4);
  });

  test('changes of other entries by somebody else are kept', () => {
    fc.assert(
      fc.property(anyEntries, choices, choices, (start, mine, theirs) => {
        const own = compactIntents(run(start, mine).made);
        const touched = new Set(own.flatMap((each) => [each.path, ...(each.kind === 'rename' ? [each.to] : [])]));
        const other = run(start, theirs).entries;
        const merged = mergeIntents(other, own).entries;
        const untouched = (entries: Entries): unknown =>
          [...entries].map(([brand, all]) => [brand, new Map([...all].filter(([path]) => !touched.has(path)))]);
        expect(untouched(merged)).toEqual(untouched(other));
      }),
    );
  });
});
