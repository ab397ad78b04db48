import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { folderWithPackages, temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = folderWithPackages(root);
});

const srgb = (components: readonly number[], hex: string): object => ({ colorSpace: 'srgb', components, hex });

const tokens = {
  'tokens/x.resolver.json': {
    version: '2025.10',
    sets: { base: { sources: [{ $ref: 'base.tokens.json' }] } },
    modifiers: {
      brand: { contexts: { clay: [], reed: [{ $ref: 'reed.tokens.json' }] }, default: 'clay' },
      mode: { contexts: { light: [], dark: [{ $ref: 'dark.tokens.json' }] }, default: 'light' },
    },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/brand' }, { $ref: '#/modifiers/mode' }],
  },
  'tokens/base.tokens.json': {
    color: {
      $type: 'color',
      ink: { $value: srgb([0.2, 0.1, 0], '#331a00') },
      text: { $value: '{color.ink}', $description: 'Body text.' },
    },
    space: { $type: 'dimension', card: { $value: { value: 8, unit: 'px' } } },
    shadow: {
      $type: 'shadow',
      card: {
        $value: {
          color: '{color.ink}',
          offsetX: { value: 0, unit: 'px' },
          offsetY: { value: 2, unit: 'px' },
          blur: { value: 6, unit: 'px' },
          spread: { value: 0, unit: 'px' },
        },
      },
    },
  },
  'tokens/reed.tokens.json': { color: { $type: 'color', ink: { $value: srgb([0, 0.4, 0.2], '#006633') } } },
  'tokens/dark.tokens.json': { color: { $type: 'color', ink: { $value: srgb([1, 1, 1], '#ffffff') } } },
};

/** Writes the tokens and a config, and builds. */
async function build(config: string, ...args: string[]): Promise<Awaited<ReturnType<typeof wusum>>> {
  await write(folder, { ...tokens, 'wusum.config.ts': config });
  return wusum(folder, 'build', ...args);
}

const read = (path: string): Promise<string> => readFile(join(folder, 'build', path), 'utf8');

interface Result {
  readonly ok: boolean;
  readonly files: string[];
  readonly diagnostics: {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly location?: { file: string };
  }[];
}

/** The JSON report of a build. */
async function report(config: string): Promise<Result> {
  return JSON.parse((await build(config, '--format', 'json')).out) as Result;
}

test('transforms, groups, formats, filters, file headers and actions of a config run on every permutation', async () => {
  const { code, err } = await build(`
    import { defineConfig } from 'wusum';
    import { writeFile } from 'node:fs/promises';
    export default defineConfig({
      styleDictionary: {
        hooks: {
          preprocessors: { mark: (tokens) => ({ ...tokens, added: { one: { $type: 'number', $value: 1 } } }) },
          transforms: {
            shout: { type: 'value', transitive: true, filter: (token) => token.$type === 'color', transform: (token) => String(token.$value).toUpperCase() },
            tag: { type: 'attribute', transform: (token) => ({ tag: token.path[0] }) },
          },
          transformGroups: { mine: ['attribute/cti', 'name/snake', 'color/css', 'shout', 'tag'] },
          filters: { colors: (token) => token.$type === 'color' || token.path[0] === 'added' },
          fileHeaders: { mine: () => ['by hand'] },
          formats: {
            lines: async ({ dictionary, file, options }) =>
              dictionary.allTokens.map((t) => [t.name, t.$value, t.attributes.tag, t.original.$value, t.filePath, t.isSource, t.$description].join(' | ')).join('\\n'),
          },
          actions: { stamp: { do: async (dictionary, { buildPath }) => writeFile(buildPath + 'stamp.txt', String(dictionary.allTokens.length)) } },
        },
        platforms: {
          web: {
            transformGroup: 'mine',
            preprocessors: ['mark'],
            buildPath: '{brand}/',
            actions: ['stamp'],
            files: [
              { destination: '{mode}.txt', format: 'lines', filter: 'colors' },
              { destination: '{mode}.css', format: 'css/variables', options: { fileHeader: 'mine', outputReferences: true } },
            ],
          },
        },
      },
    });
  `);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect((await readdir(join(folder, 'build/web'), { recursive: true })).toSorted()).toEqual(
    ['clay', 'reed'].flatMap((brand) => [
      brand,
      ...['dark.css', 'dark.txt', 'light.css', 'light.txt', 'stamp.txt'].map((name) => join(brand, name)),
    ]),
  );
  expect((await read('web/reed/light.txt')).split('\n').slice(0, 2)).toEqual([
    'color_ink | #006633 | color | [object Object] | reed.tokens.json | true | ',
    'color_text | #006633 | color | {color.ink} | base.tokens.json | true | Body text.',
  ]);
  expect(await read('web/clay/light.txt')).toContain('added_one | 1 | added');
  const css = await read('web/clay/dark.css');
  expect(css).toContain('by hand');
  expect(css).toContain('--color_ink: #FFFFFF;');
  expect(css).toContain('--color_text: var(--color_ink);');
  expect(await read('web/clay/stamp.txt')).toBe('5');
});

