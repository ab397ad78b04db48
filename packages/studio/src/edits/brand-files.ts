import type { SourceFiles } from '@wusum/diagnostics';
import { parseSource, TokenReporter, toValue } from '@wusum/dtcg';
import { brandAxis, isRecord, isResolverFile, soleBrand } from '@wusum/dtcg/internal';

/** Files of each brand, in the order in which they apply: a later one overrides an earlier one. */
export type BrandFiles = ReadonlyMap<string, readonly string[]>;

const vendor = 'org.wusum';

/**
 * Finds the files of each brand: those that the resolver document lists for the contexts of the axis `brand`. Tokens
 * without that axis have one brand, with the files of all sets. A file that several brands list belongs to none of them.
 *
 * @param files content of each file by its path relative to the token folder
 * @param resolver path of the resolver document. Default: the only one in `files`
 */
export function brandFiles(files: SourceFiles, resolver = Object.keys(files).find(isResolverFile)): BrandFiles {
  if (resolver === undefined || !Object.hasOwn(files, resolver)) return new Map();
  const node = parseSource(resolver, files[resolver]!, new TokenReporter());
  const document = node && toValue(node);
  if (!isRecord(document)) return new Map();
  const brand = memberOf(memberOf(document, 'modifiers'), brandAxis);
  const listed = brand === undefined ? new Map([[soleBrand, filesOfSets(document)]]) : filesOfContexts(brand);
  const folder = resolver.slice(0, resolver.lastIndexOf('/') + 1);
  const known = new Map(
    [...listed].map(([id, paths]) => [
      id,
      paths.map((path) => folder + path).filter((path) => Object.hasOwn(files, path)),
    ]),
  );
  const all = [...known.values()].flat();
  const isShared = (path: string): boolean => all.indexOf(path) !== all.lastIndexOf(path);
  return new Map([...known].map(([id, paths]) => [id, paths.filter((path) => !isShared(path))]));
}

function filesOfContexts(modifier: unknown): Map<string, string[]> {
  const contexts = memberOf(modifier, 'contexts');
  const content = contentOf(modifier);
  const ids = isRecord(contexts) ? Object.keys(contexts) : [];
  return new Map(ids.map((id) => [id, [...refsIn(memberOf(contexts, id)), ...strings(memberOf(content, id))]]));
}

function filesOfSets(document: Record<string, unknown>): string[] {
  const sets = memberOf(document, 'sets');
  const each = isRecord(sets) ? Object.values(sets) : [];
  return each.flatMap((set) => [...refsIn(memberOf(set, 'sources')), ...strings(contentOf(set))]);
}

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

function strings(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

function memberOf(node: unknown, key: string): unknown {
  return isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}
