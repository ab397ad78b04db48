import { isDeepStrictEqual } from 'node:util';
import { printJson } from '../output/print-json.js';

interface Source {
  readonly $ref?: string;
  readonly [key: string]: unknown;
}

type Extensions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface SetJson {
  description?: string;
  sources: Source[];
  $extensions?: Extensions;
}

interface ModifierJson {
  description?: string;
  contexts: Record<string, Source[]>;
  default?: string;
  $extensions?: Extensions;
}

/** The parts of a resolver document that this function writes. */
interface ResolverJson {
  sets?: Record<string, SetJson>;
  modifiers?: Record<string, ModifierJson>;
  resolutionOrder: { $ref?: string }[];
  [key: string]: unknown;
}

/** What changed in the resolver document. */
export interface Synced {
  /** The new text; equal to the given text if nothing changed. */
  readonly text: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const vendor = 'org.wusum';

/**
 * Writes the files of the brand folders (`brands/<id>/`), of the folders of sets and the shared content files into a
 * resolver document. A set has a folder if it has the folder's name and all its files are there, such as `component/`.
 *
 * One brand is the set `brand`; several are the contexts of the modifier `brand`, since a modifier needs at least two.
 * Files that the document lists already keep their order, new ones follow in alphabetical order, and files that do not
 * exist are removed. Other sources stay as they are, and so do brands whose files are elsewhere.
 *
 * @param text the resolver document, JSON
 * @param files token and content files below the folder of the document, relative to it
 * @param isContent whether a file is a content file: it is listed in `$extensions`, not as a source
 * @returns the new text, or why the document cannot be changed
 */
export function syncResolver(
  text: string,
  files: readonly string[],
  isContent: (file: string) => boolean,
): Synced | { readonly refusal: string } {
  const document = JSON.parse(text) as ResolverJson;
  const before = listedFiles(document);
  const folders = brandFolders(files);
  const refusal = writeBrands(document, folders, isContent);
  if (refusal !== undefined) return { refusal };
  writeSetFolders(
    document,
    files.filter((file) => !isContent(file)),
  );
  writeShared(
    document,
    files.filter((file) => isContent(file) && !brandOf(file)),
  );
  const after = listedFiles(document);
  return {
    text: isDeepStrictEqual(document, JSON.parse(text)) ? text : printJson(document),
    added: after.filter((file) => !before.includes(file)),
    removed: before.filter((file) => !after.includes(file)),
  };
}

const brandOf = (file: string): string | undefined => /^brands\/([^/]+)\/./u.exec(file)?.[1];

function brandFolders(files: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const file of [...files].sort()) {
    const id = brandOf(file);
    if (id !== undefined) folders.set(id, [...(folders.get(id) ?? []), file]);
  }
  return folders;
}

/** What the resolver document has about brands. */
interface BrandEntries {
  readonly description: string | undefined;
  readonly contexts: Readonly<Record<string, Source[]>>;
  /** Content files by brand. */
  readonly content: Readonly<Record<string, readonly string[]>>;
  readonly default?: string;
  readonly extensions?: Extensions;
}

