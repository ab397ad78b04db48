import { mkdir, readFile, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkDocument } from '@wusum/dtcg';
import { expect, test, vi } from 'vitest';
import { folderIn, temporaryFolder, write, wusum } from '../run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();
const tailwindcss = join(import.meta.dirname, '../../../platforms/node_modules/tailwindcss');

const black = { colorSpace: 'srgb', components: [0, 0, 0] };
const color = { $type: 'color', $value: black };
const rem = (value: number): object => ({ $type: 'dimension', $value: { value, unit: 'rem' } });
const px = (value: number): object => ({ $type: 'dimension', $value: { value, unit: 'px' } });

/** A project with Tailwind, and what `wusum import --run` makes of it. */
async function imported(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const path = folderIn(root);
  await mkdir(join(path, 'node_modules'), { recursive: true });
  await symlink(tailwindcss, join(path, 'node_modules/tailwindcss'));
  await write(path, files);
  const named = args.length > 0 ? args : Object.keys(files).filter((name) => /^tailwind\.config|\.css$/u.test(name));
  const result = await wusum(path, 'import', '--run', ...named);
  return { ...result, path, document: result.code === 0 ? (JSON.parse(result.out) as object) : undefined };
}

/** The codes of a run with the places of the first file: `WS-I001 3:5`. */
const codesIn = (err: string): string[] =>
  [...err.matchAll(/^\W*(?:error|warning) (WS-\w\d+)[\s\S]*?--> [^\s:]+:(\d+):(\d+)/gmu)].map(
    ([, code, line, column]) => `${code} ${line}:${column}`,
  );

