import { existsSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../run/paths.mjs';
import { importsOf, packageOf } from './imports.js';
import { drawnGraph, reachableFrom } from './package-graph.js';
import { isOfStories, packages, projectFiles, readManifest, readText } from './repository.js';

/** Packages that a package may import: those that the graph in docs/architecture.md reaches from it. */
const graph = drawnGraph();
const mayImport = (name: string): ReadonlySet<string> => reachableFrom(graph, name);

const isSource = (path: string): boolean => /\.(ts|tsx|mts|mdx)$/.test(path) && !path.endsWith('.d.ts');
const isTest = (path: string): boolean => /\.(test|spec|bench)\.tsx?$|\/(test|fixtures)\//.test(path);
const files = projectFiles();
const sourcesOf = (folder: string): string[] =>
  files.filter((path) => path.startsWith(`${folder}/src/`) && isSource(path));
const folderOf = (specifier: string): string => packageOf(specifier).replace('@wusum/', '');

/** JavaScript and declarations in dist, which git ignores. */
function builtModulesOf(folder: string): string[] {
  const dist = join(root, folder, 'dist');
  if (!existsSync(dist)) return [];
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|d\.ts)$/.test(name))
    .map((name) => `${folder}/dist/${name.replaceAll('\\', '/')}`);
}

/** Imports of undeclared packages; a package may import itself. */
function foreign(paths: readonly string[], declared: Readonly<Record<string, string>>): string[] {
  const own = paths[0] ? readManifest(paths[0].split('/').slice(0, 2).join('/')).name : '';
  return paths.flatMap((path) =>
    importsOf(path, readText(path))
      .filter((specifier) => !/^[.#]|^(node|virtual|https?|data):/.test(specifier))
      .filter((specifier) => !builtinModules.includes(specifier))
      .map(packageOf)
      .filter((name) => name !== own && !(name in declared) && !(`@types/${name}` in declared))
      .map((name) => `${path}: ${name}`),
  );
}

/** The file that a relative import is of, with the ending that is written: `.js` of `.ts` and `.tsx`. */
const targetOf = (path: string, specifier: string): string => new URL(specifier, `file:///${path}`).pathname.slice(1);

describe.each(packages)('%s', (folder) => {
  const own = folder.replace('packages/', '');
  const manifest = readManifest(folder);

  test('imports only packages that the graph reaches from it', () => {
    const wrong = sourcesOf(folder)
      .filter((path) => !isTest(path) && !isOfStories(path))
      .flatMap((path) => importsOf(path, readText(path)).map((specifier) => ({ path, specifier })))
      .filter(({ specifier }) => specifier.startsWith('@wusum/') && folderOf(specifier) !== own)
      .filter(({ specifier }) => !mayImport(own).has(folderOf(specifier)));
    expect(wrong).toEqual([]);
  });

  test('declares every package that it imports', () => {
    const declared = { ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.devDependencies };
    expect(
      foreign(
        sourcesOf(folder).filter((path) => !isTest(path) && !isOfStories(path)),
        declared,
      ),
    ).toEqual([]);
  });

  test('imports nothing that is only of stories', () => {
    const wrong = sourcesOf(folder)
      .filter((path) => !isTest(path) && !isOfStories(path))
      .flatMap((path) =>
        importsOf(path, readText(path))
          .filter((specifier) => specifier.startsWith('.') && isOfStories(targetOf(path, specifier)))
          .map((specifier) => `${path}: ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  test('the published code imports only declared dependencies', () => {
    const declared = { ...manifest.dependencies, ...manifest.peerDependencies };
    expect(manifest.private ? [] : foreign(builtModulesOf(folder), declared)).toEqual([]);
  });

  test('imports no other package by a relative path; a test may import test helpers that the graph reaches', () => {
    const mayTest = (path: string, target: string): boolean =>
      isTest(path) && /^packages\/[^/]+\/(?:src\/)?test\//.test(target) && mayImport(own).has(target.split('/')[1]!);
    const wrong = sourcesOf(folder).flatMap((path) =>
      importsOf(path, readText(path))
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => ({ path, target: targetOf(path, specifier) }))
        .filter(({ target }) => !target.startsWith(`${folder}/`) && target.startsWith('packages/'))
        .filter(({ target }) => !mayTest(path, target)),
    );
    expect(wrong).toEqual([]);
  });
});

test.each(['voice', 'mark', 'mirror'])('%s does not import React', (name) => {
  const imported = sourcesOf(`packages/${name}`).flatMap((path) => importsOf(path, readText(path)).map(packageOf));
  expect(imported.filter((found) => /^react|styled-components/.test(found))).toEqual([]);
});

test.each(['compiler', 'diagnostics', 'dtcg', 'lint', 'mark', 'platforms', 'voice'])(
  '%s is pure: it accesses neither the disk nor the process',
  (name) => {
    const shell = /^node:(fs|child_process|net|http|https|process|os|worker_threads)|^(fs|child_process)$/;
    const wrong = sourcesOf(`packages/${name}`)
      .filter((path) => !isTest(path))
      .flatMap((path) => importsOf(path, readText(path)).map((specifier) => ({ path, specifier })))
      .filter(({ specifier }) => shell.test(specifier));
    expect(wrong).toEqual([]);
  },
);

test('.storybook imports neither the compiler nor its engines', () => {
  const wrong = files
    .filter((path) => path.startsWith('.storybook/') && isSource(path))
    .flatMap((path) => importsOf(path, readText(path)).map((specifier) => ({ path, specifier })))
    .filter(({ specifier }) => /^@wusum\/(compiler|diagnostics|dtcg|lint|mark|platforms|cli)/.test(specifier));
  expect(wrong).toEqual([]);
});