/** Writes the set or modifier `brand`. */
function writeBrands(
  document: ResolverJson,
  folders: ReadonlyMap<string, readonly string[]>,
  isContent: (file: string) => boolean,
): string | undefined {
  const set = document.sets?.['brand'];
  const modifier = document.modifiers?.['brand'];
  if (!set && !modifier) return 'The resolver document has no modifier and no set called "brand".';
  const known = modifier?.contexts ?? firstBrand(set!);
  if (!modifier && set!.sources.length > 0 && Object.keys(known).length === 0)
    return 'The set "brand" has no file below "brands/". Move its files to "brands/<brand>/", and list them there.';
  const { description, $extensions: extensions } = (modifier ?? set)!;
  const listedContent = extensions?.[vendor]?.['content'];
  const elsewhere = Object.keys(known).filter((id) => !hasFolder(id, known[id]!, contentOf(listedContent, id)));
  const ids = inOrder(Object.keys(known), [...new Set([...elsewhere, ...folders.keys()])]);
  if (ids.length === 0) return 'There is no folder below "brands/".';
  const each = <T>(make: (id: string, files: readonly string[]) => T): Record<string, T> =>
    Object.fromEntries(ids.map((id) => [id, make(id, folders.get(id) ?? [])]));
  const entries = {
    description,
    contexts: each((id, files) =>
      sources(
        known[id] ?? [],
        files.filter((file) => !isContent(file)),
      ),
    ),
    content: each((id, files) => {
      const known = contentOf(listedContent, id);
      return folders.has(id) ? inOrder(known, files.filter(isContent)) : known;
    }),
    default: modifier?.default,
    extensions,
  };
  if (ids.length === 1) writeSet(document, ids[0]!, entries);
  else writeModifier(document, entries);
  const kind = ids.length === 1 ? 'sets' : 'modifiers';
  for (const step of document.resolutionOrder) {
    if (/^#\/(?:sets|modifiers)\/brand$/u.test(step.$ref ?? '')) step.$ref = `#/${kind}/brand`;
  }
  return undefined;
}

/** Whether a context is that of a folder, and not one with files elsewhere. */
function hasFolder(id: string, known: readonly Source[], content: readonly string[]): boolean {
  return [...known.map(fileOf), ...content].some((file) => file !== undefined && brandOf(file) === id);
}

function writeSet(
  document: ResolverJson,
  id: string,
  { description, contexts, content, extensions }: BrandEntries,
): void {
  const brand = { ...described(description), sources: contexts[id]!, ...withContent(extensions, content[id]!) };
  document.sets = { ...document.sets, brand };
  delete document.modifiers?.['brand'];
}

function writeModifier(
  document: ResolverJson,
  { description, contexts, content, extensions, ...entries }: BrandEntries,
): void {
  const start =
    entries.default !== undefined && entries.default in contexts ? entries.default : Object.keys(contexts)[0]!;
  const some = Object.fromEntries(Object.entries(content).filter(([, files]) => files.length > 0));
  const hadNone = document.modifiers?.['brand'] && entries.default === undefined;
  const brand = {
    ...described(description),
    contexts,
    ...(!hadNone && { default: start }),
    ...withContent(extensions, some),
  };
  document.modifiers = { ...(document.modifiers?.['brand'] ? {} : { brand }), ...document.modifiers };
  document.modifiers['brand'] = brand;
  delete document.sets?.['brand'];
}

const described = (description: string | undefined): object => (description === undefined ? {} : { description });

/** The only brand of a document whose brand is a set, by the folder of its first file. */
function firstBrand(set: SetJson): Record<string, Source[]> {
  const id = set.sources.map((source) => brandOf(fileOf(source) ?? '')).find((each) => each !== undefined);
  return id === undefined ? {} : { [id]: set.sources };
}

/** The sets whose files are all in the folder with their name. */
export function setFolders({ sets = {} }: Pick<ResolverJson, 'sets'>): string[] {
  return Object.entries(sets).flatMap(([name, set]) => {
    const sources = set.sources ?? [];
    const isInFolder = (source: Source): boolean => fileOf(source)?.startsWith(`${name}/`) ?? false;
    return name !== 'brand' && sources.length > 0 && sources.every(isInFolder) ? [name] : [];
  });
}

/**
 * Lists every file of the folder of a set. Listed files keep their place, since later ones override earlier ones; a
 * missing one stays, as `check` reports it.
 */
function writeSetFolders(document: ResolverJson, files: readonly string[]): void {
  for (const name of setFolders(document)) {
    const set = document.sets![name]!;
    const listed = set.sources.map(fileOf);
    const added = files.filter((file) => file.startsWith(`${name}/`) && !listed.includes(file)).toSorted();
    set.sources = [...set.sources, ...added.map((file) => ({ $ref: referenceOf(file) }))];
  }
}

/** Writes the shared content files into the set that has the contract. */
function writeShared(document: ResolverJson, files: readonly string[]): void {
  const names = Object.keys(document.sets ?? {}).filter((name) => name !== 'brand');
  const name = names.includes('semantic') ? 'semantic' : names[0];
  const set = name === undefined ? undefined : document.sets![name];
  if (!set) return;
  const content = inOrder(contentOf(set.$extensions?.[vendor]?.['content']), files);
  const { $extensions: other, ...rest } = set;
  document.sets![name!] = { ...rest, ...withContent(other, content) };
}

/** The sources of a brand: those of other folders stay, and the files of the folder are listed. */
function sources(known: readonly Source[], files: readonly string[]): Source[] {
  const kept = known.filter((source) => {
    const file = fileOf(source);
    return file === undefined || !brandOf(file) || files.includes(file);
  });
  const added = files.filter((file) => !kept.some((source) => fileOf(source) === file));
  return [...kept, ...added.map((file) => ({ $ref: referenceOf(file) }))];
}

/** The file that a source refers to; `undefined` for inline tokens and references inside the document. */
function fileOf({ $ref }: Source): string | undefined {
  if (typeof $ref !== 'string' || $ref.startsWith('#')) return undefined;
  try {
    return decodeURIComponent($ref).replace(/^\.\//u, '');
  } catch {
    return $ref;
  }
}

/** The reference to a file: a URI, in which some characters have another meaning. */
const referenceOf = (file: string): string => encodeURI(file).replaceAll('#', '%23').replaceAll('?', '%3F');

function contentOf(value: unknown, id?: string): readonly string[] {
  const list = Array.isArray(value) || id === undefined ? value : (value as Record<string, unknown> | undefined)?.[id];
  return Array.isArray(list) ? list.filter((file) => typeof file === 'string') : [];
}

function inOrder(known: readonly string[], files: readonly string[]): string[] {
  return [
    ...known.filter((file) => files.includes(file)),
    ...[...files].sort().filter((file) => !known.includes(file)),
  ];
}

/** The extensions of a set or modifier with another list of content files; an empty one is left out. */
function withContent(extensions: Extensions | undefined, content: object): { $extensions?: Extensions } {
  const { content: _, ...own } = extensions?.[vendor] ?? {};
  const { [vendor]: __, ...foreign } = extensions ?? {};
  const changed = Object.keys(content).length > 0 ? { ...own, content } : own;
  const all = Object.keys(changed).length > 0 ? { ...foreign, [vendor]: changed } : foreign;
  return Object.keys(all).length > 0 ? { $extensions: all } : {};
}

/** Every file that the sets and modifiers of a resolver document list. */
export function listedFiles({ sets = {}, modifiers = {} }: ResolverJson): string[] {
  const refs = [
    ...Object.values(sets).flatMap((set) => set.sources ?? []),
    ...Object.values(modifiers).flatMap(({ contexts }) => Object.values(contexts).flat()),
  ].flatMap((source) => fileOf(source) ?? []);
  const content = [...Object.values(sets), ...Object.values(modifiers)].flatMap((part) => {
    const value = part.$extensions?.[vendor]?.['content'];
    return Array.isArray(value) ? (value as string[]) : Object.values((value ?? {}) as Record<string, string[]>).flat();
  });
  return [...refs, ...content];
}
