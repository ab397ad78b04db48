import { describe, expect, test } from 'vitest';
import { packages, readManifest } from './repository.js';

const published = packages.filter((folder) => !readManifest(folder).private);
const priv = packages.filter((folder) => readManifest(folder).private);

/** The address of the repository has one source: the package.json at the root. */
const root = readManifest('.');
const address = /^git\+(https:\/\/github\.com\/[\w-]+\/[\w-]+)\.git$/.exec(root.repository?.url ?? '')?.[1];

test('the root package.json has the address of the repository', () => {
  expect(address).toBeDefined();
  expect(root).toMatchObject({
    homepage: `${address}#readme`,
    bugs: `${address}/issues`,
    repository: { type: 'git' },
  });
});

describe.each(published)('%s', (folder) => {
  const manifest = readManifest(folder);

  test('has the address of the repository and its own directory', () => {
    expect(manifest.repository).toEqual({ type: 'git', url: root.repository?.url, directory: folder });
    expect(manifest.homepage).toBe(`${address}/tree/main/${folder}#readme`);
    expect(manifest.bugs).toBe(root.bugs);
  });

  test('has a description, which is a sentence, and keywords', () => {
    expect(manifest.description).toMatch(/^\S.{20,}\.$/);
    const keywords = manifest.keywords ?? [];
    expect(keywords.length).toBeGreaterThanOrEqual(3);
    expect(keywords.filter((word) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(word))).toEqual([]);
    expect(new Set(keywords).size).toBe(keywords.length);
  });
});

test.each(priv)('%s is private: it publishes nothing and exports sources', (folder) => {
  const { files, publishConfig, exports = {} } = readManifest(folder);
  expect({ files, publishConfig }).toEqual({ files: undefined, publishConfig: undefined });
  const built = Object.values(exports).filter((target) => typeof target !== 'string' || !target.startsWith('./src/'));
  expect(built).toEqual([]);
});
