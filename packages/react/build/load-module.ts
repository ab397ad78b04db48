import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** The nearest `node_modules/.cache` above the package: bare imports of the evaluated file resolve from there. */
const cache = join(
  here.slice(0, here.lastIndexOf('packages')),
  'packages',
  'react',
  'node_modules',
  '.cache',
  'wusum-styles',
);

let drafts = 0;

/**
 * Runs a module of the sources in Node. It is bundled with what it imports, but for the libraries that must be the same
 * instance as ours.
 *
 * @param file absolute path
 * @returns what it exports, and the absolute paths of the files that it read
 */
export async function loadModule(file: string): Promise<{ exports: Record<string, unknown>; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    conditions: ['wusum-source'],
    external: ['styled-components', 'react', 'react-dom'],
    logLevel: 'silent',
  });
  const code = outputFiles[0]!.text;
  const path = join(cache, `${createHash('sha256').update(file).update(code).digest('hex').slice(0, 16)}.mjs`);
  await mkdir(cache, { recursive: true });
  // Several builds may run at once: no one may import a file that is half written.
  const draft = `${path}.${process.pid}.${(drafts += 1)}`;
  await writeFile(draft, code);
  await rename(draft, path);
  const exports = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  return { exports, inputs: Object.keys(metafile.inputs).map((input) => resolve(input)) };
}
