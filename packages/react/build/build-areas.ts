/** Builds a package on top of @wusum/react: areas of components, `src/<area>/<component>`, in both entries. */
import { readdirSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Entry } from './compile-component.js';
import { writeDocs } from './docs.js';
import { wusumEntryOnReact } from './esbuild-plugin.js';
import { writeAreaDeclarations, writeAreaSheets } from './finish.js';

/** The documentation that is published with a package. */
interface PackageDocs {
  /** Absolute path of the pages. */
  readonly source: string;
  /** What `llms.txt` begins with. */
  readonly rules: string;
}

/**
 * Writes `dist`: `static` and `styled`, file by file, their declarations, a style sheet for all areas and for each, and the
 * documentation. If it fails, the previous output is kept.
 *
 * @param root absolute path of the package
 */
export async function buildAreas(root: string, docs: PackageDocs): Promise<void> {
  const draft = join(root, `.dist-${process.pid}`);
  try {
    const entryPoints = sourcesOf(join(root, 'src'));
    for (const entry of ['static', 'styled'] as const) await writeEntry(root, draft, entry, entryPoints);
    await writeAreaSheets(root, draft);
    await writeAreaDeclarations(root, draft);
    await writeDocs(docs.source, draft, docs.rules);
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    await rename(draft, join(root, 'dist'));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Every import stays one, so a `'use client'` holds for its own file. */
async function writeEntry(root: string, draft: string, entry: Entry, entryPoints: string[]): Promise<void> {
  await build({
    entryPoints,
    outbase: join(root, 'src'),
    outdir: join(draft, entry),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [wusumEntryOnReact(entry)],
  });
}

/** What only tests and stories show. */
const unpublished = /(?:^|\/)(?:test|pages|samples)\//u;

const sourcesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(?<!\.(test|stories|d))\.tsx?$/u.test(name) && !unpublished.test(name))
    .map((name) => join(folder, name));
