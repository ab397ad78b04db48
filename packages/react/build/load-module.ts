import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
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
 * Runs a module of the sources in Node, bundled with its imports. Libraries that must be the same instance as those of
 * the build stay imports.
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
  // Several builds may run at once: none may import a file that is half written.
  const draft = `${path}.${process.pid}.${(drafts += 1)}`;
  await writeFile(draft, code);
  await rename(draft, path);
  const exports = await run(file, path);
  return { exports, inputs: Object.keys(metafile.inputs).map((input) => resolve(input)) };
}

async function run(file: string, path: string): Promise<Record<string, unknown>> {
  try {
    return (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${relative(process.cwd(), file)}: ${reason}\n  Why: The build runs this file in Node, and it throws.\n` +
        '  Fix: Correct the expression; if it reads a variable of the theme, compile the tokens (node scripts/run.mjs test theme).',
      { cause: error },
    );
  }
}
