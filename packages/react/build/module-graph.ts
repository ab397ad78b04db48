/** Which of our sources import which: read by esbuild, so type-only imports do not count, and re-exports do. */
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** Absolute path of a source → absolute paths of the sources that it imports, in the order of its imports. */
export type ModuleGraph = ReadonlyMap<string, readonly string[]>;

/** @param entryPoints absolute paths */
export async function readModuleGraph(entryPoints: readonly string[]): Promise<ModuleGraph> {
  const { metafile } = await build({
    entryPoints: [...entryPoints],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
    outdir: '/',
    packages: 'external',
    logLevel: 'silent',
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [
      resolve(file),
      imports.filter(({ external }) => !external).map(({ path }) => resolve(path)),
    ]),
  );
}

/** Every source that one reaches, itself last: what a source imports comes before it. */
export function reachedFrom(file: string, graph: ModuleGraph): string[] {
  const seen = new Set<string>();
  const visit = (path: string): string[] => {
    if (seen.has(path)) return [];
    seen.add(path);
    return [...(graph.get(path) ?? []).flatMap(visit), path];
  };
  return visit(file);
}
