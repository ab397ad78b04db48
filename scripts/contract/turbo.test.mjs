import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cleanEnvironment } from '../run/environment.mjs';
import { templateFolders } from '../../packages/cli/src/init/template-folders.ts';
import { at } from '../run/paths.mjs';
import { themeInputs } from '../run/theme.mjs';
import { pins } from '../run/tools.mjs';

const read = (path) => readFileSync(at(...path.split('/')), 'utf8');
const turbo = JSON.parse(read('turbo.json'));
const manifest = JSON.parse(read('package.json'));

describe('turbo.json', () => {
  test('the inputs of the theme are those of scripts/run/theme.mjs', () => {
    const root = '$TURBO_ROOT$/';
    const theme = turbo.tasks['@wusum/theme#build'].inputs;
    const counted = [
      ...turbo.globalDependencies,
      ...theme.map((input) => (input.startsWith(root) ? input.slice(root.length) : `packages/theme/${input}`)),
    ].flatMap((path) => {
      const braces = /^(.*)\{(.*)\}(.*)$/u.exec(path);
      return braces === null ? [path] : braces[2].split(',').map((name) => `${braces[1]}${name}${braces[3]}`);
    });
    const missing = themeInputs().filter((input) => !counted.some((path) => path.startsWith(input)));
    expect(missing).toEqual([]);
  });

  test('every folder of shared tokens is an input of the contract, and part of a new project', () => {
    const folders = readdirSync(at('tokens'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'brands')
      .map(({ name }) => name);
    expect([...templateFolders].toSorted()).toEqual(folders.toSorted());
    const list = turbo.tasks['@wusum/contract#build'].inputs.find((input) => input.includes('tokens/{'));
    expect(
      list
        .match(/\{(.*)\}/)[1]
        .split(',')
        .toSorted(),
    ).toEqual(folders.toSorted());
  });

  test('every root task is a script of the root package.json', () => {
    const tasks = Object.keys(turbo.tasks).flatMap((name) => (name.startsWith('//#') ? [name.slice(3)] : []));
    expect(tasks.length).toBeGreaterThan(0);
    expect(tasks.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  test('telemetry and update checks are off', () => {
    expect(cleanEnvironment({}).TURBO_TELEMETRY_DISABLED).toBe('1');
    expect(turbo.noUpdateNotifier).toBe(true);
  });
});

test.each(['linux-64', 'linux-arm64', 'darwin-64', 'darwin-arm64', 'windows-64', 'windows-arm64'])(
  'the lockfile has Turborepo for %s',
  (platform) => {
    expect(read('pnpm-lock.yaml')).toContain(`'@turbo/${platform}@${manifest.devDependencies.turbo}':`);
  },
);

test('the pinned pnpm is the one in devEngines, which Turborepo uses', () => {
  expect(manifest.devEngines.packageManager).toMatchObject({ name: 'pnpm', version: pins.pnpm });
});
