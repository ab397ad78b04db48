import { contentKindOf } from '@wusum/compiler/watch';
import { isRecord, type Location, type SourceFiles } from '@wusum/diagnostics';
import { cutMember, insertMember, renameKey, type JsonObject } from '@wusum/dtcg/internal';
import type { AddIntent, Intent, JsonValue, RenameIntent } from '../intents/index.js';
import type { BrandFiles } from './brand-files.js';
import { chooseFile, contentGroupOf } from './choose-file.js';
import { edited, editValue } from './edit-entry.js';
import { EditError } from './edit-error.js';
import { renameAliases } from './rename-aliases.js';
import { Readings, rootOf, type EntryPlace } from './read-entries.js';

/**
 * Writes intents into the texts of a brand's files. Only the bytes of what changes differ: comments, order, formatting and
 * other entries stay.
 *
 * @param intents intents that apply to the entries of the files, in their order: see `mergeIntents`
 * @param readings what earlier calls have read of the same files
 * @returns the files whose text changed
 * @throws EditError if an entry cannot be edited
 */
export function editFiles(
  files: SourceFiles,
  brands: BrandFiles,
  intents: readonly Intent[],
  readings = new Readings(),
): SourceFiles {
  const editor = new FileEditor(files, brands, readings);
  for (const intent of intents) editor.apply(intent);
  return editor.changed();
}

class FileEditor {
  readonly #texts = new Map<string, string>();

  constructor(
    private readonly files: SourceFiles,
    private readonly brands: BrandFiles,
    private readonly readings: Readings,
  ) {}

  changed(): SourceFiles {
    return Object.fromEntries([...this.#texts].filter(([file, text]) => text !== this.files[file]));
  }

  apply(intent: Intent): void {
    switch (intent.kind) {
      case 'set':
        return this.#set(this.#placeOf(intent.brand, intent.path), intent.value);
      case 'add':
        return this.#add(intent);
      case 'remove':
        return this.#remove(this.#placeOf(intent.brand, intent.path));
      case 'rename':
        return this.#rename(intent);
    }
  }

  #set({ file, path, written }: EntryPlace, value: JsonValue): void {
    if (written) {
      checkEntry(file, value);
      const find = (text: string) =>
        this.readings.entriesOf(file, text).find((place) => place.path === path)?.written?.node;
      this.#write(file, editValue(file, this.#text(file), find, value));
    } else if (typeof value === 'string') this.#write(file, value);
    else throw new EditError(`${file} is a drawing: its value is the text of the file.`);
  }

  #add({ brand, path, value, after }: AddIntent): void {
    const paths = this.#filesOf(brand);
    const file = chooseFile(path, paths, (each) => this.#places(each).map((place) => place.path));
    if (file === undefined) throw new EditError(`The brand ${brand} has no file for ${path}.`);
    const root = rootOf(file, this.#text(file));
    if (!root) throw new EditError(`${file} cannot be read.`);
    checkEntry(file, value);
    const { owner, key, nested } = slotFor(root, stepsFor(file, path), value);
    const sibling = this.#places(file).find((place) => place.path === after)?.written;
    // Nodes of two readings of the same text are equal if they start at the same place.
    const isSibling = sibling !== undefined && isSamePlace(sibling.owner.location, owner.location);
    const follows = isSibling ? sibling.key : undefined;
    this.#write(file, edited(file, this.#text(file), insertMember(owner, key, nested, follows)));
  }

  #remove({ file, path, written }: EntryPlace): void {
    if (!written) throw new EditError(`${file} is a drawing: it cannot be removed.`);
    this.#write(file, edited(file, this.#text(file), cutMember(written.owner, written.key)));
    if (contentGroupOf(file) === undefined) this.#prune(file, path.split('.').slice(0, -1));
  }

  /** Removes the groups that have become empty, except for the file itself. */
  #prune(file: string, steps: readonly string[]): void {
    if (steps.length === 0) return;
    const parent = steps.slice(0, -1).reduce<JsonObject | undefined>(groupIn, rootOf(file, this.#text(file)));
    const group = parent && groupIn(parent, steps.at(-1)!);
    if (!parent || !group || group.members.size > 0) return;
    this.#write(file, edited(file, this.#text(file), cutMember(parent, steps.at(-1)!)));
    this.#prune(file, steps.slice(0, -1));
  }

  #rename({ brand, path, to }: RenameIntent): void {
    const place = this.#placeOf(brand, path);
    const { file, written } = place;
    if (!written) throw new EditError(`${file} is a drawing: it cannot be renamed.`);
    const [steps, next] = [stepsFor(file, path), stepsFor(file, to)];
    const isSibling =
      steps.length === next.length && steps.every((step, index) => index === steps.length - 1 || step === next[index]);
    if (isSibling) {
      const edit = renameKey(written.owner, written.key, next.at(-1)!);
      this.#write(file, edited(file, this.#text(file), edit));
    } else {
      this.#remove(place);
      this.#add({ kind: 'add', brand, path: to, value: place.value });
    }
    for (const each of this.#filesOf(brand)) this.#write(each, renameAliases(each, this.#text(each), path, to));
  }

  #placeOf(brand: string, path: string): EntryPlace {
    const places = this.#filesOf(brand).flatMap((file) => this.#places(file).filter((place) => place.path === path));
    const last = places.at(-1);
    if (!last) throw new EditError(`The brand ${brand} has no entry ${path}.`);
    return last;
  }

  #filesOf(brand: string): readonly string[] {
    return this.brands.get(brand) ?? [];
  }

