import { suggest } from '@wusum/diagnostics';

/**
 * The file that a missing one probably means: one that nothing else refers to. If a folder was renamed, it is the file of
 * the same name in the folder that contains most of the other missing files. Else it is a file of the same folder.
 *
 * @param names the given files
 * @param listed the files that the resolver document refers to
 * @param usesListed whether it may be one of these, which is misspelt here. A listed content file is never meant twice
 */
export function suggestFile(
  file: string,
  names: readonly string[],
  listed: ReadonlySet<string>,
  usesListed = true,
): string | undefined {
  const spare = names.filter((name) => !listed.has(name));
  const { folder, base } = split(file);
  const missing = [...listed].filter((path) => split(path).folder === folder).map((path) => split(path).base);
  const moved = spare
    .filter((name) => split(name).base === base)
    .map((name) => ({ name, shared: missing.filter((each) => spare.includes(join(split(name).folder, each))).length }));
  const most = Math.max(...moved.map(({ shared }) => shared));
  const best = moved.filter(({ shared }) => shared === most).map(({ name }) => name);
  if (best.length > 0) return best.length === 1 ? best[0] : (nearestPath(file, best) ?? best[0]);
  // A file with another name is meant only in the same folder: the other folders may be those of other brands.
  const inFolder = (paths: readonly string[]): string[] => paths.filter((path) => split(path).folder === folder);
  return nearestPath(file, inFolder(spare)) ?? (usesListed ? nearestPath(file, inFolder(names)) : undefined);
}

/** The path with the nearest spelling. Dots are replaced, because `suggest` reads them as separators of segments. */
function nearestPath(given: string, paths: readonly string[]): string | undefined {
  const plain = (path: string): string => path.replaceAll('.', '/');
  const near = suggest(plain(given), paths.map(plain));
  return paths.find((path) => plain(path) === near);
}

function split(path: string): { readonly folder: string; readonly base: string } {
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(0, slash)), base: path.slice(slash + 1) };
}

const join = (folder: string, base: string): string => (folder === '' ? base : `${folder}/${base}`);
