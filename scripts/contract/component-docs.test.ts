import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { componentDocs, componentPages, type FolderDocs } from '../api/component-pages.js';
import { at } from '../run/paths.mjs';
import { readText } from './repository.js';

let docs: FolderDocs[];
let pages: Record<string, string>;
beforeAll(async () => {
  [docs, pages] = await Promise.all([componentDocs(), componentPages()]);
}, 120_000);

test('docs/components is what types and styles say', () => {
  const differing = Object.entries(pages).filter(([name, text]) => {
    const file = `docs/components/${name}`;
    return !existsSync(at(file)) || readText(file) !== text;
  });
  expect(
    differing.map(([name]) => name),
    'Run `npm run docs`.',
  ).toEqual([]);
  expect(readdirSync(at('docs/components')).toSorted()).toEqual(Object.keys(pages).toSorted());
});

describe('the documentation of components', () => {
  test('covers every folder, and every folder has a component with a description', () => {
    expect(docs.length).toBeGreaterThan(20);
    expect(
      docs.filter(({ components }) => !components.some(({ description }) => description)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('describes every own prop', () => {
    const all = docs.flatMap(({ components }) =>
      components.flatMap(({ name, props }) => props.map((prop) => ({ name, prop }))),
    );
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(({ prop }) => prop.description === '').map(({ name, prop }) => `${name}.${prop.name}`)).toEqual(
      [],
    );
  });

  test('reads defaults, values in the order of the source, parts, attributes and variables', () => {
    const button = docs.find(({ path }) => path === 'button')!;
    expect(button.components[0]).toMatchObject({ name: 'Button', element: 'button' });
    const size = button.components[0]!.props.find(({ name }) => name === 'size')!;
    expect(size).toMatchObject({ type: "'sm' | 'md' | 'lg'", default: "'md'", required: false });
    const root = button.parts.find(({ name }) => name === 'Root')!;
    expect(root).toMatchObject({ element: 'button', className: 'ws-button' });
    expect(root.attributes.find(({ name }) => name === 'data-size')?.values).toEqual(
      expect.arrayContaining(['sm', 'lg']),
    );
    expect(root.reads).toContain('--ws-radius-control');
  });

  test('lists the parts of a namespace by the names that people write', () => {
    const dialog = docs.find(({ path }) => path === 'dialog')!;
    expect(dialog.components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Dialog.Root', 'Dialog.Content']),
    );
  });
});
