import { expect, test } from 'vitest';
import arabic from './descriptions.ar.json' with { type: 'json' };
import { groups, readPlatformDocs } from './platform-docs.js';

const pages = import.meta.glob<string>('../../../../../../docs/platforms/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const platforms = readPlatformDocs(pages);

test('every platform of the docs is in one group, and every name in a group is one of them', () => {
  const grouped = Object.values(groups).flat();
  expect(platforms.length).toBeGreaterThan(10);
  expect([...grouped].toSorted()).toEqual(platforms.map(({ name }) => name).toSorted());
});

test('every platform has files', () => {
  expect(platforms.filter(({ files }) => files.length === 0).map(({ name }) => name)).toEqual([]);
});

test('every description has an Arabic text, and no translation is without its description', () => {
  expect(Object.keys(arabic).toSorted()).toEqual(platforms.map(({ description }) => description).toSorted());
});
