import { expect, test } from 'vitest';
import type { TokenRecord } from '../../data/types.js';
import type { FolderDocs, PartDocs } from '../../docs/component-docs.js';
import { findUsage } from './find-usage.js';

const token = (path: string) => ({ path, variable: `--ws-${path.replaceAll('.', '-')}` }) as unknown as TokenRecord;
const part = (name: string, ...reads: string[]): PartDocs => ({
  name,
  element: 'i',
  className: name,
  attributes: [],
  reads,
  sets: [],
});
const folder = (path: string, name: string, ...parts: PartDocs[]): FolderDocs => ({
  path,
  components: [{ name, description: '', props: [] }],
  parts,
});

const tokens = [token('color.accent.solid'), token('color.accent-2.solid'), token('color.text.muted')];
const folders = [
  folder('button', 'Button', part('Root', '--ws-color-accent-solid'), part('Icon')),
  folder('dialog', 'Dialog.Root', part('Title', '--ws-color-text-muted'), part('Close', '--ws-color-accent-2-solid')),
];

test.each([
  ['color.accent.solid', [['Button', 'Root']]],
  ['color.accent', [['Button', 'Root']]],
  ['color.text', [['Dialog', 'Title']]],
  [
    'color',
    [
      ['Button', 'Root'],
      ['Dialog', 'Title', 'Close'],
    ],
  ],
  ['color.acc', []],
  ['space', []],
])('%s is read by %j', (path, want) => {
  expect(findUsage(path, tokens, folders).map(({ name, parts }) => [name, ...parts])).toEqual(want);
});
