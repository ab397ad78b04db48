import { expect, test } from 'vitest';
import type { FolderDocs, PartDocs } from '../../docs/component-docs.js';
import type { TokenView } from '../../live/types.js';
import { appearancesOf } from './appearances.js';

const token = (path: string, ...aliases: string[]): TokenView => ({
  path,
  type: 'color',
  description: '',
  value: 0,
  css: '',
  origin: 'shared',
  aliases,
  place: '',
  usedBy: [],
  ...(!path.includes('seed') && { variable: `--ws-${path.replaceAll('.', '-')}` }),
});
const folder = (path: string, ...reads: string[]): FolderDocs => {
  const part: PartDocs = { name: 'Root', element: 'i', className: path, attributes: [], reads, sets: [] };
  return { path, components: [{ name: path, description: '', props: [] }], parts: [part] };
};

const step = token('color.ramp.9');
const tokens = [
  token('color.seed.accent'),
  step,
  token('color.accent.solid', 'color.ramp.9'),
  token('component.badge.background', 'color.accent.solid', 'color.ramp.9'),
];
const folders = [
  folder('button', '--ws-color-accent-solid'),
  folder('badge', '--ws-component-badge-background'),
  folder('card', '--ws-color-ramp-10'),
];

test.each([
  ['color.seed.accent', []],
  ['color.ramp.9', ['button', 'badge']],
  ['color.accent.solid', ['button', 'badge']],
  ['component.badge.background', ['badge']],
])('%s appears in %j: where it is read, and where an alias of it is', (path, want) => {
  const found = appearancesOf(
    tokens.find((one) => one.path === path)!,
    tokens,
    folders,
  );
  expect(found.map((usage) => usage.path)).toEqual(want);
});
