import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { extractDescription, loadCsf } from 'storybook/internal/csf-tools';
import { describe, expect, test } from 'vitest';
import { sentenceCase } from '../copy/sentence-case.js';
import { storyName } from '../copy/story-names.js';
import names from '../copy/story-names.ar.json' with { type: 'json' };
import { tribe } from '../pages/components/tribe.js';
import type { FolderDocs } from './component-docs.js';
import { documentedOf } from './documented.js';
import { keyOf, translated, type Translations } from './translations.js';

const root = new URL('../../../../', import.meta.url);
const json = <T>(path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as T;
const filesOf = (pattern: string) => globSync(pattern, { cwd: root.pathname }).toSorted();

/** Components by their folder in packages/: `react/src/components/button`, `tribe/src/care/thread`. */
const docs: ReadonlyMap<string, FolderDocs> = new Map(
  (['components', 'tribe'] as const).flatMap((name) => {
    const below = name === 'tribe' ? 'tribe/src' : 'react/src/components';
    return json<FolderDocs[]>(`docs/${name}/components.json`).map(
      (folder) => [`${below}/${folder.path}`, folder] as const,
    );
  }),
);
const storyFiles = [
  ...filesOf('packages/react/src/components/*/*.stories.tsx'),
  ...filesOf('packages/tribe/src/*/*/*.stories.tsx'),
].map((path) => {
  const csf = loadCsf(readFileSync(new URL(path, root), 'utf8'), { fileName: path, makeTitle: (title) => title });
  const { _stories: stories, _storyStatements: statements, meta } = csf.parse();
  return {
    folder: dirname(path).replace('packages/', ''),
    title: meta.title ?? '',
    names: Object.values(stories).map(({ name }) => name ?? ''),
    descriptions: Object.values(statements).map((statement) => extractDescription(statement)),
  };
});

/** Texts of the docs page of each folder. */
const shown = new Map(
  [...docs].map(([path, { components }]) => {
    const ofComponents = components.flatMap(({ description, props }) => [
      description,
      ...props.map((prop) => prop.description),
    ]);
    const ofStories = storyFiles.filter(({ folder }) => folder === path).flatMap((file) => file.descriptions);
    return [path, new Set([...ofComponents, ...ofStories].map(keyOf).filter(Boolean))] as const;
  }),
);

const shared = Object.assign(
  {},
  ...filesOf('packages/*/src/shared.docs.ar.json').map((path) => json<Translations>(path)),
) as Translations;
/** The file of a folder is found by the title of its stories. */
const ownFiles = new Map(
  storyFiles
    .filter(({ folder }) => docs.has(folder))
    .map(({ folder, title }) => [folder, `packages/${folder}/${documentedOf(title)?.name}.docs.ar.json`]),
);
const own = new Map([...ownFiles].map(([folder, path]) => [folder, json<Translations>(path)]));
const all = [...own.values(), shared].flatMap((texts) => Object.entries(texts));

test('there are components and stories of both packages', () => {
  const count = (name: string) => [...shown.keys()].filter((path) => path.startsWith(name)).length;
  expect(count('react/')).toBeGreaterThan(100);
  expect(count('tribe/')).toBeGreaterThan(60);
  expect(storyFiles.length).toBeGreaterThan(160);
});

test('no file of translations is without its page', () => {
  const files = filesOf('packages/{react/src/components/*,tribe/src/*/*}/*.docs.ar.json');
  expect(files).toEqual([...ownFiles.values()].toSorted());
});

describe.each([...shown])('%s', (folder, texts) => {
  test('every description and note of its docs page has an Arabic text', () => {
    const known = { ...shared, ...own.get(folder) };
    expect([...texts].filter((text) => !Object.hasOwn(known, text))).toEqual([]);
  });

  test('no translation is without its text, and one that other components need is in shared.docs.ar.json', () => {
    const translations = Object.keys(own.get(folder)!);
    expect(translations.filter((text) => !texts.has(text) || Object.hasOwn(shared, text))).toEqual([]);
  });
});

test('a shared translation has a text in two or more components', () => {
  const count = (text: string) => [...shown.values()].filter((texts) => texts.has(text)).length;
  expect(Object.keys(shared).filter((text) => count(text) < 2)).toEqual([]);
});

test('a translation has the code of its text', () => {
  const codeIn = (text: string) => [...text.matchAll(/`[^`]+`/gu)].map(([code]) => code).toSorted();
  expect(all.filter(([text, arabic]) => codeIn(text).join() !== codeIn(arabic).join())).toEqual([]);
});

test('«كل» and «ثم» have no shadda, as in the copy', () => {
  expect(all.filter(([, arabic]) => /(?<![\p{L}\p{M}])[وفبل]?(?:كلّ|ثمّ)/u.test(arabic))).toEqual([]);
});

test('every name of a story has an Arabic one, and no translation is without its name', () => {
  const used = new Set(['Docs', ...storyFiles.flatMap((file) => file.names.map(sentenceCase))]);
  expect([...used].filter((name) => storyName(name, 'ar') === undefined)).toEqual([]);
  expect(Object.keys(names).filter((name) => !used.has(name))).toEqual([]);
  expect(storyName('Start And End', 'en')).toBe('Start and end');
});

test('every component and page of the tribe has an Arabic name, and no name is without its page', () => {
  const named = Object.entries(tribe).flatMap(([area, members]) =>
    Object.keys(members).map((name) => `Tribe/${area}/${name}`),
  );
  const titles = storyFiles.map(({ title }) => title).filter((title) => title.startsWith('Tribe/'));
  expect(named.toSorted()).toEqual(titles.toSorted());
});

test('a text is found however its lines break; one without a translation stays English', () => {
  const texts = { 'One line of text.': 'سطر.' };
  expect(translated('One line\nof  text.', 'ar', texts)).toEqual({ text: 'سطر.', lang: 'ar' });
  expect(translated('One line\nof  text.', 'en', texts).lang).toBe('en');
  expect(translated('constructor', 'ar', texts)).toEqual({ text: 'constructor', lang: 'en' });
});