test.each<[string, Readonly<Record<string, string>>, unknown]>([
  [
    'v3, CommonJS, with `extend`, nested colours and DEFAULT',
    {
      'tailwind.config.js': `/** @type {import('tailwindcss').Config} */
module.exports = {
  content: ['./src/**/*.tsx'],
  darkMode: 'class',
  theme: { extend: { colors: { brand: { DEFAULT: '#000', 50: '#000', 'on-dark': 'rgb(0 0 0)' }, ink: '#000' } } },
  plugins: [],
};`,
    },
    { color: { brand: { $root: color, '50': color, 'on-dark': color }, ink: color } },
  ],
  [
    'an ES module whose section replaces that of Tailwind',
    { 'tailwind.config.mjs': `export default { theme: { spacing: { 0: '0', px: '1px', 0.5: '0.125rem' } } };` },
    { space: { '0': px(0), px: px(1), '0-5': rem(0.125) } },
  ],
  [
    'TypeScript with satisfies, and a type imported as a value',
    {
      'tailwind.config.ts': `import { Config } from 'tailwindcss';
import { ink } from './colors';
enum Size { Small = 4 }
export default { content: [], theme: { extend: { colors: { ink }, borderRadius: { card: \`\${Size.Small}px\` } } } } satisfies Config;`,
      'colors.ts': `export const ink: string = '#000';`,
    },
    { color: { ink: color }, radius: { card: px(4) } },
  ],
  [
    'CommonJS in a package of ES modules',
    {
      'package.json': '{"type":"module"}',
      'tailwind.config.cjs': `module.exports = { theme: { colors: { ink: '#000' } } };`,
    },
    { color: { ink: color } },
  ],
  [
    'the palette of Tailwind and its default theme',
    {
      'tailwind.config.js': `const colors = require('tailwindcss/colors');
const defaultTheme = require('tailwindcss/defaultTheme');
module.exports = { theme: {
  colors: { ink: colors.black, none: colors.transparent },
  extend: { fontFamily: { sans: ['"Inter var"', ...defaultTheme.fontFamily.sans.slice(-1)] } },
} };`,
    },
    {
      color: { ink: color, none: { $type: 'color' } },
      font: { family: { sans: { $type: 'fontFamily', $value: ['Inter var', expect.any(String)] } } },
    },
  ],
  [
    'functions with theme, colors, breakpoints and negative',
    {
      'tailwind.config.js': `module.exports = { theme: {
  screens: { sm: '640px' },
  spacing: { 4: '1rem' },
  maxWidth: ({ theme, breakpoints }) => ({ text: theme('spacing.4'), ...breakpoints(theme('screens')) }),
  margin: ({ theme, negative }) => negative(theme('spacing')),
  extend: {
    colors: ({ colors }) => ({ ink: colors.black }),
    borderColor: (theme) => ({ soft: theme('colors.ink / 50%'), gone: theme('colors.zz', '#000') }),
    boxShadow: ({ theme }) => ({ card: \`0 1px 2px \${theme('colors.ink')}\` }),
    height: ({ theme }) => ({ row: theme('spacing[2.5]') }),
  },
} };`,
    },
    {
      breakpoint: { sm: px(640) },
      container: { text: rem(1), 'screen-sm': px(640) },
      margin: { '-4': rem(-1) },
      color: { ink: color },
      'border-color': { soft: { $value: { alpha: 0.5 } }, gone: color },
      shadow: { card: { $type: 'shadow' } },
    },
  ],
  [
    'presets, whose sections the configuration replaces or extends',
    {
      'tailwind.config.js': `module.exports = { presets: [require('./preset')], theme: { extend: { colors: { b: '#000' } } } };`,
      'preset.js': `module.exports = { presets: [], theme: { colors: { a: '#000', b: '#fff' }, extend: { zIndex: { top: 9 } } } };`,
    },
    { color: { a: color, b: color }, 'z-index': { top: { $type: 'number', $value: 9 } } },
  ],
  [
    'font sizes with line height, letter spacing and weight',
    {
      'tailwind.config.js': `module.exports = { theme: { fontSize: {
  sm: '14px',
  base: ['1rem', '1.5rem'],
  title: ['2rem', { lineHeight: '1.1', letterSpacing: '-0.02em', fontWeight: '700' }],
} } };`,
    },
    {
      font: { size: { sm: px(14), base: rem(1), title: rem(2) }, weight: { title: { $value: 700 } } },
      'line-height': { base: { $value: 1.5 }, title: { $value: 1.1 } },
      'letter-spacing': { title: rem(-0.04) },
    },
  ],
  [
    'shadows as lists, families with settings, times, curves, opacities and screens with a minimum',
    {
      'tailwind.config.js': `module.exports = { theme: {
  boxShadow: { two: ['0 1px 2px #000', '0 2px 4px #000'] },
  fontFamily: { text: [['Inter', 'sans-serif'], { fontFeatureSettings: '"cv11"' }], mono: 'Menlo, monospace' },
  transitionDuration: { fast: '120ms' }, transitionTimingFunction: { out: 'cubic-bezier(0, 0, 0.2, 1)' },
  opacity: { half: '0.5', 80: .8 }, screens: { wide: { min: '80rem' } }, fontWeight: { strong: 650 },
} };`,
    },
    {
      shadow: { two: { $value: [{}, {}] } },
      font: {
        family: { text: { $value: ['Inter', 'sans-serif'] }, mono: { $value: ['Menlo', 'monospace'] } },
        weight: { strong: { $value: 650 } },
      },
      duration: { fast: { $value: { value: 120, unit: 'ms' } } },
      easing: { out: { $value: [0, 0, 0.2, 1] } },
      opacity: { half: { $value: 0.5 }, '80': { $value: 0.8 } },
      breakpoint: { wide: rem(80) },
    },
  ],
  [
    'shadcn/ui: variables of the style sheet as aliases, in both modes',
    {
      'tailwind.config.js': `module.exports = { darkMode: ['class'], theme: { extend: {
  colors: { primary: { DEFAULT: 'hsl(var(--primary))', foreground: 'hsl(var(--primary-foreground) / <alpha-value>)' } },
  borderRadius: { lg: 'var(--radius)', md: 'calc(var(--radius) - 2px)' },
} } };`,
      'index.css': `:root { --primary: 0 0% 0%; --primary-foreground: 0 0% 100%; --radius: 8px } .dark { --primary: 0 0% 100% }`,
    },
    {
      sets: {
        base: {
          sources: [
            {
              color: { primary: { $root: { $value: '{primary}' } } },
              radius: { lg: { $value: '{radius.$root}' }, md: px(6) },
            },
          ],
        },
      },
      modifiers: { mode: {} },
    },
  ],
  [
    'colours as functions, and channels in variables with an alpha',
    {
      'tailwind.config.js': `const c = (name) => ({ opacityValue }) => opacityValue === undefined ? 'rgb(var(' + name + '))' : 'rgba(var(' + name + '), ' + opacityValue + ')';
module.exports = { theme: { colors: { ink: c('--ink'), paper: 'rgb(var(--ink) / <alpha-value>)' } } };`,
      'a.css': ':root { --ink: 0 0 0 }',
    },
    { color: { ink: color, paper: color } },
  ],
  [
    'the configuration of a plugin',
    {
      'tailwind.config.js': `const plugin = require('tailwindcss/plugin');
module.exports = { theme: { colors: { ink: '#000' } }, plugins: [plugin(() => {}, { theme: { extend: { colors: { more: '#000' } } } }), plugin.withOptions(() => () => {}, () => ({ theme: { zIndex: { up: 1 } } }))] };`,
    },
    { color: { ink: color, more: color }, 'z-index': { up: { $value: 1 } } },
  ],
])('a Tailwind configuration: %s', async (_, files, want) => {
  const { code, err, out, document } = await imported(files);
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  expect(document).toMatchObject(want as object);
  expect(checkDocument({ 'a.json': out }, 'a.json').filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('what DTCG cannot have, and variables of no style sheet, are reported at their places', async () => {
  const { err, document } = await imported({
    'tailwind.config.js': `module.exports = {
  daisyui: { themes: [] },
  theme: { extend: {
    colors: { a: '#000', b: 'var(--b)' },
    keyframes: { spin: { to: { rotate: '1turn' } } },
    screens: { print: { raw: 'print' } },
    letterSpacing: { tight: '-0.02em' },
    fontFamily: { text: ['var(--font-x)', 'serif'] },
  } },
};`,
  });
  expect(document).toMatchObject({ color: { a: color }, font: { family: { text: { $value: ['serif'] } } } });
  expect(JSON.stringify(document).match(/\$type/gu)).toHaveLength(2);
  expect(codesIn(err).toSorted()).toEqual([
    'WS-I001 2:3',
    'WS-I001 5:18',
    'WS-I001 6:16',
    'WS-I001 7:22',
    'WS-I002 8:19',
    'WS-I003 4:26',
    'WS-I003 4:26',
  ]);
});

test('the tokens give the utilities of the configuration in the platform tailwind', async () => {
  const { path } = await imported({
    'tailwind.config.js': `module.exports = { theme: { colors: { brand: { DEFAULT: '#000', 500: '#000' } }, spacing: { gutter: '1rem' }, borderRadius: { card: '4px' }, fontFamily: { sans: ['Inter', 'sans-serif'] }, fontSize: { base: ['1rem', '1.5rem'] }, boxShadow: { card: '0 1px 2px #000' }, transitionTimingFunction: { out: 'cubic-bezier(0, 0, 0.2, 1)' } } };`,
  });
  const args = ['import', '--run', 'tailwind.config.js', '--out', 'tokens/a.tokens.json'];
  expect(await wusum(path, ...args)).toMatchObject({ code: 0 });
  expect(await wusum(path, 'build', '--platform', 'tailwind', '--out', 'out')).toMatchObject({ code: 0 });
  const theme = await readFile(join(path, 'out/tailwind/theme.css'), 'utf8');
  for (const name of [
    'color-brand',
    'color-brand-500',
    'spacing-gutter',
    'radius-card',
    'font-sans',
    'text-base',
    'leading-base',
    'shadow-card',
    'ease-out',
  ])
    expect(theme).toContain(`--${name}: `);
});

test('code runs only with --run', async () => {
  const path = folderIn(root);
  await write(path, { 'tailwind.config.js': `require('fs').writeFileSync('ran', ''); module.exports = {};` });
  const { code, err } = await wusum(path, 'import', 'tailwind.config.js');
  expect(code).toBe(1);
  expect(codesIn(err)).toEqual(['WS-I012 1:1']);
  expect(existsSync(join(path, 'ran'))).toBe(false);
});

test.each([
  ['writes a file', `require('fs').writeFileSync(__dirname + '/ran', ''); module.exports = {};`],
  ['starts a program', `require('child_process').execSync('touch ' + __dirname + '/ran'); module.exports = {};`],
  ['throws', `throw new Error('no');`],
  ['has a syntax error', `module.exports = {`],
  ['imports a package that is not installed', `module.exports = require('nowhere-at-all');`],
  ['exports nothing', `module.exports = 5;`],
  ['ends the process', `process.exit(3);`],
  [
    'refers to itself',
    `module.exports = { theme: { colors: ({ theme }) => { throw new Error(theme('colors.a')); } } };`,
  ],
])('a configuration that %s is an error with its place; nothing is written', async (_, text) => {
  const { code, err, out, path } = await imported({ 'tailwind.config.js': text });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(codesIn(err)[0]).toMatch(/^WS-I013 \d+:\d+$/u);
  expect(existsSync(join(path, 'ran'))).toBe(false);
});

test.each([
  [
    'timers that never end',
    `setInterval(() => {}, 1000); console.log('text'); module.exports = { theme: { colors: { a: '#000' } } };`,
  ],
  ['a promise', `export default Promise.resolve({ theme: { colors: { a: '#000' } } });`],
  ['a function', `module.exports = () => ({ theme: { colors: { a: '#000' } } });`],
])('a configuration with %s is read', async (_, text) => {
  expect((await imported({ 'tailwind.config.js': text })).document).toMatchObject({ color: { a: color } });
});

test('other notations next to a configuration are an error', async () => {
  const { code, err } = await imported(
    { 'tailwind.config.js': 'module.exports = {};', 'a.json': '{"a":{"value":"#000"}}' },
    'tailwind.config.js',
    'a.json',
  );
  expect(code).toBe(1);
  expect(codesIn(err)).toEqual(['WS-I011 1:1']);
});
