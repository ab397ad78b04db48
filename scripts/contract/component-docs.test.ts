import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { componentDocs, componentPages, tribeDocs, tribePages, type FolderDocs } from '../api/component-pages.js';
import { at } from '../run/paths.mjs';
import { readText } from './repository.js';

let docs: FolderDocs[];
let pages: Record<string, string>;
let ofTribe: { docs: FolderDocs[]; pages: Record<string, string> };
beforeAll(async () => {
  [docs, pages] = await Promise.all([componentDocs(), componentPages()]);
  ofTribe = { docs: await tribeDocs(), pages: await tribePages() };
}, 120_000);

test('docs/components is what types and styles say', () => {
  expect(differencesOf('components', pages)).toEqual([]);
});

test('docs/tribe is what types and styles say', () => {
  expect(differencesOf('tribe', ofTribe.pages)).toEqual([]);
});

test('every component of the tribe and every prop of it is described', () => {
  const all = ofTribe.docs.flatMap(({ components }) => components);
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(({ description }) => description === '').map(({ name }) => name)).toEqual([]);
  const props = all.flatMap(({ name, props: own }) => own.map((prop) => ({ name, prop })));
  expect(props.filter(({ prop }) => prop.description === '').map(({ name, prop }) => `${name}.${prop.name}`)).toEqual(
    [],
  );
});

/** Files of a folder of docs that are not as generated, or that nothing generates. `npm run docs` writes them. */
function differencesOf(folder: string, generated: Readonly<Record<string, string>>): string[] {
  const differing = Object.entries(generated).filter(([name, text]) => {
    const file = `docs/${folder}/${name}`;
    return !existsSync(at(file)) || readText(file) !== text;
  });
  const others = readdirSync(at('docs', folder)).filter((name) => !Object.hasOwn(generated, name));
  return [...differing.map(([name]) => name), ...others];
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
