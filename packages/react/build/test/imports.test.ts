/** What an import of one component loads: nothing that it does not draw. */
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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

test('a library of one entry is imported by this entry only: no other component makes a page load it', () => {
  const importers = new Map<string, Set<string | undefined>>();
  for (const path of globSync('src/**/*.{ts,tsx}', { cwd: root, exclude: ['**/*.{test,stories}.*', 'src/test/**'] }))
    for (const [, library] of readFileSync(join(root, path), 'utf8').matchAll(/from '(@tiptap|culori|uqr)\b/gu))
      importers.set(library!, (importers.get(library!) ?? new Set()).add(folderOf(path)));
  expect(Object.fromEntries([...importers].map(([library, folders]) => [library, [...folders]]))).toEqual({
    '@tiptap': ['rich-text-field'],
    culori: ['color-field'],
    uqr: ['qr-code'],
  });
});
