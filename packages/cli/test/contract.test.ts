import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { folderIn, smallTokens, temporaryFolder, write, wusum } from './run-command.js';

const root = temporaryFolder();
let folder: string;

const contract = { version: '3.2', names: {}, breakpoints: {}, messages: [], contexts: {}, languages: [] };
const installed = 'node_modules/@wusum/contract/dist/contract.json';

beforeEach(async () => {
  folder = folderIn(root);
  await write(folder, { ...smallTokens, 'wusum.config.json': { platforms: ['theme'] } });
});

const manifest = async (): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, 'build/theme/data/manifest.json'), 'utf8'));

describe('a theme and the contract that is installed', () => {
  test('a theme that has every name contains the version of the contract', async () => {
    await write(folder, { [installed]: contract });
    expect((await wusum(folder, 'build')).code).toBe(0);
    expect(await manifest()).toMatchObject({ contract: '3.2' });
  });

  test('a missing name is an error of build and of check, with a place', async () => {
    await write(folder, { [installed]: { ...contract, names: { 'color.text.missing': 'color' } } });
    for (const command of ['build', 'check']) {
      const { code, err } = await wusum(folder, command);
      expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('WS-E007') });
      expect(err).toContain('"color.text.missing"');
      expect(err).toMatch(/--> tokens\/\S+:\d+:\d+/u);
    }
    await expect(manifest()).rejects.toThrow('ENOENT');
  });

  test('nothing is checked where another platform is built, or only other rules are chosen', async () => {
    await write(folder, { [installed]: { ...contract, names: { 'color.text.missing': 'color' } } });
    expect((await wusum(folder, 'build', '--platform', 'css')).code).toBe(0);
    expect((await wusum(folder, 'check', '--only', 'naming')).code).toBe(0);
  });

  test('without one, the theme is built, and a note names the package', async () => {
    const { code, err } = await wusum(folder, 'build');
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('@wusum/contract') });
    expect(await manifest()).not.toHaveProperty('contract');
  });
});

describe('wusum contract', () => {
  const resolver = smallTokens['tokens/x.resolver.json'];
  const versioned = { ...resolver, $extensions: { 'org.wusum': { contractVersion: '2.1' } } };
  const listed = async (path: string): Promise<{ names: object }> =>
    JSON.parse(await readFile(join(folder, path), 'utf8')) as { names: object };

  test('writes the names that all brands share, and with --release their list once more', async () => {
    await write(folder, { 'tokens/x.resolver.json': versioned });
    const { code, out } = await wusum(folder, 'contract', '--out', 'dist', '--release', 'released.json', '--json');
    expect({ code, ...(JSON.parse(out) as object) }).toMatchObject({ code: 0, ok: true, out: 'dist', version: '2.1' });
    expect(await listed('dist/contract.json')).toMatchObject({ version: '2.1', names: { 'space.1': 'dimension' } });
    expect(await listed('released.json')).toEqual(await listed('dist/contract.json'));
    expect(await readFile(join(folder, 'dist/types.d.ts'), 'utf8')).toContain('@wusum/contract/types');
  });

  test('--types replaces the types of @wusum/contract', async () => {
    await write(folder, { 'tokens/x.resolver.json': versioned, 'types.ts': 'export interface Own {}\n' });
    expect((await wusum(folder, 'contract', '--out', 'dist', '--types', 'types.ts')).code).toBe(0);
    expect(await readFile(join(folder, 'dist/types.d.ts'), 'utf8')).toBe('export interface Own {}\n');
  });

  test('--types copies the files that the types export too', async () => {
    const index = "export type * from './types/own.js';\n";
    await write(folder, {
      'tokens/x.resolver.json': versioned,
      'types.ts': index,
      'types/own.ts': 'export interface Own {}\n',
    });
    expect((await wusum(folder, 'contract', '--out', 'dist', '--types', 'types.ts')).code).toBe(0);
    expect(await readFile(join(folder, 'dist/types.d.ts'), 'utf8')).toBe(index);
    expect(await readFile(join(folder, 'dist/types/own.d.ts'), 'utf8')).toBe('export interface Own {}\n');
  });

  test('without a version it is a usage error, and nothing is written', async () => {
    const { code, err } = await wusum(folder, 'contract', '--out', 'dist');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('contractVersion') });
    await expect(listed('dist/contract.json')).rejects.toThrow('ENOENT');
  });
});
