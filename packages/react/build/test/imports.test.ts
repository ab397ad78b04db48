/** What an import of one component loads: nothing that it does not draw. Needs `dist`. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { componentFolders } from '../components.js';
import { readModuleGraph } from '../module-graph.js';
import { indexOf } from '../style-sheets.js';
import { namedImports, parseSource } from '../source.js';

const root = join(import.meta.dirname, '../..');
const folderOf = (file: string): string | undefined => /src\/components\/([^/]+)\//.exec(file)?.[1];

/** Whether a source has an element, an `as` or a type of element by this name. */
const draws = (text: string, name: string): boolean =>
  new RegExp(`<${name}[\\s>./]|as=\\{${name}[}.]|\\b${name}\\b(?=\\s*[,)\\]}:?])`, 'u').test(
    text.replace(/^import[^;]*;/gmu, ''),
  );

test('no source imports a whole component that it does not draw: what it shares with one is a module of its own', async () => {
  const graph = await readModuleGraph(componentFolders(root).map((folder) => indexOf(root, folder)));
  const idle: string[] = [];
  for (const [file, imported] of graph) {
    const others = imported.filter((target) => folderOf(target) && folderOf(target) !== folderOf(file));
    const modules = others.filter((target) => target.endsWith('/index.ts'));
    if (!folderOf(file) || modules.length === 0) continue;
    const text = readFileSync(file, 'utf8');
    const names = namedImports(parseSource(file, text));
    for (const target of modules) {
      const path = relative(join(file, '..'), target).replace(/\.tsx?$/u, '.js');
      const from = names.filter((one) => one.from === path || one.from === `./${path}`);
      if (!from.some(({ local }) => draws(text, local))) idle.push(`${relative(root, file)} imports ${path}`);
    }
  }
  expect(idle).toEqual([]);
}, 60_000);

/** `culori/fn` → `culori`, `@tiptap/core` → `@tiptap`. */
const libraryOf = (path: string): string => path.split('/', 1)[0]!;

test.each(['static', 'styled'])('a library is loaded by the components that need it: %s', async (entry) => {
  const folder = join(root, 'dist', entry, 'components');
  const { metafile } = await build({
    entryPoints: componentFolders(root).map((name) => join(folder, name, 'index.js')),
    bundle: true,
    metafile: true,
    write: false,
    format: 'esm',
    outdir: folder,
    packages: 'external',
    logLevel: 'error',
  });
  const loaded = new Map<string, Set<string>>();
  for (const { entryPoint = '', imports } of Object.values(metafile.outputs)) {
    const component = basename(dirname(entryPoint));
    for (const { path } of imports.filter(({ external }) => external))
      loaded.set(libraryOf(path), (loaded.get(libraryOf(path)) ?? new Set()).add(component));
  }
  // What every component may have.
  for (const library of ['react', 'react-dom', 'styled-components', '@wusum']) loaded.delete(library);
  expect(Object.fromEntries([...loaded].map(([library, components]) => [library, [...components].toSorted()]))).toEqual(
    {
      // Those whose value is a date. A component that only shows dates uses `Intl`.
      '@internationalized': ['calendar', 'date-field', 'date-picker', 'date-range-picker', 'time-field'],
      '@tanstack': ['data-table'],
      '@tiptap': ['rich-text-field'],
      culori: ['color-field'],
      'embla-carousel': ['carousel'],
      'radix-ui': ['brand'],
      uqr: ['qr-code'],
    },
  );
});
