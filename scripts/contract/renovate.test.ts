import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { packages, projectFiles, readManifest, readText } from './repository.js';

interface Rule extends Readonly<Record<string, unknown>> {
  readonly groupName?: string;
  readonly enabled?: boolean;
  readonly matchPackageNames?: readonly string[];
  readonly matchDepNames?: readonly string[];
  readonly matchDepTypes?: readonly string[];
  readonly matchFileNames?: readonly string[];
}

const config = JSON.parse(readText('renovate.json')) as Readonly<Record<string, unknown>> & {
  readonly packageRules: readonly Rule[];
};
const { packageRules: rules } = config;

/** Options of Renovate that this file may use. Renovate ignores a misspelt one without an error. */
const topLevel = [
  '$schema',
  'extends',
  'timezone',
  'schedule',
  'rangeStrategy',
  'prConcurrentLimit',
  'minimumReleaseAge',
  'labels',
  'lockFileMaintenance',
  'packageRules',
];
const matchers = ['matchPackageNames', 'matchDepNames', 'matchDepTypes', 'matchFileNames', 'matchManagers'];
const effects = ['groupName', 'enabled', 'rangeStrategy', 'allowedVersions', 'schedule'];

const folders = [
  '.',
  ...packages,
  ...projectFiles().flatMap((path) => /^(scripts\/.*)\/package\.json$/.exec(path)?.[1] ?? []),
];
const dependencies = new Set(
  folders.flatMap((folder) => {
    const { dependencies: own, devDependencies, peerDependencies } = readManifest(folder);
    return Object.keys({ ...own, ...devDependencies, ...peerDependencies });
  }),
);

test('renovate.json has only options that Renovate knows', () => {
  expect(Object.keys(config).filter((name) => !topLevel.includes(name))).toEqual([]);
  const known = [...matchers, ...effects, 'description'];
  expect(rules.flatMap(Object.keys).filter((name) => !known.includes(name))).toEqual([]);
});

test('every rule of renovate.json matches something and has an effect', () => {
  const empty = rules.filter((rule) => !matchers.some((name) => name in rule) || !effects.some((name) => name in rule));
  expect(empty).toEqual([]);
});

test('every package in a rule of renovate.json is a dependency', () => {
  const isUsed = (pattern: string): boolean =>
    pattern.endsWith('/**')
      ? [...dependencies].some((name) => name.startsWith(pattern.slice(0, -2)))
      : dependencies.has(pattern);
  const named = rules.flatMap(({ matchPackageNames = [], matchDepNames = [] }) => [
    ...matchPackageNames,
    ...matchDepNames,
  ]);
  expect(named.filter((pattern) => !isUsed(pattern))).toEqual([]);
});

test('renovate.json pins exact versions, on a schedule, and leaves the ranges of peers alone', () => {
  expect(config['rangeStrategy']).toBe('pin');
  expect(config['schedule']).not.toEqual([]);
  const untouched = rules.filter(({ enabled }) => enabled === false).flatMap(({ matchDepTypes = [] }) => matchDepTypes);
  const { catalogs } = parse(readText('pnpm-workspace.yaml')) as { catalogs: Record<string, unknown> };
  expect(untouched).toEqual(expect.arrayContaining(Object.keys(catalogs).map((name) => `pnpm.catalog.${name}`)));
});
