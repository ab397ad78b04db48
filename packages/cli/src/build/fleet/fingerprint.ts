import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire, findPackageJSON } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mapLimited } from '../../disk/limited.js';
import type { FolderFiles } from '../../disk/write-folder.js';
import { version } from '../../version.js';

/** SHA-256, as hex digits, of a list of texts or bytes. Lengths are hashed too, so boundaries between parts count. */
export function digest(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(`${bytes.byteLength}:`).update(bytes);
  }
  return hash.digest('hex');
}

/** SHA-256 of files by path; their order does not matter. */
export function digestFiles(files: FolderFiles): string {
  const paths = Object.keys(files).toSorted();
  return digest(paths.flatMap((path) => [path, files[path]!]));
}

let tool: Promise<string> | undefined;

/** Digest of the program’s own code, so that a changed compiler never reuses older results. */
export function toolDigest(): Promise<string> {
  return (tool ??= readTool());
}

async function readTool(): Promise<string> {
  const own = findPackageJSON(import.meta.url)!;
  // In the repository the command and its engines run from their sources.
  const code = fileURLToPath(import.meta.url).startsWith(join(dirname(own), 'src') + sep) ? 'src' : 'dist';
  const compiler = findPackageJSON('@wusum/compiler', import.meta.url)!;
  const { dependencies } = JSON.parse(await readFile(compiler, 'utf8')) as { dependencies: object };
  const names = Object.keys(dependencies).filter((name) => name.startsWith('@wusum/'));
  const engines = names.map((name) => findPackageJSON(name, compiler)!);
  const parts = await Promise.all([own, compiler, ...engines].map((path) => codeBelow(join(dirname(path), code))));
  return digest([version, ...parts.flat()]);
}

async function codeBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const code = names.filter((name) => /\.(?:js|ts|mjs)$/u.test(name) && !/\.(?:test|d)\.ts$/u.test(name)).toSorted();
  const texts = await mapLimited(code, (name) => readFile(join(folder, name), 'utf8'));
  return code.flatMap((name, index) => [name.split(sep).join('/'), texts[index]!]);
}

/** Digest of the font packages in a package.json, by name and installed version. */
export async function fontsDigest(manifest: string): Promise<string> {
  const text = await readFile(manifest, 'utf8').catch(() => '{}');
  const { dependencies, devDependencies } = JSON.parse(text) as Record<string, Record<string, string> | undefined>;
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => name.startsWith('@fontsource'));
  const require = createRequire(manifest);
  const found = names.toSorted().map((name) => {
    try {
      return [name, (require(`${name}/package.json`) as { version: string }).version].join('@');
    } catch {
      return name;
    }
  });
  return digest(found);
}
