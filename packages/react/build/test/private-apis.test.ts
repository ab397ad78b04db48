import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPrivateApi, privateApis } from '../private-apis.js';

const root = join(import.meta.dirname, '../..');

function versionOf(library: string): string {
  const require = createRequire(join(root, 'package.json'));
  for (let folder = dirname(require.resolve(library)); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = globSync(join(folder, 'package.json')).map(
      (file) => JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version: string },
    )[0];
    if (manifest?.name === library) return manifest.version;
  }
  throw new Error(`${library} is not installed.`);
}

const sources = globSync(['src/**/*.{ts,tsx}', 'build/*.ts'], { cwd: root }).filter(
  (file) => !/\.(test|stories)\.tsx?$|^src\/test\/|private-apis/.test(file),
);

describe('a private API', () => {
  it.each(privateApis)('$library $tried: $members has the form that is expected', (api) => {
    expect(() => checkPrivateApi(api, versionOf(api.library))).not.toThrow();
  });

  it.each(privateApis)(
    '$library: $members is used where it is listed, and in no other source',
    ({ members, usedIn }) => {
      const word = new RegExp(members.map((name) => `(?<!\\w)${RegExp.escape(name)}\\b`).join('|'));
      const users = sources.filter((file) => word.test(readFileSync(join(root, file), 'utf8')));
      expect(users.toSorted()).toEqual(usedIn.toSorted());
    },
  );

  it('in another form is reported with both versions and the sources to change', () => {
    const api = { ...privateApis[0]!, tried: '6.6.0', usedIn: ['src/a.ts'], holds: () => false };
    expect(() => checkPrivateApi(api, '7.0.0')).toThrow(/7\.0\.0[^]*6\.6\.0[^]*src\/a\.ts/);
  });
});
