import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { examples, packages, projectFiles, readManifest, readText } from './repository.js';

interface Workspace {
  readonly catalog: Readonly<Record<string, string>>;
  readonly catalogs: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** One version in one package.json. */
interface Use {
  readonly folder: string;
  readonly field: 'dependencies' | 'devDependencies' | 'peerDependencies' | 'optionalDependencies';
  readonly name: string;
  readonly version: string;
}

const { catalog, catalogs } = parse(readText('pnpm-workspace.yaml')) as Workspace;
const fields = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

/** Folders in the workspace, where `catalog:` works. */
const workspace = ['.', ...packages, ...examples];

/** Projects with an installation of their own: apps that npm installs as a user would, and the peers of benchmarks. */
const outside = projectFiles()
  .filter((path) => /^scripts\/.*\/package\.json$/.test(path))
  .map((path) => path.replace('/package.json', ''));

/** Versions outside the workspace that differ from the catalog on purpose: `folder name` → reason. */
const different: Readonly<Record<string, string>> = {
  'scripts/consumers/desk typescript': 'An app may use an older TypeScript; this one proves that the types allow it.',
  'scripts/consumers/react-router typescript': 'The version that the guide of React Router installs.',
  'scripts/consumers/next typescript': 'An app may use an older TypeScript; this one proves that the types allow it.',
};

const usesIn = (folders: readonly string[]): Use[] =>
  folders.flatMap((folder) => {
    const manifest = readManifest(folder);
    return fields.flatMap((field) =>
      Object.entries(manifest[field] ?? {}).map(([name, version]) => ({ folder, field, name, version })),
    );
  });

const ofOthers = ({ version }: Use): boolean => !version.startsWith('workspace:') && version !== '*';
const inside = usesIn(workspace).filter(ofOthers);
const apart = usesIn(outside).filter(ofOthers);
const keyOf = ({ folder, name }: Use): string => `${folder} ${name}`;
const isPeer = ({ field }: Use): boolean => field === 'peerDependencies';

describe('the catalog of versions', () => {
  test('has every version that more than one package.json names', () => {
    const names = new Set(inside.filter((use) => !isPeer(use)).map(({ name }) => name));
    const foldersOf = (name: string): number =>
      new Set([...inside, ...apart].filter((use) => use.name === name && !isPeer(use)).map(({ folder }) => folder))
        .size;
    expect([...names].filter((name) => foldersOf(name) > 1 && !(name in catalog))).toEqual([]);
    expect(Object.keys(catalog).filter((name) => foldersOf(name) < 2)).toEqual([]);
  });

  test('is the only place of its versions in the workspace', () => {
    const twice = inside.filter((use) => !isPeer(use) && use.name in catalog && use.version !== 'catalog:');
    expect(twice.map(keyOf)).toEqual([]);
  });

  test('agrees with the projects outside the workspace, which cannot read it', () => {
    const stale = apart.filter((use) => use.name in catalog && use.version !== catalog[use.name]);
    expect(stale.map(keyOf).toSorted()).toEqual(Object.keys(different).toSorted());
  });

  test('has the ranges of all peerDependencies in its part "peers"', () => {
    expect(inside.filter((use) => isPeer(use) && use.version !== 'catalog:peers').map(keyOf)).toEqual([]);
    const peers = new Set(inside.filter(isPeer).map(({ name }) => name));
    expect(Object.keys(catalogs).toSorted()).toEqual(['peers']);
    expect(Object.keys(catalogs['peers'] ?? {}).toSorted()).toEqual([...peers].toSorted());
  });

  test('accepts no later major version of a peer than the one that was tried', () => {
    // `>=19 <20`: the upper bound is the major after the lower one.
    const open = Object.entries(catalogs['peers'] ?? {}).filter(([, range]) => {
      const [, from, to] = /^>=(\d+)(?:\.\d+)* <(\d+)$/.exec(range) ?? [];
      return Number(to) !== Number(from) + 1;
    });
    expect(open).toEqual([]);
  });
});

test('versions are exact, except ranges of peers and of what an app may share with our components', () => {
  const shared = new Set(['packages/react radix-ui']);
  const exact = /^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.-]+)?$/;
  const ranges = [...inside, ...apart]
    .filter((use) => !use.version.startsWith('catalog:') && !shared.has(keyOf(use)))
    .filter(({ version }) => !exact.test(version));
  expect(ranges.map(keyOf)).toEqual([]);
  expect(Object.entries(catalog).filter(([, version]) => !exact.test(version))).toEqual([]);
});