test('two public packages of hooks work: one that registers them, one that exports a class', async () => {
  const { code, err } = await build(`
    import { defineConfig } from 'wusum';
    import { register } from '@tokens-studio/sd-transforms';
    import { StyleDictionary } from 'style-dictionary-utils';
    export default defineConfig({
      styleDictionary: {
        hooks: StyleDictionary.hooks,
        register: [register],
        platforms: {
          studio: {
            preprocessors: ['wusum/text-values', 'tokens-studio'],
            transformGroup: 'tokens-studio',
            transforms: ['name/camel'],
            files: [{ destination: '{brand}.{mode}.js', format: 'javascript/es6' }],
          },
          utils: {
            transformGroup: 'css/extended',
            contexts: { brand: 'reed', mode: 'dark' },
            files: [{ destination: 'tokens.css', format: 'css/advanced' }, { destination: 'tokens.mjs', format: 'javascript/esm' }],
          },
        },
      },
    });
  `);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(await readdir(join(folder, 'build/studio'))).toHaveLength(4);
  expect(await read('studio/reed.light.js')).toContain('export const spaceCard = "8px";');
  expect(await read('utils/tokens.css')).toMatch(/--shadow-card: 0px 2px 6px 0px/u);
  expect(await read('utils/tokens.mjs')).toContain('export default');
});

test('without a placeholder, each permutation has a folder; contexts choose the permutations', async () => {
  const file = `{ destination: 'a.json', format: 'json/flat' }`;
  const { files } = await report(`export default { styleDictionary: { platforms: {
    all: { transformGroup: 'js', buildPath: './x', files: [${file}] },
    one: { transformGroup: 'js', contexts: { brand: ['reed'] , mode: 'dark' }, files: [${file}] },
    two: { transformGroup: 'js', contexts: { mode: 'dark' }, files: [{ destination: '{contexts}.json', format: 'json/flat' }] },
  } } };`);
  expect(files).toEqual([
    'all/clay.light/x/a.json',
    'all/clay.dark/x/a.json',
    'all/reed.light/x/a.json',
    'all/reed.dark/x/a.json',
    'one/a.json',
    'two/clay.json',
    'two/reed.json',
  ]);
});

test('errors of hooks are reported all at once, with hook, token and file, and nothing is written', async () => {
  const { ok, diagnostics } = await report(`export default { styleDictionary: {
    hooks: {
      transforms: {
        sour: { type: 'value', transform: (token) => { if (token.path[0] === 'space') throw new Error('too sour'); return token.$value; } },
        slow: { type: 'name', transform: async (token) => { if (token.path[0] === 'shadow') throw new Error('too slow'); return token.name; } },
        quit: { type: 'attribute', filter: (token) => token.path[1] === 'text', transform: () => process.exit(0) },
      },
      formats: { broken: () => { throw new Error('no paper'); }, nothing: () => undefined, number: async () => 7 },
      filters: { strict: () => { throw new Error('too strict'); } },
    },
    platforms: {
      web: {
        transforms: ['sour', 'slow', 'quit'],
        contexts: { brand: 'clay', mode: 'light' },
        files: [
          { destination: 'a.css', format: 'broken' },
          { destination: 'b.css', format: 'nothing' },
          { destination: 'c.css', format: 'number' },
          { destination: 'd.css', format: 'css/variables', filter: 'strict' },
        ],
      },
      other: { files: [{ destination: 'x.css', format: 'broken' }] },
    },
  } };`);
  expect(ok).toBe(false);
  const found = diagnostics.map(({ code, message }) => `${code} ${/"\w+" (?:failed|returned)/u.exec(message)?.[0]}`);
  expect(found.toSorted()).toEqual([
    'WS-E111 "broken" failed',
    'WS-E111 "broken" failed',
    'WS-E111 "quit" failed',
    'WS-E111 "slow" failed',
    'WS-E111 "sour" failed',
    'WS-E111 "strict" failed',
    'WS-E113 "nothing" returned',
    'WS-E113 "number" returned',
  ]);
  const sour = diagnostics.find(({ message }) => message.includes('sour'));
  expect(sour?.location?.file).toBe('tokens/base.tokens.json');
  expect(await readdir(folder)).not.toContain('build');
});

