import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../main.mjs', import.meta.url));
const house = fileURLToPath(new URL('../../../tokens', import.meta.url));

/** Runs the command in a child process. */
function theme(...args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** Tokens of two brands, as small as possible. */
const small = {
  'x.resolver.json': JSON.stringify({
    version: '2025.10',
    sets: { base: { sources: [{ $ref: 'base.tokens.json' }] } },
    modifiers: {
      brand: { contexts: { clay: [{ $ref: 'clay.tokens.json' }], reed: [] }, default: 'clay' },
    },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/brand' }],
  }),
  'base.tokens.json': '{ "space": { "1": { "$type": "dimension", "$value": { "value": 4, "unit": "px" } } } }',
  'clay.tokens.json': '{ "space": { "1": { "$type": "dimension", "$value": { "value": 8, "unit": "px" } } } }',
};

let folder;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wusum theme '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function tokens(name, files) {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(path, file), text);
  return path;
}

const timeout = 60_000;

describe('npm run theme', { timeout }, () => {
  it('compiles a folder to a folder, also with spaces in paths, and prints the sizes', async () => {
    await cp(house, join(folder, 'my tokens'), { recursive: true });
    const { code, out, err } = await theme('--tokens', 'my tokens', '--out', 'my theme');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toMatch(/theme\.css +[\d.]+ KB, [\d.]+ KB gzipped/u);
    expect(out).toMatch(/my theme .*[\d.]+ s\.\n$/u);
    const names = await readdir(join(folder, 'my theme'));
    expect(names).toEqual(
      expect.arrayContaining(['theme.css', 'index.js', 'fonts.css', 'brands', 'marks', 'resolved']),
    );
  });

  it('a changed seed changes the theme', async () => {
    const path = join(folder, 'my tokens', 'brands');
    const [brand] = await readdir(path);
    const file = join(path, brand, 'color.tokens.json');
    const colors = JSON.parse(await readFile(file, 'utf8'));
    colors.color.seed.accent.$value = { colorSpace: 'oklch', components: [0.5, 0.15, 150] };
    await writeFile(file, JSON.stringify(colors));
    const before = await readFile(join(folder, 'my theme', 'theme.css'), 'utf8');
    expect((await theme('--tokens', 'my tokens', '--out', 'my theme')).code).toBe(0);
    expect(await readFile(join(folder, 'my theme', 'theme.css'), 'utf8')).not.toBe(before);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('nothing is written', { timeout }, () => {
  it('when a token is wrong: exit code 1, every problem with its place, the former theme unchanged', async () => {
    const path = await tokens('wrong', {
      ...small,
      'base.tokens.json':
        '{\n  "a": { "$type": "dimension", "$value": "{b}" },\n  "c": { "$type": "colour", "$value": 1 }\n}',
    });
    await tokens('former/data', { 'manifest.json': '{}' });
    const { code, err } = await theme('--tokens', path, '--out', 'former');
    expect(code).toBe(1);
    expect(err).toMatch(/base\.tokens\.json:2:\d+/u);
    expect(err).toMatch(/base\.tokens\.json:3:\d+/u);
    expect(await readdir(join(folder, 'former'))).toEqual(['data']);
  });

  it('over a folder that is not a theme', async () => {
    await cp(house, join(folder, 'sound tokens'), { recursive: true });
    await tokens('precious', { 'thesis.txt': 'years' });
    const { code, err } = await theme('--tokens', 'sound tokens', '--out', 'precious');
    expect(code).toBe(1);
    expect(err).toContain('precious');
    expect(err).not.toContain('    at ');
    expect(await readdir(join(folder, 'precious'))).toEqual(['thesis.txt']);
  });

  it('when the tokens lack names of the contract', async () => {
    const path = await tokens('small', small);
    const { code, err } = await theme('--tokens', path, '--out', 'incomplete');
    expect(code).toBe(1);
    expect(err).toMatch(/error WS-E007 [\s\S]*--> base\.tokens\.json:\d+:\d+/u);
    expect(await readdir(folder)).not.toContain('incomplete');
  });

  it.each([
    [['--tokens', 'nowhere'], 'ENOENT'],
    [['--tokins', 'x'], '--tokins'],
  ])('%j is reported without a stack', async (args, message) => {
    const { code, err } = await theme(...args);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
  });
});
