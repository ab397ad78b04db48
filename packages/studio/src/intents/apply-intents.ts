import { hashOf } from './hash.js';
import type { BrandEntries, Entries, Intent, JsonValue } from './types.js';

/** Why an intent cannot be applied. */
export type Refusal =
  /** There is no such brand. */
  | 'unknown-brand'
  /** There is no such entry. */
  | 'missing'
  /** The path is taken. */
  | 'exists'
  /** The entry is not the one that the intent was based on. */
  | 'changed';

/** An applied intent, or the reason why it was not applied. */
export type Applied =
  | { readonly ok: true; readonly entries: Entries; readonly inverse: Intent }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Applies an intent to entries.
 *
 * @returns the new entries and the intent that undoes it; the given entries do not change
 */
export function applyIntent(entries: Entries, intent: Intent): Applied {
  const brand = entries.get(intent.brand);
  if (!brand) return { ok: false, refusal: 'unknown-brand' };
  const refusal = refusalOf(brand, intent);
  if (refusal) return { ok: false, refusal };
  const inverse = inverseOf(brand, intent);
  return { ok: true, entries: new Map(entries).set(intent.brand, changed(brand, intent)), inverse };
}

/** Several intents in turn, with the intents that undo them in their order. */
export type AppliedAll =
  | { readonly ok: true; readonly entries: Entries; readonly inverse: readonly Intent[] }
  | { readonly ok: false; readonly refusal: Refusal; readonly intent: Intent };

/** Applies intents in turn: all of them, or none. */
export function applyIntents(entries: Entries, intents: readonly Intent[]): AppliedAll {
  let state = entries;
  const inverse: Intent[] = [];
  for (const intent of intents) {
    const applied = applyIntent(state, intent);
    if (!applied.ok) return { ...applied, intent };
    state = applied.entries;
    inverse.unshift(applied.inverse);
  }
  return { ok: true, entries: state, inverse };
}

function refusalOf(brand: BrandEntries, intent: Intent): Refusal | undefined {
  const entry = brand.get(intent.path);
  if (intent.kind === 'add') return entry === undefined ? undefined : 'exists';
  if (entry === undefined) return 'missing';
  if (hashOf(entry) !== intent.base) return 'changed';
  return intent.kind === 'rename' && brand.has(intent.to) ? 'exists' : undefined;
}

function inverseOf(entries: BrandEntries, intent: Intent): Intent {
  const { brand, path } = intent;
  const entry = entries.get(path)!;
  switch (intent.kind) {
    case 'set':
      return { kind: 'set', brand, path, base: hashOf(intent.value), value: entry };
    case 'add':
      return { kind: 'remove', brand, path, base: hashOf(intent.value) };
    case 'remove':
      return { kind: 'add', brand, path, value: entry, ...after(entries, path) };
    case 'rename':
      return { kind: 'rename', brand, path: intent.to, to: path, base: intent.base };
  }
}

/** The entry before another one in the same group. */
function after(entries: BrandEntries, path: string): { after?: string } {
  const paths = [...entries.keys()];
  const before = paths[paths.indexOf(path) - 1];
  return before === undefined ? {} : { after: before };
}

function changed(entries: BrandEntries, intent: Intent): BrandEntries {
  switch (intent.kind) {
    case 'set':
      return new Map(entries).set(intent.path, intent.value);
    case 'add':
      return inserted(entries, intent.path, intent.value, intent.after);
    case 'remove':
      return new Map([...entries].filter(([path]) => path !== intent.path));
    case 'rename':
      return new Map([...entries].map(([path, value]) => [path === intent.path ? intent.to : path, value] as const));
  }
}

function inserted(entries: BrandEntries, path: string, value: JsonValue, follows: string | undefined): BrandEntries {
  if (follows === undefined || !entries.has(follows)) return new Map(entries).set(path, value);
  return new Map(
    [...entries].flatMap((entry): [string, JsonValue][] =>
      entry[0] === follows ? [[...entry], [path, value]] : [[...entry]],
    ),
  );
}
