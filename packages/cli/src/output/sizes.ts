import { gzipSync } from 'node:zlib';
import type { FolderFiles } from '../disk/write-folder.js';

/** Folders that are listed as one line. */
const folder = /^(?:theme\/)?(?:resolved|fonts\/files|fonts\/licences|marks|data|brands|fonts|voice)(?=\/)/u;
const maxLines = 12;

/**
 * Lists the written files with their sizes; a folder with many files is one line.
 *
 * @param later path → bytes of files that are no longer in memory, all of them in such folders
 */
export function sizeLines(files: FolderFiles, later: ReadonlyMap<string, number> = new Map()): string[] {
  const all = [...Object.entries(files), ...later];
  const groups = groupBy(all, (path) => folder.exec(path)?.[0]);
  const shown = groups.size > maxLines ? groupBy(all, (path) => path.split('/', 1)[0]) : groups;
  const lines = [...shown].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, contents]) => line(name, contents));
  const width = Math.max(0, ...lines.map(([name]) => name.length));
  return lines.map(([name, text]) => `${name.padEnd(width)}  ${text}`);
}

/** A file, or its size in bytes. */
type Content = FolderFiles[string] | number;

function groupBy(
  files: readonly (readonly [path: string, content: Content])[],
  nameOf: (path: string) => string | undefined,
): Map<string, Content[]> {
  const groups = new Map<string, Content[]>();
  for (const [path, content] of files) {
    const group = nameOf(path);
    const name = group === undefined || group === path ? path : `${group}/`;
    groups.set(name, [...(groups.get(name) ?? []), content]);
  }
  return groups;
}

function line(name: string, contents: readonly Content[]): [name: string, text: string] {
  const total = contents.reduce<number>((sum, content) => sum + sizeOf(content), 0);
  const first = contents[0]!;
  if (name.endsWith('/') || typeof first === 'number') {
    return [name, `${kilobytes(total)} in ${contents.length} ${contents.length === 1 ? 'file' : 'files'}`];
  }
  return [name, `${kilobytes(total)}, ${kilobytes(gzipSync(first).length)} gzipped`];
}

function sizeOf(content: Content): number {
  if (typeof content === 'number') return content;
  return typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
}

/** `812 B`, `34.5 KB`, `1.2 MB`. */
export function kilobytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
