import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BrandPlan, PlanBrand } from '../brands/index.js';
import { smallFiles } from '../test/small-files.js';
import { startServer, type TestServer } from '../test/test-server.js';
import { addresses } from './index.js';

/** A plan that a test sets: the real one is tested in the package that has it. */
let plan: BrandPlan | Error;
const planBrand: PlanBrand = () => {
  if (plan instanceof Error) throw plan;
  return plan;
};

let server: TestServer;
beforeEach(async () => {
  plan = { files: { 'brands/new/brand.json': '{ "names": {} }\n' }, removed: [], notes: [] };
  server = await startServer({ planBrand: async () => planBrand });
});
afterEach(async () => {
  await server.close();
});

const add = { kind: 'add', id: 'new', names: { en: 'New' } };
const dryRun = (operation: unknown) => server.ask(addresses.brandDryRun, { operation });
const save = async (operation: unknown) => {
  const { body } = await dryRun(operation);
  return server.ask(addresses.brandSave, { operation, digest: body.digest ?? '' });
};
const textOf = (file: string): string => readFileSync(join(server.folder, file), 'utf8');

describe('a brand as a whole', () => {
  test('a dry run writes nothing, and says in both languages what would change', async () => {
    const { status, body } = await dryRun(add);
    expect(status).toBe(200);
    expect(body.sentences.en[0]).toContain('new');
    expect(body.sentences.ar).toHaveLength(body.sentences.en.length);
    expect(body.patches).toMatchObject([{ file: 'brands/new/brand.json' }]);
    expect(existsSync(join(server.folder, 'brands'))).toBe(false);
  });

  test('is added with its folder, renamed and deleted, and nothing is left of the save', async () => {
    expect((await save(add)).body.written).toEqual(['brands/new/brand.json']);
    const text = textOf('brands/new/brand.json');
    plan = { files: { 'brands/other/brand.json': text }, removed: ['brands/new/brand.json'], notes: [] };
    expect((await save({ kind: 'rename', id: 'new', to: 'other' })).status).toBe(200);
    expect(readdirSync(join(server.folder, 'brands'))).toEqual(['other']);
    plan = { files: {}, removed: ['brands/other/brand.json'], notes: [] };
    expect((await save({ kind: 'remove', id: 'other' })).status).toBe(200);
    expect(existsSync(join(server.folder, 'brands/other'))).toBe(false);
    expect(readdirSync(server.folder).filter((name) => name.startsWith('.'))).toEqual([]);
    for (const [file, content] of Object.entries(smallFiles)) expect(textOf(file)).toBe(content);
  });

  test('a folder with files of somebody else stays when the brand is deleted', async () => {
    await save(add);
    writeFileSync(join(server.folder, 'brands/new/notes.txt'), 'mine');
    plan = { files: {}, removed: ['brands/new/brand.json'], notes: [] };
    await save({ kind: 'remove', id: 'new' });
    expect(readdirSync(join(server.folder, 'brands/new'))).toEqual(['notes.txt']);
  });

  test('nothing is written if the files are others than in the dry run', async () => {
    const { body } = await dryRun(add);
    plan = { files: { 'brands/new/brand.json': '{}' }, removed: [], notes: [] };
    const late = await server.ask(addresses.brandSave, { operation: add, digest: body.digest });
    expect([late.status, late.body.error.code]).toEqual([409, 'changed']);
    expect(existsSync(join(server.folder, 'brands'))).toBe(false);
    expect((await server.ask(addresses.brandSave, { operation: add })).body.error.code).toBe('digest');
  });

  test('nothing is deleted if a file of the brand differs from the one in the dry run', async () => {
    await save(add);
    plan = { files: {}, removed: ['brands/new/brand.json'], notes: [] };
    const remove = { kind: 'remove', id: 'new' };
    const { body } = await dryRun(remove);
    writeFileSync(join(server.folder, 'brands/new/brand.json'), '{ "names": { "en": "Newer" } }\n');
    const late = await server.ask(addresses.brandSave, { operation: remove, digest: body.digest });
    expect([late.status, late.body.error.code]).toEqual([409, 'changed']);
    expect(textOf('brands/new/brand.json')).toContain('Newer');
  });

  test('what the plan refuses is reported, and an internal error is not', async () => {
    plan = Object.assign(new Error('The brand "new" already exists.'), { name: 'UsageError' });
    const refused = await dryRun(add);
    expect([refused.status, refused.body.error.message]).toEqual([400, 'The brand "new" already exists.']);
    plan = new Error(`secret ${server.folder}`);
    const failed = await dryRun(add);
    expect([failed.status, failed.text.includes('secret')]).toEqual([500, false]);
  });

  test.each<[string, unknown]>([
    ['no operation', undefined],
    ['another kind', { kind: 'move', id: 'a' }],
    ['no id', { kind: 'remove' }],
    ['an id that is no text', { kind: 'remove', id: ['a'] }],
    ['a member too many', { kind: 'remove', id: 'a', path: '/etc/passwd' }],
    ['no names', { kind: 'add', id: 'a', names: {} }],
    ['a name that is no text', { ...add, names: { en: 1 } }],
    ['a file with a path', { ...add, files: { '../x.json': '{}' } }],
    ['a hidden file', { ...add, files: { '.npmrc': 'x' } }],
    ['a member of every object', { ...add, files: { constructor: '{}' } }],
    ['a colour out of its range', { ...add, seed: [2, 0.1, 30] }],
    ['a colour that is no number', { ...add, seed: ['0', 0, 0] }],
    ['two beginnings', { ...add, from: 'one', files: { 'a.json': '{}' } }],
  ])('refuses %s', async (_, operation) => {
    const { status, body } = await dryRun(operation);
    expect([status, body.error.code]).toEqual([400, 'intents']);
  });

  test('a prototype in the body changes nothing', async () => {
    const raw = '{"operation":{"kind":"add","id":"new","names":{"en":"New"},"__proto__":{"from":"one"}}}';
    const { status } = await server.ask(addresses.brandDryRun, undefined, { raw });
    expect(status).toBe(400);
    expect(({} as { from?: string }).from).toBeUndefined();
  });

  test('a plan cannot leave the folder, follow a link or replace what it has not read', async () => {
    symlinkSync('/tmp', join(server.folder, 'brands'));
    expect((await save(add)).body.error.code).toBe('path');
    for (const file of ['../out.json', '/tmp/out.json', '.git/config', 'one/../../out.json']) {
      plan = { files: { [file]: '{}' }, removed: [], notes: [] };
      expect([file, (await save(add)).body.error.code]).toEqual([file, 'path']);
    }
    mkdirSync(join(server.folder, 'three'));
    writeFileSync(join(server.folder, 'three/secret.txt'), 'theirs');
    plan = { files: { 'three/secret.txt': '{}' }, removed: [], notes: [] };
    expect((await save(add)).body.error.code).toBe('path');
    plan = { files: {}, removed: ['three/secret.txt'], notes: [] };
    expect((await save({ kind: 'remove', id: 'three' })).status).not.toBe(200);
    expect(textOf('three/secret.txt')).toBe('theirs');
  });

  test('a server without a plan refuses, and so does one without the nonce', async () => {
    const plain = await startServer();
    expect((await plain.ask(addresses.brandDryRun, { operation: add })).status).toBe(400);
    await plain.close();
    const { status } = await server.ask(
      addresses.brandDryRun,
      { operation: add },
      { headers: { 'x-wusum-nonce': 'x' } },
    );
    expect(status).toBe(403);
  });
});
