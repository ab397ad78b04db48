import { expect, test } from 'vitest';
import { readReleases } from './releases.js';

const changeset = (packages: string, text: string) => `---\n${packages}\n---\n\n${text}\n`;

test('a changeset is a change of the next release, with the largest kind of its packages', () => {
  const file = changeset("'@wusum/react': patch\nwusum: minor", 'A `Button`.\n\nMore.');
  expect(readReleases([file, ''], [])).toEqual([
    {
      version: undefined,
      changes: [{ text: 'A `Button`.\n\nMore.', packages: ['@wusum/react', 'wusum'], kind: 'minor' }],
    },
  ]);
});

test('changes of several packages with the same text are one; releases are sorted by number, the next one first', () => {
  const log = (name: string, more = '') => `# ${name}

## 0.10.0

### Patch Changes

- 1a2b3c4: A fault is fixed.
${more}- Updated dependencies [1a2b3c4]
  - @wusum/contract@0.10.0

## 0.9.0

### Minor Changes

- 9f8e7d6: New: a list.

  - one
  - two
`;
  const next = changeset("'x': major", 'Later.');
  const releases = readReleases([next], [log('one'), log('two', '- 5a5a5a5: Only here.\n')]);
  expect(releases.map(({ version }) => version)).toEqual([undefined, '0.10.0', '0.9.0']);
  expect(releases[1]!.changes).toEqual([
    { text: 'A fault is fixed.', packages: ['one', 'two'], kind: 'patch' },
    { text: 'Only here.', packages: ['two'], kind: 'patch' },
  ]);
  expect(releases[2]!.changes).toEqual([
    { text: 'New: a list.\n\n- one\n- two', packages: ['one', 'two'], kind: 'minor' },
  ]);
});

test('larger changes come first', () => {
  const files = ['patch', 'major', 'minor'].map((kind) => changeset(`'x': ${kind}`, kind));
  expect(readReleases(files, [])[0]?.changes.map(({ text }) => text)).toEqual(['major', 'minor', 'patch']);
});
