import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFiles } from '@wusum/diagnostics';

/** Files that the compiler reads. */
const readable = /\.(?:json|jsonc|json5|ya?ml|tokens|svg)$/iu;

const limits = {
  /** Bytes of one file. */
  file: 2_000_000,
  files: 5000,
} as const;

/**
 * The files of a token folder on the disk. Symbolic links are not followed, and hidden files and `node_modules` are
 * skipped.
 */
export class TokenFolder {
  #files: SourceFiles = {};

  private constructor(
    /** The real path of the folder. */
    readonly root: string,
  ) {}

  /** @throws Error if there is no such folder */
  static async open(path: string): Promise<TokenFolder> {
    return new TokenFolder(await realpath(path));
  }

  /** The content of each file by its relative path. The same object is returned until a file changes. */
  async read(): Promise<SourceFiles> {
    const files: Record<string, string> = {};
    await this.#readInto(files, '');
    const paths = Object.keys(files);
    const isSame =
      paths.length === Object.keys(this.#files).length && paths.every((path) => files[path] === this.#files[path]);
    if (!isSame) this.#files = files;
    return this.#files;
  }

  async #readInto(files: Record<string, string>, folder: string): Promise<void> {
    const entries = await readdir(join(this.root, folder), { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) await this.#readInto(files, path);
      else if (entry.isFile() && readable.test(entry.name)) await this.#readFile(files, path);
    }
  }

  async #readFile(files: Record<string, string>, path: string): Promise<void> {
    const absolute = join(this.root, path);
    const { size } = await lstat(absolute);
    if (size > limits.file || Object.keys(files).length >= limits.files) return;
    files[path] = await readFile(absolute, 'utf8');
  }
}
