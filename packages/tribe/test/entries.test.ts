import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));
/** What servers and workers load: these folders and nothing that needs React or a DOM. */
const folders = ['belonging', 'care', 'content', 'stories'];
const libraries = ['hast', 'hast-util-from-parse5', 'hast-util-sanitize', 'hast-util-to-html', 'parse5'];

test.each(folders)('%s imports the folders without React only, and libraries only for content', (folder) => {
  const names = readdirSync(`${source}${folder}`, { withFileTypes: true }).filter((entry) => entry.isFile());
  const entry = names.some(({ name }) => name === 'models.ts') ? 'models.ts' : 'index.ts';
  // Components are in folders of their own; `index.ts` exports them next to the models.
  const files = names
    .filter(({ name }) => name !== 'index.ts' || entry === name)
    .map(({ name }) => `${folder}/${name}`);
  const imported = [...files, 'outcome.ts'].flatMap((file) =>
    [...readFileSync(source + file, 'utf8').matchAll(/(?:from|import\(?)\s*'([^']+)'/gu)].map(([, name]) => name!),
  );
  const allowed = (name: string) =>
    name.startsWith('./') ||
    name === '../outcome.js' ||
    /^\.\.\/content\/\w+\.js$/u.test(name) ||
    (folder === 'content' && libraries.includes(name));
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter((name) => !allowed(name))).toEqual([]);
});
