/** Two maps without a common key as one, without a copy: first the entries of one, then those of the other. */
export class JoinedMap<Key, Value> implements ReadonlyMap<Key, Value> {
  constructor(
    private readonly first: ReadonlyMap<Key, Value>,
    private readonly second: ReadonlyMap<Key, Value>,
  ) {}

  get size(): number {
    return this.first.size + this.second.size;
  }

  get(key: Key): Value | undefined {
    return this.first.get(key) ?? this.second.get(key);
  }

  has(key: Key): boolean {
    return this.first.has(key) || this.second.has(key);
  }

  forEach(callback: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) callback(value, key, this);
  }

  *entries(): MapIterator<[Key, Value]> {
    yield* this.first.entries();
    yield* this.second.entries();
    return undefined;
  }

  *keys(): MapIterator<Key> {
    yield* this.first.keys();
    yield* this.second.keys();
    return undefined;
  }

  *values(): MapIterator<Value> {
    yield* this.first.values();
    yield* this.second.values();
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }
}

/** The maps as one; a map without entries is left out. */
export function joined<Key, Value>(
  first: ReadonlyMap<Key, Value>,
  second: ReadonlyMap<Key, Value>,
): ReadonlyMap<Key, Value> {
  if (second.size === 0) return first;
  return first.size === 0 ? second : new JoinedMap(first, second);
}
