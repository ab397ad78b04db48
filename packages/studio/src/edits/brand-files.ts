import type { SourceFiles } from '@wusum/diagnostics';
import { parseSource, TokenReporter, toValue } from '@wusum/dtcg';
import { brandAxis, isRecord, isResolverFile, soleBrand } from '@wusum/dtcg/internal';

/** Files of each brand, in the order in which they apply: a later one overrides an earlier one. */
export type BrandFiles = ReadonlyMap<string, readonly string[]>;

const vendor = 'org.wusum';

/**
 * Finds the files of each brand: those that the resolver document lists for the contexts of the axis `brand`. A file that
 * several brands list belongs to none of them. Tokens without that axis have one brand, with the files of all sets, and the
 * files of each context of an axis are edited like those of a brand, under the id of `contextOwner`.
 *
 * @param files content of each file by its path relative to the token folder
 * @param resolver path of the resolver document. Default: the only one in `files`
 */
export function brandFiles(files: SourceFiles, resolver = Object.keys(files).find(isResolverFile)): BrandFiles {
  if (resolver === undefined || !Object.hasOwn(files, resolver)) return new Map();
  const node = parseSource(resolver, files[resolver]!, new TokenReporter());
  const document = node && toValue(node);
  if (!isRecord(document)) return new Map();
  const layers = layersOf(document);
  const brand = layers.find(({ kind, name }) => kind === 'modifier' && name === brandAxis);
  const listed = brand === undefined ? filesOfLayers(layers) : filesOfContexts(brand.node);
  const known = new Map(
    [...listed].map(([id, paths]) => [
      id,
      paths.map((path) => pathFrom(resolver, path)).filter((path) => Object.hasOwn(files, path)),
    ]),
  );
  const all = [...known.values()].flat();
  const isShared = (path: string): boolean => all.indexOf(path) !== all.lastIndexOf(path);
  return new Map([...known].map(([id, paths]) => [id, paths.filter((path) => !isShared(path))]));
}

/** A set or an axis of a resolver document. */
interface Layer {
  readonly kind: 'set' | 'modifier';
  readonly name: string;
  readonly node: unknown;
}

/** The layers in the order in which they apply: a reference to a set or modifier, or one that is written in its place. */
function layersOf(document: Record<string, unknown>): Layer[] {
  const order: unknown = memberOf(document, 'resolutionOrder');
  return (Array.isArray(order) ? (order as unknown[]) : []).flatMap((item): Layer[] => {
    const [, group = '', name = ''] = /^#\/(sets|modifiers)\/([^/]+)$/u.exec(textOf(memberOf(item, '$ref'))) ?? [];
    if (group === '') {
      const kind = memberOf(item, 'type');
      return kind === 'set' || kind === 'modifier' ? [{ kind, name: textOf(memberOf(item, 'name')), node: item }] : [];
    }
    const key = decoded(name).replaceAll('~1', '/').replaceAll('~0', '~');
    return [{ kind: group === 'sets' ? 'set' : 'modifier', name: key, node: memberOf(memberOf(document, group), key) }];
  });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The id under which intents edit the files of a context in tokens without brands. */
const contextOwner = (axis: string, context: string): string => `${axis}-${context}`;

/** A file that several contexts list, as a dark theme and its variant with more contrast do, is the first one's. */
function filesOfLayers(layers: readonly Layer[]): Map<string, string[]> {
  const shared = layers.flatMap(({ kind, node }) => (kind === 'set' ? filesOfSet(node) : []));
  const files = new Map([[soleBrand, [...new Set(shared)]]]);
  const taken = new Set(shared);
  for (const { kind, name, node } of layers) {
    for (const [context, paths] of kind === 'modifier' ? filesOfContexts(node) : []) {
      const own = paths.filter((path) => !taken.has(path));
      const owner = contextOwner(name, context);
      // Two contexts with one id are not distinguishable.
      if (own.length > 0 && !files.has(owner)) files.set(owner, own);
      for (const path of own) taken.add(path);
    }
  }
  return files;
}

function filesOfContexts(modifier: unknown): Map<string, string[]> {
  const contexts = memberOf(modifier, 'contexts');
  const content = contentOf(modifier);
  const ids = isRecord(contexts) ? Object.keys(contexts) : [];
  return new Map(ids.map((id) => [id, [...refsIn(memberOf(contexts, id)), ...strings(memberOf(content, id))]]));
}

const filesOfSet = (set: unknown): string[] => [...refsIn(memberOf(set, 'sources')), ...strings(contentOf(set))];

const contentOf = (node: unknown): unknown => memberOf(memberOf(memberOf(node, '$extensions'), vendor), 'content');

/** Whole files: a reference into a file is not a file of the brand. */
function refsIn(sources: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(sources) ? sources : [];
  return list.flatMap((source) => {
    const ref = memberOf(source, '$ref');
    return typeof ref === 'string' && !ref.includes('#') ? [decoded(ref)] : [];
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * A path relative to the folder of the resolver document, relative to the token folder: `./a/../b.json` is `b.json`. A path that
 * leads out of the token folder, even if it came back in, is that of no file.
 */
function pathFrom(resolver: string, path: string): string {
  const steps = resolver.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') {
      if (steps.length === 0) return '';
      steps.pop();
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function strings(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

function memberOf(node: unknown, key: string): unknown {
  return isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}
