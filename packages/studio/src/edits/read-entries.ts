import { contentKindOf, markFileOf } from '@wusum/compiler/watch';
import type { SourceFiles } from '@wusum/diagnostics';
import { parseSource, TokenReporter, toValue, type JsonNode } from '@wusum/dtcg';
import type { JsonObject } from '@wusum/dtcg/internal';
import type { Entries, JsonValue } from '../intents/index.js';
import type { BrandFiles } from './brand-files.js';

/** Where an entry is written. */
export interface EntryPlace {
  readonly path: string;
  readonly file: string;
  readonly value: JsonValue;
  /** The object with the entry, its key there and its value; none for a drawing, which is a whole file. */
  readonly written?: { readonly owner: JsonObject; readonly key: string; readonly node: JsonNode };
}

/** The entries of one file, in its order. A file with syntax errors has those that can be read. */
export function entriesOfFile(file: string, text: string): readonly EntryPlace[] {
  const drawing = markFileOf(file);
  if (drawing && drawing.reads !== 'pattern') return [{ path: drawing.group.join('.'), file, value: text }];
  const root = rootOf(file, text);
  if (!root) return [];
  const kind = contentKindOf(file);
  const group = (drawing ?? kind)?.group.join('.');
  if (group === undefined) return tokensIn(root, '', file);
  if (kind?.depth !== 2) return membersOf(root, group, file);
  return own(root).flatMap(([key, node]) =>
    node.kind === 'object' ? membersOf(node, `${group}.${kind.renamed?.[key] ?? key}`, file) : [],
  );
}

/** Texts kept of each file: as it was, and as the newest edit has it. */
const kept = 2;

/** Entries of texts that were read: the newest texts of a file are not read again. */
export class Readings {
  readonly #read = new Map<string, readonly { readonly text: string; readonly places: readonly EntryPlace[] }[]>();

  /** See `entriesOfFile`. */
  entriesOf(file: string, text: string): readonly EntryPlace[] {
    const known = this.#read.get(file) ?? [];
    const found = known.find((one) => one.text === text) ?? { text, places: entriesOfFile(file, text) };
    this.#read.set(file, [found, ...known.filter((one) => one !== found)].slice(0, kept));
    return found.places;
  }
}

/** The root of a JSON or YAML file, if it is an object. */
export function rootOf(file: string, text: string): JsonObject | undefined {
  const root = parseSource(file, text, new TokenReporter());
  return root?.kind === 'object' ? root : undefined;
}

/** Every entry of a brand's files; of two with the same path, the one that applies. */
export function placesOf(files: SourceFiles, paths: readonly string[]): ReadonlyMap<string, EntryPlace> {
  const places = new Map<string, EntryPlace>();
  for (const file of paths) for (const place of entriesOfFile(file, files[file] ?? '')) places.set(place.path, place);
  return places;
}

/** The entries of every brand. */
export function readEntries(files: SourceFiles, brands: BrandFiles): Entries {
  return new Map(
    [...brands].map(([brand, paths]) => [
      brand,
      new Map([...placesOf(files, paths)].map(([path, { value }]) => [path, value])),
    ]),
  );
}

function membersOf(owner: JsonObject, group: string, file: string): EntryPlace[] {
  return own(owner).map(([key, node]) => place(`${group}.${key}`, file, owner, key, node));
}

/** Members that are about the file itself are no entries. */
const own = (node: JsonObject): [string, JsonNode][] =>
  [...node.members.values()].filter(({ key }) => !key.startsWith('$')).map(({ key, node: value }) => [key, value]);

/** The tokens of a group. An object with a value or a reference is one. */
function tokensIn(group: JsonObject, prefix: string, file: string): EntryPlace[] {
  return [...group.members.values()].flatMap(({ key, node }) => {
    if (node.kind !== 'object' || (key.startsWith('$') && key !== '$root')) return [];
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const isToken = node.members.has('$value') || node.members.has('$ref');
    return isToken ? [place(path, file, group, key, node)] : tokensIn(node, path, file);
  });
}

function place(path: string, file: string, owner: JsonObject, key: string, node: JsonNode): EntryPlace {
  let value: JsonValue | undefined;
  return {
    path,
    file,
    // Of most entries nobody needs the value.
    get value() {
      return (value ??= toValue(node) as JsonValue);
    },
    written: { owner, key, node },
  };
}
