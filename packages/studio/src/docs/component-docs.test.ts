import { expect, test } from 'vitest';
import { findFolder, type FolderDocs } from './component-docs.js';

const folder = (path: string, ...names: string[]): FolderDocs => ({
  path,
  components: names.map((name) => ({ name, description: '', props: [] })),
  parts: [],
});
const folders = [folder('select', 'Select', 'SelectParts.Root'), folder('dialog', 'Dialog.Root', 'Dialog.Content')];

test.each([
  ['Select', 'select'],
  ['Dialog', 'dialog'],
  ['Root', undefined],
])('%s has the docs of the folder %s', (name, path) => {
  expect(findFolder(folders, name)?.path).toBe(path);
});
