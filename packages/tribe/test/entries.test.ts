import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));
/** Models of these folders are what servers and workers load: nothing that needs React or a DOM. Components are in folders below. */
const folders = ['belonging', 'care', 'content', 'stories', 'thought'];
const libraries = ['hast', 'hast-util-from-parse5', 'hast-util-sanitize', 'hast-util-to-html', 'parse5'];

test.each(folders)('%s imports the folders without React only, and libraries only for content', (folder) => {
  const files = readdirSync(`${source}${folder}`)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => `${folder}/${name}`);
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