  #places(file: string): readonly EntryPlace[] {
    return this.readings.entriesOf(file, this.#text(file));
  }

  #text(file: string): string {
    return this.#texts.get(file) ?? this.files[file] ?? '';
  }

  #write(file: string, text: string): void {
    this.#texts.set(file, text);
  }
}

/** The keys that lead to an entry in its file. */
function stepsFor(file: string, path: string): readonly string[] {
  const group = contentGroupOf(file);
  if (group === undefined) return path.split('.');
  if (!path.startsWith(`${group}.`)) throw new EditError(`${file} has entries in ${group} only.`);
  const rest = path.slice(group.length + 1);
  const kind = contentKindOf(file);
  if (kind?.depth !== 2) return [rest];
  const [inner = '', ...names] = rest.split('.');
  const renamed = Object.entries(kind.renamed ?? {}).find(([, name]) => name === inner)?.[0];
  if (names.length === 0) throw new EditError(`${path} is a group.`);
  return [renamed ?? inner, names.join('.')];
}

/** @throws EditError if a file of tokens would get an entry that is no token */
function checkEntry(file: string, value: JsonValue): void {
  if (contentGroupOf(file) !== undefined) return;
  const isToken = isRecord(value) && (Object.hasOwn(value, '$value') || Object.hasOwn(value, '$ref'));
  if (!isToken) throw new EditError(`${file} has tokens: an entry needs "$value" or "$ref".`);
}

const isSamePlace = (a: Location, b: Location): boolean => a.line === b.line && a.column === b.column;

/** Where a new entry is inserted: the deepest group that exists, and the groups that do not. */
function slotFor(
  root: JsonObject,
  steps: readonly string[],
  value: JsonValue,
): { owner: JsonObject; key: string; nested: JsonValue } {
  let owner = root;
  let depth = 0;
  for (; depth < steps.length - 1; depth += 1) {
    const next = groupIn(owner, steps[depth]!);
    if (!next) break;
    owner = next;
  }
  const key = steps[depth]!;
  if (owner.members.has(key)) throw new EditError(`${steps.join('.')} cannot be added: ${key} is not a group.`);
  const nested = steps.slice(depth + 1).reduceRight<JsonValue>((inner, step) => ({ [step]: inner }), value);
  return { owner, key, nested };
}

/** A group in a group. A token is not a group. */
function groupIn(parent: JsonObject | undefined, key: string): JsonObject | undefined {
  const node = parent?.members.get(key)?.node;
  return node?.kind === 'object' && !node.members.has('$value') && !node.members.has('$ref') ? node : undefined;
}
