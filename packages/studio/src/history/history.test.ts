import { expect, test } from 'vitest';
import { applyIntents, hashOf } from '../intents/index.js';
import { restoreIntents, type EntryChange } from './index.js';

const now = new Map([
  ['words.en.kept', 'as it was'],
  ['words.en.changed', 'new'],
  ['words.en.added', 'added'],
]);

const changes: readonly EntryChange[] = [
  { path: 'words.en.kept', before: 'as it was', after: 'other' },
  { path: 'words.en.changed', before: 'old', after: 'newer' },
  { path: 'words.en.added', after: 'added' },
  { path: 'words.en.removed', before: 'removed' },
  { path: 'words.en.gone', after: 'gone' },
];

test('restoring gives the entries from before a commit, on top of what they are now', () => {
  const intents = restoreIntents('one', now, changes);
  expect(intents).toEqual([
    { kind: 'set', brand: 'one', path: 'words.en.changed', base: hashOf('new'), value: 'old' },
    { kind: 'remove', brand: 'one', path: 'words.en.added', base: hashOf('added') },
    { kind: 'add', brand: 'one', path: 'words.en.removed', value: 'removed' },
  ]);
  const applied = applyIntents(new Map([['one', now]]), intents);
  const restored = applied.ok ? applied.entries.get('one') : undefined;
  expect(restoreIntents('one', restored, changes)).toEqual([]);
});

test('a brand without entries gets what it lacks', () => {
  expect(restoreIntents('one', undefined, changes).map(({ kind }) => kind)).toEqual(['add', 'add', 'add']);
});
