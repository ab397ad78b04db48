import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { storiesOfMessage, type IndexedStory } from './story-index.js';
import { isStarted } from './frame-messages.js';

const root = new URL('../../../../../', import.meta.url);
const stories: readonly IndexedStory[] = globSync('packages/{react/src/components,tribe/src/*}/*/*.stories.tsx', {
  cwd: root.pathname,
}).map((path) => {
  const folder = basename(dirname(path));
  return { id: `${folder}--playground`, name: 'Playground', title: folder, folder };
});
const groups = [
  ...new Set(
    Object.keys(JSON.parse(readFileSync(new URL('tokens/content/messages.json', root), 'utf8')) as object)
      .filter((key) => !key.startsWith('$'))
      .map((key) => key.split('.')[0]!),
  ),
];

test.each([
  ['carousel.next', 'carousel'],
  ['action.close', 'close-button'],
  ['notice.danger', 'callout'],
  ['file.removed', 'file-upload'],
  ['story-composer.title', 'story-composer'],
])('%s is spoken by %s', (key, folder) => {
  expect(storiesOfMessage(key, stories)[0]?.folder).toBe(folder);
});

test('every message of the contract has stories of a component', () => {
  const silent = groups.filter((group) => storiesOfMessage(`${group}.x`, stories).length === 0);
  expect(silent).toEqual([]);
});

test('a message of a page that says that it has started, or has rendered, is known among others', () => {
  const message = (type: string) => JSON.stringify({ key: 'storybook-channel', event: { type, args: [] } });
  expect(isStarted(message('wusum/draft/request'))).toBe(true);
  expect(isStarted(message('storyRendered'))).toBe(true);
  expect(isStarted(message('globalsUpdated'))).toBe(false);
  expect(isStarted({ type: 'wusum/editor/ready' })).toBe(false);
});
