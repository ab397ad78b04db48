import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { componentDocs, componentPages, tribeDocs, tribePages, type FolderDocs } from '../api/component-pages.js';
import { at } from '../run/paths.mjs';
import { readText } from './repository.js';

let docs: FolderDocs[];
let pages: Record<string, string>;
beforeAll(async () => {
  [docs, pages] = await Promise.all([componentDocs(), componentPages()]);
}, 120_000);

test('docs/components is what types and styles say', () => same('components', pages));

test('docs/tribe is what types and styles say', async () => same('tribe', await tribePages()));

test('every component of the tribe and every prop of it is described', async () => {
  const all = (await tribeDocs()).flatMap(({ components }) => components);
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(({ description }) => description === '').map(({ name }) => name)).toEqual([]);
  const props = all.flatMap(({ name, props: own }) => own.map((prop) => ({ name, prop })));
  expect(props.filter(({ prop }) => prop.description === '').map(({ name, prop }) => `${name}.${prop.name}`)).toEqual(
    [],
  );
});

/** Compares a folder of docs with the pages that are generated. */
function same(folder: string, generated: Readonly<Record<string, string>>): void {
  const differing = Object.entries(generated).filter(([name, text]) => {
    const file = `docs/${folder}/${name}`;
    return !existsSync(at(file)) || readText(file) !== text;
  });
  expect(
    differing.map(([name]) => name),
    'Run `npm run docs`.',
  ).toEqual([]);
  expect(readdirSync(at('docs', folder)).toSorted()).toEqual(Object.keys(generated).toSorted());
}

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
