import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '@wusum/compiler';
import { afterAll, describe, expect, test } from 'vitest';
import { UsageError } from '../terminal.js';
import { planBrand, readRules } from './index.js';
import type { BrandOperation } from './types.js';

const folder = fileURLToPath(new URL('../../../../tokens/', import.meta.url));
const files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((one) => one.isFile() && /\.(?:json|svg)$/u.test(one.name))
    .map((one) => join(one.parentPath, one.name))
    .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
);
const entry = 'wusum.resolver.json';
const brands = [...new Set(Object.keys(files).flatMap((path) => /^brands\/([^/]+)\//u.exec(path)?.[1] ?? []))];
const [first, second] = brands as [string, string];

/** The folder after an operation. */
function after(operation: BrandOperation): Record<string, string> {
  const plan = planBrand(files, operation, { entry });
  const kept = Object.entries({ ...files, ...plan.files }).filter(([path]) => !plan.removed.includes(path));
  return Object.fromEntries(kept);
}

/** The errors of one brand. */
const errorsOf = (changed: Record<string, string>, brand: string) =>
  compile(changed, { only: { brand: [brand] } }).diagnostics.filter(({ severity }) => severity === 'error');

const names = { en: 'Sadu', ar: 'سدو' };

describe('a plan', () => {
  test('adds a brand from a colour, which compiles, and touches no file of another brand', () => {
    const operation: BrandOperation = { kind: 'add', id: 'sadu', names, seed: [0.55, 0.2, 300] };
    const plan = planBrand(files, operation, { entry });
    expect(Object.keys(plan.files).every((path) => path === entry || path.startsWith('brands/sadu/'))).toBe(true);
    expect(plan.removed).toEqual([]);
    expect(JSON.parse(plan.files['brands/sadu/brand.json']!)).toMatchObject({ names: { ar: { written: 'سدو' } } });
    expect(errorsOf(after(operation), 'sadu')).toEqual([]);
  }, 60_000);

  test('fits the colours of a new brand to the rules of the project', async () => {
    const project = mkdtempSync(join(tmpdir(), 'wusum rules '));
    afterAll(() => rmSync(project, { recursive: true, force: true }));
    mkdirSync(join(project, 'storybook'));
    const compared = { roles: ['color.accent.text', 'color.status.*.text'] };
    const config = { rules: { distinguishable: ['error', compared] } };
    writeFileSync(join(project, 'wusum.config.json'), JSON.stringify(config));
    const rules = await readRules(join(project, 'storybook'));
    const operation: BrandOperation = { kind: 'add', id: 'sadu', names, seed: [0.55, 0.2, 25] };
    const colors = (options: { rules?: typeof rules }) =>
      planBrand(files, operation, { entry, ...options }).files['brands/sadu/color.tokens.json'];
    expect(colors({ rules })).not.toBe(colors({}));
    writeFileSync(join(project, 'wusum.config.json'), '{ "rule": {} }');
    await expect(readRules(project)).rejects.toThrow(UsageError);
  }, 60_000);

  test('removes a brand that was just added, and the folder is as it was', () => {
    const added = after({ kind: 'add', id: 'sadu', names, seed: [0.55, 0.2, 300] });
    const { files: written, removed } = planBrand(added, { kind: 'remove', id: 'sadu' }, { entry });
    const left = Object.entries({ ...added, ...written }).filter(([path]) => !removed.includes(path));
    expect(Object.fromEntries(left)).toEqual(files);
  });

  test('adds a copy of a brand, or a brand from the files of an archive, under names of its own', () => {
    const copy = planBrand(files, { kind: 'add', id: 'sadu', names, from: first }, { entry }).files;
    expect(copy['brands/sadu/color.tokens.json']).toBe(files[`brands/${first}/color.tokens.json`]);
    const color = files[`brands/${second}/color.tokens.json`]!;
    const given = { 'color.tokens.json': color, 'brand.json': '{}' };
    const added = planBrand(files, { kind: 'add', id: 'sadu', names, files: given }, { entry }).files;
    expect(added['brands/sadu/color.tokens.json']).toBe(color);
    expect(added['brands/sadu/brand.json']).toContain('سدو');
  });

  test('renames a brand: its files move as they are, and the resolver document differs in its id only', () => {
    const plan = planBrand(files, { kind: 'rename', id: first, to: 'sadu' }, { entry });
    expect(plan.files['brands/sadu/color.tokens.json']).toBe(files[`brands/${first}/color.tokens.json`]);
    expect(plan.removed.every((path) => path.startsWith(`brands/${first}/`))).toBe(true);
    const back = planBrand(
      after({ kind: 'rename', id: first, to: 'sadu' }),
      { kind: 'rename', id: 'sadu', to: first },
      { entry },
    );
    expect(back.files[entry]).toBe(files[entry]);
    expect(plan.files[entry]).not.toContain(`brands/${first}/`);
    expect(plan.files[entry]!.split('\n')).toHaveLength(files[entry]!.split('\n').length);
  });

  test('removes a brand from the folder and from the resolver document, and the others compile', () => {
    const left = after({ kind: 'remove', id: first });
    expect(Object.keys(left).filter((path) => path.startsWith(`brands/${first}/`))).toEqual([]);
    expect(left[entry]).not.toContain(`brands/${first}/`);
    expect(errorsOf(left, second)).toEqual([]);
  }, 60_000);

  const add = (more: object): BrandOperation => ({ kind: 'add', id: 'sadu', names, ...more });
  test.each<[string, BrandOperation]>([
    ['a path as an id', add({ id: '../sadu' })],
    ['an id that every object has', add({ id: 'constructor' })],
    ['an id that is taken', add({ id: first })],
    ['an id that differs by case only', add({ id: first.toUpperCase() })],
    ['an unknown original', add({ from: 'nobody' })],
    ['a path as an original', add({ from: '../content' })],
    ['no name', add({ names: {} })],
    ['an unknown language', add({ names: { tlh: 'Sadu' } })],
    ['a name with control characters', add({ names: { en: 'Sa\u202Edu' } })],
    ['a file with a path', add({ files: { '../x.json': '{}' } })],
    ['a hidden file', add({ files: { '.npmrc': 'x' } })],
    ['a script', add({ files: { 'x.mjs': 'x' } })],
    ['an unknown brand', { kind: 'remove', id: 'nobody' }],
    ['no brand', { kind: 'remove', id: '' }],
    ['a path to rename to', { kind: 'rename', id: first, to: 'a/b' }],
    ['a name that is taken', { kind: 'rename', id: first, to: second }],
  ])('refuses %s', (_, operation) => {
    expect(() => planBrand(files, operation, { entry })).toThrow(UsageError);
  });

  test('refuses to remove the last brand, and another resolver document than the one at the top', () => {
    const one = Object.fromEntries(
      Object.entries(files).filter(([path]) => !path.startsWith('brands/') || path.startsWith(`brands/${first}/`)),
    );
    expect(() => planBrand(one, { kind: 'remove', id: first }, { entry })).toThrow(UsageError);
    expect(() => planBrand(files, { kind: 'remove', id: first }, { entry: `brands/${first}/brand.json` })).toThrow(
      UsageError,
    );
  });
});