test.each([
  [`{ destination: '../../x.css', format: 'css/variables' }`, ''],
  [`{ destination: '/tmp/x.css', format: 'css/variables' }`, ''],
  [`{ destination: 'x.css', format: 'css/variables' }`, `buildPath: '../', `],
  [`{ destination: 'x.css', format: 'css/variables' }, { destination: 'x.css', format: 'json' }`, ''],
  [`{ destination: 'x', format: 'css/variables' }, { destination: 'x/y', format: 'json' }`, ''],
  [`{ destination: '', format: 'css/variables' }`, ''],
])('a file outside its own place is refused: %s %s', async (files, more) => {
  const config = `export default { styleDictionary: { platforms: { web: { ${more}contexts: { brand: 'clay', mode: 'light' }, files: [${files}] } } } };`;
  const { ok, diagnostics } = await report(config);
  expect({ ok, codes: [...new Set(diagnostics.map(({ code }) => code))] }).toEqual({ ok: false, codes: ['WS-E112'] });
  expect(await readdir(folder)).not.toContain('build');
});

test('unknown names of hooks, placeholders and contexts are reported all at once', async () => {
  const { diagnostics } = await report(`export default { styleDictionary: { preprocessors: ['nope'], platforms: { web: {
    transformGroup: 'csss', transforms: ['color/cs'], actions: ['copy_asset'], contexts: { mod: 'dark', mode: 'drak' },
    options: { fileHeader: 'head' },
    files: [{ destination: '{brnd}.css', format: 'css/variable', filter: 'filt' }, { destination: 'b.css' }],
  } } } };`);
  expect(diagnostics.every(({ code }) => code === 'WS-E110')).toBe(true);
  expect(diagnostics).toHaveLength(11);
});

