import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { locationText } from '@wusum/diagnostics';
import { TokenReporter, parseSource, toValue, type JsonNode } from '@wusum/dtcg';
import { readRegular } from '../../disk/read-regular.js';
import { contentFilesIn, referencedFiles, type EntryFiles } from '../../disk/read-tokens.js';
import { UsageError } from '../../terminal.js';
import { nodeAt, withoutMember } from './nodes.js';

/** Many brands on one contract, of which only a few are read at a time. */
export interface Fleet {
  /** Folder of the resolver document; all paths are relative to it. */
  readonly root: string;
  readonly entry: string;
  /** Every brand, in the order of the resolver document. */
  readonly brands: readonly string[];
  /** The default brand. */
  readonly defaultBrand: string;
  /** Files that all brands share: the document, and the files that it references outside of the brands. */
  readonly shared: Readonly<Record<string, string>>;
  /** The document as data, without the brands. */
  readonly document: unknown;
  /** The sources and content files of one brand in the document, as data. */
  brand(id: string): readonly unknown[];
  /** The start contexts of a brand: of its `brand.json`, else of a shared one. */
  startsOf(id: string): Promise<Readonly<Record<string, unknown>>>;
  /** Files of some brands in addition to the shared ones. */
  filesOf(ids: readonly string[]): Promise<Record<string, string>>;
  /** The compiler's input for some brands. */
  entryFor(own: Readonly<Record<string, string>>): EntryFiles;
}

const resolverName = /(?:^|[./])resolver\.(?:json|json5|jsonc|ya?ml)$/u;

/**
 * Opens a resolver document whose brands are a modifier called `brand`. The files of the brands are not read yet.
 *
 * @param target the document, or a folder that contains one
 * @throws UsageError if there is no such document or it has no brands
 */
export async function openFleet(target: string): Promise<Fleet> {
  const file = await findDocument(target);
  const root = dirname(file);
  const found = await readRegular(file, true);
  if (found.kind !== 'text')
    throw new UsageError(`Cannot read ${file}: ${found.kind === 'problem' ? found.message : 'the file is gone.'}`);
  const { text } = found;
  const reporter = new TokenReporter();
  const node = parseSource(basename(file), text, reporter);
  refuseUnreadable(file, reporter);
  const modifier = node && brandModifier(node);
  const contexts = modifier && nodeAt(modifier, 'contexts');
  if (contexts?.kind !== 'object' || contexts.members.size === 0)
    throw new UsageError(`${file} has no modifier "brand". --per-brand needs one.`);
  const sources = new Map([...contexts.members].map(([id, member]) => [id, member.node]));
  const first = nodeAt(modifier, 'default');
  const content = nodeAt(modifier, '$extensions', 'org.wusum', 'content');
  const outside = referencesIn(node!, contexts, content);
  const shared = { [basename(file)]: text, ...(await closure(root, outside, {})) };
  const plain = (part: JsonNode | undefined): unknown => part && withoutMember(part);
  return {
    root,
    entry: basename(file),
    brands: [...sources.keys()],
    defaultBrand: first?.kind === 'scalar' && typeof first.value === 'string' ? first.value : [...sources.keys()][0]!,
    shared,
    // Locations of tokens in the document itself move when a brand is added above them, so the whole text counts.
    document: text.includes('$value') ? text : withoutMember(node!, contexts, content, first),
    brand: (id) => [plain(sources.get(id)), plain(content && nodeAt(content, id))],
    async startsOf(id) {
      const own = await closure(root, contentIn(content && nodeAt(content, id)).filter(isBrandFile), shared);
      const inContent = [...Object.keys(shared).filter(isBrandFile), ...Object.keys(own)].map((name) =>
        startIn(own[name] ?? shared[name]!),
      );
      return { ...inContent.findLast((start) => start !== undefined) };
    },
    filesOf: (ids) =>
      closure(
        root,
        ids.flatMap((id) => [...referencesIn(sources.get(id)!), ...contentIn(content && nodeAt(content, id))]),
        shared,
      ),
    entryFor: (own) => ({ root, entry: basename(file), files: { ...shared, ...own } }),
  };
}

/** @throws UsageError with the first syntax error of the document */
function refuseUnreadable(file: string, reporter: TokenReporter): void {
  const problem = reporter.sorted().find(({ severity }) => severity === 'error');
  if (problem === undefined) return;
  const { line = 1, column = 1 } = problem.location ?? {};
  throw new UsageError(
    `${locationText({ file, line, column })} ${problem.message} (${problem.code}). Run \`wusum check\` for all problems.`,
  );
}

async function findDocument(target: string): Promise<string> {
  const found = await stat(target).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Cannot read ${target} (${error.code}).`);
  });
  if (!found.isDirectory()) return resolve(target);
  const names = (await readdir(target, { recursive: true })).filter(
    (path) => resolverName.test(path) && !path.split(sep).includes('node_modules'),
  );
  if (names.length === 1) return resolve(target, names[0]!);
  throw new UsageError(
    names.length === 0
      ? `${target} has no resolver document. --per-brand needs one with a modifier "brand".`
      : `${target} has several resolver documents: ${names.toSorted().join(', ')}. Pass one of them.`,
  );
}

/** The modifier called `brand`, in the definitions or inline in the resolution order. */
function brandModifier(document: JsonNode): JsonNode | undefined {
  const named = nodeAt(document, 'modifiers', 'brand');
  if (named !== undefined) return named;
  const order = nodeAt(document, 'resolutionOrder');
  if (order?.kind !== 'array') return undefined;
  return order.items.find((item) => {
    const name = nodeAt(item, 'name');
    return name?.kind === 'scalar' && name.value === 'brand' && nodeAt(item, 'contexts') !== undefined;
  });
}

/** Paths in `$ref` and of content files, except those below some nodes. */
function referencesIn(node: JsonNode, ...except: (JsonNode | undefined)[]): string[] {
  return referencedFiles(JSON.stringify(withoutMember(node, ...except)));
}

const isBrandFile = (name: string): boolean => basename(name) === 'brand.json';

/** The start contexts in a `brand.json`; an invalid file is reported by the compiler. */
function startIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return (JSON.parse(text) as { start?: Readonly<Record<string, unknown>> } | null)?.start;
  } catch {
    return undefined;
  }
}

/** The content files of a brand. */
function contentIn(list: JsonNode | undefined): string[] {
  return list ? contentFilesIn(JSON.stringify(toValue(list))) : [];
}

/** Reads files and the files that they reference, except known ones. The compiler reports missing files. */
async function closure(
  root: string,
  paths: readonly string[],
  known: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  const waiting = paths.map((path) => resolve(root, path));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const name = relative(root, file).split(sep).join('/');
    if (Object.hasOwn(known, name) || Object.hasOwn(texts, name)) continue;
    const found = await readRegular(file);
    const text = found.kind === 'text' ? found.text : undefined;
    if (text === undefined) continue;
    texts[name] = text;
    if (text.includes('$ref')) waiting.push(...referencedFiles(text).map((path) => join(dirname(file!), path)));
  }
  return Object.fromEntries(Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
