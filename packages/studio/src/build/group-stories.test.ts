import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { groupedTitle, groupStories, sections } from './group-stories.js';

test.each([
  ['Components/Button', 'Components/Actions/Button'],
  ['Components/TextField', 'Components/Input/TextField'],
  ['Components/QRCode', 'Components/Content/QRCode'],
  ['Components/Unknown', 'Components/Unknown'],
  ['Start/Components', 'Start/Components'],
  ['Recipes/Button', 'Recipes/Button'],
])('the story of %s is in the sidebar as %s', (title, grouped) => {
  expect(groupedTitle(title)).toBe(grouped);
});

test('a story in a group has the id that its file gives it', async () => {
  const story = { type: 'story', exportName: 'Sizes', title: 'Components/Button', __id: 'components-button--sizes' };
  const [indexer] = groupStories([{ test: /./, createIndex: () => Promise.resolve([story as never]) }]);
  const [grouped] = await indexer!.createIndex('', { makeTitle: () => '' });
  expect(grouped).toEqual({ ...story, title: 'Components/Actions/Button', metaId: 'components-button' });
});

test('the order of the sidebar is the order of the page of all components', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../../.storybook/preview.tsx'), 'utf8');
  const [, list = ''] = /'Components',\s*(?:\/\/.*\s*)*\[([^\]]*)\],\s*'Recipes'/.exec(source) ?? [];
  expect([...list.matchAll(/'([^']+)'/g)].map(([, name]) => name)).toEqual(sections);
});