test('warnings of Style Dictionary are diagnostics: equal names, references outside the file, empty files', async () => {
  const { ok, files, diagnostics } = await report(`export default { styleDictionary: {
    hooks: {
      transforms: { same: { type: 'name', transform: () => 'same' } },
      filters: { text: (token) => token.path[1] === 'text', none: () => false },
    },
    platforms: {
      same: { transforms: ['same'], contexts: { brand: 'clay' }, files: [{ destination: '{mode}.css', format: 'css/variables' }] },
      part: { transformGroup: 'css', contexts: { brand: 'clay', mode: 'dark' }, files: [
        { destination: 'a.css', format: 'css/variables', filter: 'text', options: { outputReferences: true } },
        { destination: 'b.css', format: 'css/variables', filter: 'none' },
      ] },
    },
  } };`);
  expect(ok).toBe(true);
  expect(files).toEqual(['same/light.css', 'same/dark.css', 'part/a.css']);
  expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`).toSorted()).toEqual([
    'WS-E114 warning',
    'WS-E115 warning',
    'WS-E116 warning',
  ]);
  const places = diagnostics.map(({ code, location }) => [code, location?.file]);
  expect(places).toContainEqual(['WS-E114', 'tokens/base.tokens.json']);
  expect(places).toContainEqual(['WS-E115', 'tokens/dark.tokens.json']);
});

test('a failing action keeps the previous output', async () => {
  const config = (action: string): string => `export default { styleDictionary: {
    hooks: { actions: { mine: { do: async (_, { buildPath }) => { ${action} } } } },
    platforms: { web: { transformGroup: 'css', actions: ['mine'], contexts: { brand: 'clay', mode: 'light' }, files: [{ destination: 'a.css', format: 'css/variables' }] } },
  } };`;
  expect((await build(config(''))).code).toBe(0);
  const before = await read('web/a.css');
  await writeFile(join(folder, 'build/web/kept.txt'), '');
  const { ok, diagnostics } = await report(config(`throw new Error('disk full')`));
  expect({ ok, codes: diagnostics.map(({ code }) => code) }).toEqual({ ok: false, codes: ['WS-E111'] });
  expect(await read('web/a.css')).toBe(before);
  expect(await readdir(join(folder, 'build/web'))).toContain('kept.txt');
  expect(await readdir(folder)).toHaveLength(4);
});

test('a transform that changes its token does not change another file or permutation', async () => {
  await build(`export default { styleDictionary: {
    hooks: { transforms: { rough: { type: 'value', transform: (token) => { token.$value = 'rough'; token.path.push('x'); token.original.$value = 1; return 'rough'; } } } },
    platforms: {
      rough: { transforms: ['rough'], files: [{ destination: '{mode}.css', format: 'css/variables' }] },
      web: { transformGroup: 'css', files: [{ destination: '{mode}.css', format: 'css/variables' }] },
    },
  } };`);
  expect(await read('web/dark.css')).toContain('--color-text: #ffffff;');
  expect(await read('rough/dark.css')).toContain('rough');
});

test.each([
  [`styleDictionary: { platforms: { web: { files: [{ dest: 'x' }] } } }`],
  [`styleDictionary: { source: ['x.json'], platforms: {} }`],
  [`styleDictionary: { platforms: { web: { content: 'yes' } } }`],
  [`styleDictionary: { platfroms: {} }`],
  [`styleDictionary: { hooks: { transform: {} }, platforms: {} }`],
  [`styleDictionary: { hooks: { transforms: { x: { type: 'valeu', transform: () => 1 } } }, platforms: {} }`],
  [`styleDictionary: { hooks: { parsers: { x: {} } }, platforms: {} }`],
  [`styleDictionary: { platforms: { theme: {} } }`],
  [`styleDictionary: { platforms: { '../x': {} } }`],
  [`platforms: ['css'], styleDictionary: { platforms: { css: {} } }`],
  [`platforms: [{ name: 'x' }]`],
  [`platforms: [() => ({})]`],
  [`platforms: [{ name: 'theme', description: '', files: () => ({}) }]`],
  [`platforms: [{ name: 'x', description: '', files: () => ({}), hook: 1 }]`],
])('a mistake in the config is a usage error without a stack trace: %s', async (config) => {
  const { code, err } = await build(`export default { ${config} };`);
  expect({ code, stack: /\n\s+at /u.test(err) }).toEqual({ code: 2, stack: false });
  expect(err).toContain('wusum.config.ts: ');
});

test('a Style Dictionary platform named like a built-in one replaces it', async () => {
  const config = `export default { styleDictionary: { platforms: { css: { transformGroup: 'css', files: [{ destination: '{contexts}.css', format: 'css/variables' }] } } } };`;
  expect((await build(config, '--platform', 'css')).code).toBe(0);
  expect(await readdir(join(folder, 'build/css'))).toHaveLength(4);
});

test('--per-brand runs hooks for each brand, and does not reuse the output of code', async () => {
  const config = `let count = 0; export default { perBrand: true, styleDictionary: {
    hooks: { actions: { note: { do: async (_, { buildPath }) => (await import('node:fs')).writeFileSync(buildPath + 'note.txt', 'x') } } },
    platforms: { web: { transformGroup: 'css', actions: ['note'], files: [{ destination: '{mode}.css', format: 'css/variables' }] } },
  } };`;
  for (const _ of [1, 2]) {
    const { code, out } = await build(config, '--format', 'json');
    expect({ code, ...(JSON.parse(out) as object) }).toMatchObject({ code: 0, diagnostics: [], built: 2, cached: 0 });
  }
  expect((await readdir(join(folder, 'build/reed/web'))).toSorted()).toEqual(['dark.css', 'light.css', 'note.txt']);
  expect(await read('reed/web/light.css')).toContain('#006633');
});
