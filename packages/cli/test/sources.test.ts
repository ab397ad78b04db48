import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { folderIn, temporaryFolder, write, wusum } from './run-command.js';

// The first use of a command loads the compiler.
vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = folderIn(root);
});

const one = { $type: 'number', $value: 1 };
const resolver = (...sources: string[]): unknown => ({
  version: '2025.10',
  resolutionOrder: [{ name: 'all', type: 'set', sources: sources.map(($ref) => ({ $ref })) }],
});

interface Found {
  readonly code: string;
  readonly location: { readonly file: string; readonly line: number; readonly column: number };
}

/** Code and place of each problem of the specification. */
async function problems(...targets: string[]): Promise<string[]> {
  const { out } = await wusum(folder, 'check', '--only', 'spec', '--json', ...targets);
  const { diagnostics } = JSON.parse(out) as { diagnostics: readonly Found[] };
  return diagnostics.map(({ code, location }) => `${code} ${location.file}:${location.line}:${location.column}`);
}

describe('wusum check --only spec reads', () => {
  test.each([
    ['a.tokens', '{ "a": { "$type": "number", "$value": "x" } }', 'WS-T014 a.tokens:1:39'],
    ['a.tokens.json', '{\n "a": { "$type": "number", "$value": "x" } }', 'WS-T014 a.tokens.json:2:38'],
    ['a.tokens.jsonc', '// why\n{ "a": { "$type": "number", "$value": "x", }, }', 'WS-T014 a.tokens.jsonc:2:39'],
    ['a.tokens.json5', "{ a: { $type: 'number',\n $value: 'x' } }", 'WS-T014 a.tokens.json5:2:10'],
    ['a.tokens.yaml', 'a:\n  $type: number\n  $value: x\n', 'WS-T014 a.tokens.yaml:3:11'],
    ['a.tokens.yml', '{ a: { $type: number, $value: no } }', 'WS-T014 a.tokens.yml:1:31'],
  ])('%s, with locations in its own notation', async (name, text, want) => {
    await write(folder, { [name]: text });
    expect(await problems(name)).toEqual([want]);
    expect(await problems('.')).toEqual([want]);
  });

  test('a YAML resolver document with sources in any notation and outside of its folder', async () => {
    await write(folder, {
      'app/x.resolver.yaml': [
        "version: '2025.10'",
        'resolutionOrder:',
        '  - name: all',
        '    type: set',
        '    sources:',
        '      - $ref: ../shared files/a.tokens.json5 # shared',
        '      - { $ref: "b%20c.tokens.yml#/part" }',
      ].join('\n'),
      'shared files/a.tokens.json5': "{ a: { $type: 'number', $value: 1 } }",
      'app/b c.tokens.yml': 'part:\n  b: { $value: "{a}" }\n  c: { $value: "{no}" }\n',
    });
    const want = ['WS-G010 app/b c.tokens.yml:3:16'];
    expect(await problems('app/x.resolver.yaml')).toEqual(want);
    expect(await problems('app')).toEqual(want);
  });

  test('a folder of token files as one set, without the files of other tools', async () => {
    await write(folder, {
      'a#1.tokens.json': { a: one },
      'b.tokens.yaml': 'b: { $value: "{a}" }\n',
      'package.json': { name: 'x', version: '1.0.0', files: ['dist'] },
      'tsconfig.json': { compilerOptions: {} },
    });
    expect(await wusum(folder, 'check', '--only', 'spec', '.')).toMatchObject({ code: 0 });
  });

  test('files that are not UTF-8 as an error', async () => {
    await writeFile(join(folder, 'a.json'), Buffer.from('\uFEFF{ "a": {} }', 'utf16le'));
    await writeFile(join(folder, 'b.json'), Buffer.from([0x7b, 0x22, 0xe4, 0x22, 0x3a, 0x7b, 0x7d, 0x7d]));
    expect(await problems('a.json', 'b.json')).toEqual(['WS-S006 a.json:1:1', 'WS-S006 b.json:1:3']);
  });
});

test('wusum format skips YAML, JSON5 and files with comments', async () => {
  const files = {
    'a.yaml': 'a: { $value: 1, $type: number }\n',
    'b.jsonc': '{ "a": { "$value": 1, "$type": "number" } } // why\n',
    'c.json5': '{ a: { $value: 1, $type: "number" } }\n',
  };
  await write(folder, files);
  expect(await wusum(folder, 'format', ...Object.keys(files))).toMatchObject({ code: 1 });
  for (const [name, text] of Object.entries(files)) expect(await readFile(join(folder, name), 'utf8')).toBe(text);
});

test('wusum import reads older notations from YAML and JSON5, too', async () => {
  await write(folder, {
    'a.yaml': 'space:\n  small:\n    type: spacing\n    value: 4px # small\n',
    'b.json5': "{ space: { small: { type: 'spacing', value: '4px' } } }",
  });
  const want = { space: { small: { $type: 'dimension', $value: { value: 4, unit: 'px' } } } };
  for (const name of ['a.yaml', 'b.json5']) expect(JSON.parse((await wusum(folder, 'import', name)).out)).toEqual(want);
});

test('a resolver document may reference files with escaped characters', async () => {
  await write(folder, {
    'r.resolver.json': JSON.stringify(resolver('tøkens/a.json')).replace('ø', String.raw`\u00f8`),
    'tøkens/a.json': { a: one },
  });
  expect(await problems('r.resolver.json')).toEqual([]);
});
