import { importsOf, packageOf } from './imports.js';
import { isOfStories, packages, projectFiles, readManifest, readText } from './repository.js';

/** Package → the packages that it depends on, by the names of their folders. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Packages whose name is not that of their folder in the scope. */
const folders: Readonly<Record<string, string>> = { wusum: 'cli', 'create-wusum': 'create' };

const folderOf = (name: string): string => folders[name] ?? name.replace('@wusum/', '');

/** The graph in docs/architecture.md: each line `a --> b & c` of its Mermaid diagram; `a` alone imports nothing. */
export function drawnGraph(): Graph {
  const [, diagram = ''] = /```mermaid\n(.*?)```/su.exec(readText('docs/architecture.md')) ?? [];
  const arrows = [...diagram.matchAll(/^ +(\S+)(?: --> (.+))?$/gmu)];
  const graph = new Map<string, Set<string>>();
  for (const [, from, to] of arrows)
    graph.set(from!, new Set([...(graph.get(from!) ?? []), ...(to?.split(' & ') ?? [])]));
  for (const to of [...graph.values()].flatMap((set) => [...set])) if (!graph.has(to)) graph.set(to, new Set());
  return graph;
}

/** Templates are files of new projects. */
const isSource = (path: string): boolean =>
  !path.includes('/templates/') &&
  /\/src\/.*\.(?:ts|tsx|mdx)$/u.test(path) &&
  !isOfStories(path) &&
  !/\.(?:test|bench|d)\.tsx?$|\/test\//u.test(path);

/** The packages that the sources of a package import; tests and stories do not count. */
function importedBy(folder: string): string[] {
  const files = projectFiles().filter((path) => path.startsWith(`${folder}/`) && isSource(path));
  return files.flatMap((path) => importsOf(path, readText(path)).map(packageOf));
}

/** The graph in the code: what package.json declares for users, and what sources import and builds take in. */
export function declaredGraph(): Graph {
  return new Map(
    packages.map((folder) => {
      const { name, dependencies, peerDependencies } = readManifest(folder);
      const all = [...Object.keys({ ...dependencies, ...peerDependencies }), ...importedBy(folder)];
      const ours = all.filter((other) => (other.startsWith('@wusum/') || other in folders) && other !== name);
      return [folderOf(name), new Set(ours.map(folderOf))];
    }),
  );
}

/** Every package that a package reaches, directly or through others. A package of a circle reaches itself. */
export function reachableFrom(graph: Graph, start: string): Set<string> {
  const found = new Set<string>();
  const next = [...(graph.get(start) ?? [])];
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    next.push(...(graph.get(name) ?? []));
  }
  return found;
}

/** The graph without arrows that other arrows imply. */
export function reduced(graph: Graph): Graph {
  return new Map(
    [...graph].map(([from, to]) => [
      from,
      new Set([...to].filter((name) => ![...to].some((other) => reachableFrom(graph, other).has(name)))),
    ]),
  );
}
