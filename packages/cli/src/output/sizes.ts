import { gzipSync } from 'node:zlib';
import type { FolderFiles } from '../disk/write-folder.js';

/** Folders that are listed as one line. */
const folder = /^(?:theme\/)?(?:resolved|fonts\/files|fonts\/licences|marks|data|brands|fonts|voice)(?=\/)/u;
const maxLines = 12;

/** Lists the written files with their sizes; a folder with many files is one line. */
export function sizeLines(files: FolderFiles): string[] {
  const groups = groupBy(files, (path) => folder.exec(path)?.[0]);
  const shown = groups.size > maxLines ? groupBy(files, (path) => path.split('/', 1)[0]) : groups;
  const lines = [...shown].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, contents]) => line(name, contents));
  const width = Math.max(0, ...lines.map(([name]) => name.length));
  return lines.map(([name, text]) => `${name.padEnd(width)}  ${text}`);
}

type Content = FolderFiles[string];

function groupBy(files: FolderFiles, nameOf: (path: string) => string | undefined): Map<string, Content[]> {
  const groups = new Map<string, Content[]>();
  for (const [path, content] of Object.entries(files)) {
    const group = nameOf(path);
    const name = group === undefined || group === path ? path : `${group}/`;
    groups.set(name, [...(groups.get(name) ?? []), content]);
  }
  return groups;
}

function line(name: string, contents: readonly Content[]): [name: string, text: string] {
  const total = contents.reduce((sum, content) => sum + sizeOf(content), 0);
  const first = contents[0]!;
  if (name.endsWith('/')) {
    return [name, `${kilobytes(total)} in ${contents.length} ${contents.length === 1 ? 'file' : 'files'}`];
  }
  return [name, `${kilobytes(total)}, ${kilobytes(gzipSync(first).length)} gzipped`];
}

const sizeOf = (content: Content): number =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;

/** `812 B`, `34.5 KB`, `1.2 MB`. */
export function kilobytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
