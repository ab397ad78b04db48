import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { root } from '../run/paths.mjs';
import { importsOf, packageOf } from './imports.js';
import { examples, packages, projectFiles, readManifest, readText } from './repository.js';

const files = projectFiles().filter((path) => /\.(ts|tsx)$/.test(path));
const isStory = (path: string): boolean => path.endsWith('.stories.tsx');
const names = examples.map((folder) => readManifest(folder).name);

describe.each(examples)('%s', (folder) => {
  const manifest = readManifest(folder);
  const sources = files.filter((path) => path.startsWith(`${folder}/src/`) && !isStory(path));

  test('is private, with a name, a licence, a README and a development server', () => {
    expect(manifest).toMatchObject({
      private: true,
      name: `@wusum/example-${folder.split('/').at(-1)}`,
      license: 'MIT',
      scripts: { dev: expect.stringMatching(/^(?:vite|next dev)$/u) },
    });
    expect(existsSync(join(root, folder, 'README.md'))).toBe(true);
  });

  test('imports only declared packages, and none by a relative path', () => {
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const imported = sources.flatMap((path) =>
      importsOf(path, readText(path)).map((specifier) => ({ path, specifier })),
    );
    const undeclared = imported.filter(
      ({ specifier }) =>
        !/^(\.|node:)/.test(specifier) &&
        !builtinModules.includes(specifier) &&
        !declared.includes(packageOf(specifier)),
    );
    const outside = imported.filter(
      ({ path, specifier }) =>
        specifier.startsWith('.') && !new URL(specifier, `file:///${path}`).pathname.startsWith(`/${folder}/`),
    );
    expect({ undeclared, outside }).toEqual({ undeclared: [], outside: [] });
  });
});

test('no package depends on an example; only stories import one', () => {
  const dependents = packages.filter((folder) => {
    const { dependencies, devDependencies, peerDependencies } = readManifest(folder);
    return names.some((name) => name in { ...dependencies, ...devDependencies, ...peerDependencies });
  });
  const importers = files
    .filter((path) => path.startsWith('packages/') && !path.startsWith('packages/examples/') && !isStory(path))
    .filter((path) => importsOf(path, readText(path)).some((specifier) => names.includes(packageOf(specifier))));
  expect({ dependents, importers }).toEqual({ dependents: [], importers: [] });
  // It reads the imports of every file.
}, 60_000);
