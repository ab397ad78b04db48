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

/** What reads any message, and so loads all of them; `useMessagesOf` takes the groups that a component shows. */
const loadsAll = [
  /import\s*\{[^}]*\b(?:useMessages|Message)\b(?<!\bas useMessages)[^}]*\}\s*from '@wusum\/react(?:\/message)?'/u,
  /import\s*\{[^}]*\}\s*from '@wusum\/contract\/messages'/u,
];

test('components load the messages that they show, not those of the whole contract', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/u.test(name) && !/\.(?:stories|test)\.tsx$/u.test(name),
  );
  const texts = files.map((name) => [name, readFileSync(source + name, 'utf8')] as const);
  expect(texts.filter(([, text]) => text.includes('useMessagesOf')).length).toBeGreaterThan(0);
  expect(texts.filter(([, text]) => loadsAll.some((law) => law.test(text))).map(([name]) => name)).toEqual([]);
});
