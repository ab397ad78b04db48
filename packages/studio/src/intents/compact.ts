import { hashOf } from './hash.js';
import type { EntryHash, Intent, JsonValue } from './types.js';

/** One entry over a series of intents. */
interface Slot {
  readonly brand: string;
  /** The path before the series, if the entry existed. */
  readonly origin?: string;
  readonly base?: EntryHash;
  /** The path now; `undefined` if the entry was removed. */
  path: string | undefined;
  /** The value now, if it changed. */
  value?: JsonValue;
  after?: string;
}

/**
 * The shortest series of intents with the same result: a value that was set many times is set once, and what was undone
 * is left out. Removals come first, then renames, values and additions.
 */
export function compactIntents(intents: readonly Intent[]): readonly Intent[] {
  const all: Slot[] = [];
  for (const intent of intents) take(all, intent);
  const slots = withReplaced(all);
  const renames = orderedRenames(slots);
  // Entries that exchange their paths need a third path for a moment: the series is kept as it is.
  if (!renames) return intents;
  return [...slots.flatMap(removal), ...renames, ...slots.flatMap(change), ...slots.flatMap(addition)];
}

function take(slots: Slot[], intent: Intent): void {
  const { brand, path } = intent;
  if (intent.kind === 'add') {
    const { value, after } = intent;
    slots.push({ brand, path, value, ...(after !== undefined && { after }) });
    return;
  }
  let slot = slots.find((each) => each.brand === brand && each.path === path);
  if (!slot) {
    slot = { brand, origin: path, base: intent.base, path };
    slots.push(slot);
  }
  if (intent.kind === 'set') slot.value = intent.value;
  else if (intent.kind === 'rename') slot.path = intent.to;
  else if (slot.origin === undefined) slots.splice(slots.indexOf(slot), 1);
  else slot.path = undefined;
}

/** An entry that was removed and whose path was given to a new one has a new value. */
function withReplaced(slots: readonly Slot[]): readonly Slot[] {
  const replaced = new Set<Slot>();
  for (const removed of slots.filter(({ path }) => path === undefined)) {
    const added = slots.find(
      ({ brand, origin, path }) => origin === undefined && brand === removed.brand && path === removed.origin,
    );
    if (!added) continue;
    removed.path = added.path;
    removed.value = added.value!;
    replaced.add(added);
  }
  return slots.filter((slot) => !replaced.has(slot));
}

function removal({ brand, origin, base, path }: Slot): Intent[] {
  return origin === undefined || path !== undefined ? [] : [{ kind: 'remove', brand, path: origin, base: base! }];
}

function change({ brand, origin, base, path, value }: Slot): Intent[] {
  if (origin === undefined || path === undefined || value === undefined || hashOf(value) === base) return [];
  return [{ kind: 'set', brand, path, base: base!, value }];
}

function addition({ brand, origin, path, value, after }: Slot): Intent[] {
  if (origin !== undefined || path === undefined) return [];
  return [{ kind: 'add', brand, path, value: value!, ...(after !== undefined && { after }) }];
}

/** Renames in an order in which each new path is free, or `undefined` if there is none. */
function orderedRenames(slots: readonly Slot[]): Intent[] | undefined {
  let open = slots.filter(({ origin, path }) => origin !== undefined && path !== undefined && origin !== path);
  const ordered: Intent[] = [];
  while (open.length > 0) {
    const free = open.filter((slot) => !open.some((other) => other.brand === slot.brand && other.origin === slot.path));
    if (free.length === 0) return undefined;
    for (const { brand, origin, base, path } of free)
      ordered.push({ kind: 'rename', brand, path: origin!, to: path!, base: base! });
    open = open.filter((slot) => !free.includes(slot));
  }
  return ordered;
}
