import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { contentReader } from '@wusum/compiler';
import { fixDocument } from '@wusum/dtcg';
import { replaceFiles } from '../disk/add-files.js';
import { openTokens } from '../disk/open-tokens.js';

/** A rewritten file and the number of problems that were fixed in it. */
export interface FixedFile {
  readonly file: string;
  readonly count: number;
}

/**
 * Rewrites the deviations of token files and resolver documents that have one obvious reading. Files of one document
 * change together, or none does.
 *
 * @returns the changed files, relative to the working directory
 */
export async function fixTokens(targets: readonly string[], cwd: string): Promise<readonly FixedFile[]> {
  const counts = new Map<string, number>();
  for (const target of targets) {
    const path = resolve(cwd, target);
    const { length } = await openTokens(path);
    for (let index = 0; index < length; index++) {
      // Documents may share files, so each is read after the one before is fixed.
      const { root, entry, files } = (await openTokens(path))[index]!;
      const { files: changed, fixed } = fixDocument(files, entry, { content: contentReader });
      // The document of a folder without one is not on the disk.
      const onDisk = Object.entries(changed).filter(([file]) => existsSync(join(root, file)));
      await replaceFiles(root, Object.fromEntries(onDisk));
      for (const { location } of fixed) {
        const name = relative(cwd, join(root, location!.file)).split(sep).join('/');
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([file, count]) => ({ file, count })).toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

export function fixedText(files: readonly FixedFile[]): string {
  const lines = files.map(({ file, count }) => `fixed  ${file} (${count} ${count === 1 ? 'problem' : 'problems'})\n`);
  return lines.length === 0 ? 'Nothing to fix.\n' : lines.join('');
}
