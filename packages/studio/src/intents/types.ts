/** A value that JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** The hash of an entry: see `hashOf`. */
export type EntryHash = string;

/** What an intent is about. Never a file: the server finds the file of an entry. */
export interface Target {
  /** Id of the brand: a context of the axis `brand`, or `default` for tokens without that axis. */
  readonly brand: string;
  /** Path of a token: `color.seed.accent`, `words.en.action.close`, `voice.trait.plain`, `mark.drawing`. */
  readonly path: string;
}

/** Replaces an entry. */
export interface SetIntent extends Target {
  readonly kind: 'set';
  /** Hash of the entry that the author saw. */
  readonly base: EntryHash;
  readonly value: JsonValue;
}

/** Adds an entry that does not exist. */
export interface AddIntent extends Target {
  readonly kind: 'add';
  readonly value: JsonValue;
  /** Path of the entry that it follows. Default: the last one of its group. */
  readonly after?: string;
}

/** Removes an entry. */
export interface RemoveIntent extends Target {
  readonly kind: 'remove';
  readonly base: EntryHash;
}

/** Gives an entry another path. Aliases to it in the brand's files follow. */
export interface RenameIntent extends Target {
  readonly kind: 'rename';
  /** The new path. */
  readonly to: string;
  readonly base: EntryHash;
}

/**
 * A change that a brand owner means, on top of the entry that they saw. What is written at a path is its entry:
 *
 * - a DTCG token: the object with its own members, such as `{ "$value": …, "$extensions": … }`
 * - an entry of a content file (`words.*.json`, `voice.json`, `brand.json`, `pattern.json`): its JSON value
 * - a drawing (`mark.svg`): the text of the file
 */
export type Intent = SetIntent | AddIntent | RemoveIntent | RenameIntent;

/** Entries of a brand by path, in the order of its files. */
export type BrandEntries = ReadonlyMap<string, JsonValue>;

/** Entries by brand. */
export type Entries = ReadonlyMap<string, BrandEntries>;

/** A step that undo takes back as one. */
export interface Step {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly intents: readonly Intent[];
  /** The intents that undo it, in their order. */
  readonly inverse: readonly Intent[];
  /** Steps with the same gesture, such as those of one drag, are one step. */
  readonly gesture?: string;
}
