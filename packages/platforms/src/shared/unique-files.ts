import { isReserved } from '../check-files.js';
import type { Diagnostic } from '@wusum/diagnostics';
import type { Contexts } from '@wusum/dtcg';
import { platformProblem } from './errors.js';
import { diskName, NameTable, type Origin, placesOf } from './name-table.js';
import type { PlatformFiles } from './platform.js';
import type { Brand, TargetContext } from './target-context.js';

/** A file, and what it is for. */
export type FileEntry<Content extends string | Uint8Array = string> = readonly [
  path: string,
  content: Content,
  origin: Origin,
];

class FileTable extends NameTable {
  protected override clash(path: string, origin: Origin, other: Origin): Diagnostic {
    const message = `The files of ${origin.text} and ${other.text} would both be "${path}", on disks that ignore letter case.`;
    return platformProblem('WS-E112', message, placesOf(origin, other));
  }
}

/**
 * Files by path.
 * @throws PlatformError if two things would be in one file, also on a disk that ignores letter case
 */
export function uniqueFiles<Content extends string | Uint8Array = string>(
  entries: readonly FileEntry<Content>[],
): Record<string, Content> {
  const table = new FileTable(diskName);
  for (const [path, , origin] of entries) {
    table.add(path, origin);
    const reserved = path.split('/').find(isReserved);
    if (reserved !== undefined) table.problems.push(reservedName(reserved, path, origin));
  }
  table.refuse();
  return Object.fromEntries(entries.map(([path, content]) => [path, content]));
}

function reservedName(name: string, path: string, origin: Origin): Diagnostic {
  const message = `The file of ${origin.text} would be "${path}", and "${name}" is not a file name on Windows.`;
  const { location } = origin;
  return platformProblem('WS-E112', message, { fix: 'Rename it.', ...(location && { location }) });
}

/** The error of paths that a disk keeps in one file; for files whose origins are unknown. */
export function problemsOfCase(files: PlatformFiles): Diagnostic[] {
  const byName = Map.groupBy(Object.keys(files), diskName);
  return [...byName.values()]
    .filter((paths) => paths.length > 1)
    .map((paths) =>
      platformProblem(
        'WS-E112',
        `${paths.map((path) => `"${path}"`).join(' and ')} are one file on disks that ignore letter case.`,
      ),
    );
}

/** The origin of the files of a brand; its place is the first token that the brand itself sets. */
export function brandOrigin(target: TargetContext, { id, modes }: Brand): Origin {
  const axis = target.axes.find(({ name }) => name === 'brand');
  const location =
    axis &&
    [...(modes[0]?.permutation.tokens.values() ?? [])]
      .flatMap(({ layers }) => layers)
      .find(({ layer }) => layer === `${axis.name} ${id}`)?.location;
  return { text: `the brand "${id}"`, ...(location && { location }) };
}

/** The origin of a file of a brand in some contexts. */
export function viewOrigin(target: TargetContext, brand: Brand, contexts: string): Origin {
  const { text, location } = brandOrigin(target, brand);
  return { text: contexts === '' ? text : `${text} in "${contexts}"`, ...(location && { location }) };
}

/** `mode dark, contrast more` */
export function contextsText(contexts: Contexts): string {
  return Object.entries(contexts)
    .map(([axis, context]) => `${axis} ${context}`)
    .join(', ');
}

/** The origin of files that every build has. */
export const builtInFile: Origin = { text: 'the platform itself' };
