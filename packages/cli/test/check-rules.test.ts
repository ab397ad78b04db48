import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { problemOfSettings } from '@wusum/compiler';
import type { WusumConfig } from '../src/config/config.js';
import { folderIn, temporaryFolder, write, wusum } from './house.js';

const root = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = folderIn(root);
});

const grey = (lightness: number): object => ({ colorSpace: 'oklch', components: [lightness, 0, 0] });
const tokens = {
  color: {
    $type: 'color',
    surface: { canvas: { $value: grey(1) } },
    text: { default: { $value: grey(0.3) }, faint: { $value: grey(0.8) } },
  },
};
const faint = '.card { color: var(--ws-color-text-faint) }';
const project = (config: object, styles = faint): Record<string, unknown> => ({
  'wusum.config.json': config,
  'tokens/a.json': tokens,
  'src/deep/a.css': styles,
  'src/notes.txt': faint,
});
const withStyles = { styles: ['src/**/*'] };

describe('style sheets', () => {
  test('that the config names are found, and places are told as seen from a folder below', async () => {
    await write(folder, project(withStyles));
    const { code, err } = await wusum(join(folder, 'src'), 'check');
    expect(code).toBe(1);
    expect(err).toContain('error WS-K002 Text of .card: color.text.faint on color.surface.canvas');
    expect(err).toContain('--> ../tokens/a.json:');
    expect(err).toContain('--> deep/a.css:1:9 (color of .card)');
  });

  test('of the components are found where they are installed', async () => {
    await write(folder, {
      ...project({}),
      'node_modules/@wusum/react/package.json': {
        name: '@wusum/react',
        exports: { './styles.css': './a.css', './reset.css': './b.css', './package.json': './package.json' },
      },
      'node_modules/@wusum/react/a.css': faint,
      'node_modules/@wusum/react/b.css': '',
    });
    expect((await wusum(folder, 'check')).err).toContain('--> node_modules/@wusum/react/a.css:1:9');
  });

  test('are held against the tokens of the project alone', async () => {
    await write(folder, { ...project(withStyles), 'other.json': tokens });
    expect(await wusum(folder, 'check', 'other.json')).toMatchObject({ code: 0 });
    expect(await wusum(folder, 'check', 'tokens')).toMatchObject({ code: 1 });
  });

  test('that no pattern finds are missed aloud', async () => {
    await write(folder, project({ styles: ['scr/**/*.css'] }));
    expect((await wusum(folder, 'check')).err).toContain('No style sheet is like scr/**/*.css');
  });

  test('give the pairs that they were measured by', async () => {
    await write(folder, project(withStyles, '.card { color: var(--ws-color-text-default) }'));
    const { out } = await wusum(folder, 'check', '--json');
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      pairs: [{ component: '.card', foreground: 'color.text.default', target: 4.5, apca: expect.any(Number) }],
    });
    expect((await wusum(folder, 'check')).out).toMatch(/1 pairs? of colours .* : 1 of 4\.5 : 1/u);
  });
});

describe('check refuses what a build of the theme refuses', () => {
  const number = (value: number, extension: unknown): unknown => ({
    $type: 'number',
    $value: value,
    $extensions: { 'org.wusum': extension },
  });
  const line = { sign: 'line', path: 'M1 1V9' };
  const drawn = { source: 'strokes', box: [0, 0, 10, 10], width: 1, strokes: [line] };
  const mark = (stroke: object, lockup: object = drawn): unknown => ({
    width: number(1, {}),
    'clear-space': number(1, {}),
    'minimum-size': { $type: 'dimension', $value: { value: 16, unit: 'px' } },
    favicon: number(1, {}),
    stroke: { '1': number(1, { stroke }) },
    lockup: { gap: number(1, {}), latin: number(1, { lockup }), arabic: number(1, { lockup: drawn }) },
    pattern: Object.fromEntries(
      ['angle', 'line', 'outline', 'scale', 'cloth', 'selvedge', 'band'].map((name) => [name, number(0, {})]),
    ),
  });

  test.each<[string, unknown, string]>([
    ['an unknown sign', mark({ ...line, sign: 'lime' }), 'WS-M002'],
    ['a path that cannot be read', mark({ ...line, path: 'm1 1v9' }), 'WS-M005'],
    ['letters of a face that is not there', mark(line, { source: 'font', family: 'Nobody Sans' }), 'WS-M006'],
    ['a mark without a clear space', { stroke: { '1': number(1, { stroke: line }) } }, 'WS-M001'],
  ])('%s', async (_name, tokensOfMark, code) => {
    await write(folder, { 'wusum.config.json': { platforms: ['theme'] }, 'tokens/a.json': { mark: tokensOfMark } });
    const build = await wusum(folder, 'build');
    const check = await wusum(folder, 'check');
    expect([build.code, check.code]).toEqual([1, 1]);
    const errorsIn = (text: string): readonly string[] => text.match(/^error .*$/gmu)!.toSorted();
    expect(errorsIn(check.err)).toEqual(errorsIn(build.err));
    expect(check.err).toContain(`error ${code} `);
    expect((await wusum(folder, 'check', '--only', 'naming')).code).toBe(0);
  });

  test('but not a face that is missing, where the project builds no theme', async () => {
    const lockup = { source: 'font', family: 'Nobody Sans' };
    await write(folder, { 'wusum.config.json': { platforms: ['css'] }, 'tokens/a.json': { mark: mark(line, lockup) } });
    expect([(await wusum(folder, 'build')).code, (await wusum(folder, 'check')).code]).toEqual([0, 0]);
  });

  test('and tells a stroke off the grid, at its path', async () => {
    const text = JSON.stringify({ mark: mark({ ...line, path: 'M1 1V99' }) }, undefined, 2);
    await write(folder, { 'tokens/a.json': text });
    const { code, err } = await wusum(folder, 'check');
    expect(code).toBe(0);
    const at = text.split('\n').findIndex((row) => row.includes('M1 1V99'));
    expect(err).toContain('warning WS-M004');
    expect(err).toContain(`--> tokens/a.json:${at + 1}:`);
  });
});

test('a family without a font package is told where it is written, with the installed one that was meant', async () => {
  const family = (name: string): object => ({ font: { $type: 'fontFamily', $value: [name, 'sans-serif'] } });
  await write(folder, {
    'tokens/a.json': family('Nobdy Sans Variable'),
    'node_modules/@fontsource-variable/nobody-sans/metadata.json': { family: 'Nobody Sans' },
  });
  const { code, err } = await wusum(folder, 'check');
  expect(code).toBe(0);
  expect(err.match(/^warning WS-K014 .*"Nobdy Sans Variable"/gmu)).toHaveLength(1);
  expect(err).toContain('--> tokens/a.json:5:7');
  expect(err).toContain('did you mean Nobody Sans Variable?');
  expect((await wusum(folder, 'check', '--only', 'naming')).err).toBe('');
  await write(folder, {
    'wusum.config.json': { rules: { fonts: ['warning', { installed: ['Nobdy Sans Variable'] }] } },
  });
  expect((await wusum(folder, 'check')).err).not.toContain('WS-K014');
});

describe('rules', () => {
  test.each<[what: string, rules: object, code: number, told: string]>([
    ['count as the config says', { contrast: 'warning' }, 0, 'warning WS-K002'],
    ['take options', { contrast: ['error', { text: 1 }] }, 0, ''],
    ['are not run when they are off', { contrast: 'off' }, 0, ''],
  ])('%s', async (_, rules, code, told) => {
    await write(folder, project({ ...withStyles, rules }));
    const said = await wusum(folder, 'check');
    expect(said.code).toBe(code);
    expect(/\w+ WS-K002/u.exec(said.err)?.[0] ?? '').toBe(told);
  });

  test('are chosen by --only, also where they are off', async () => {
    await write(folder, project({ ...withStyles, rules: { contrast: 'off' } }));
    expect(await wusum(folder, 'check', '--only', 'contrast')).toMatchObject({ code: 1 });
    expect(await wusum(folder, 'check', '--only', 'naming,spec')).toMatchObject({ code: 0, err: '' });
  });

  test.each<[what: string, config: object, args: string[], told: string]>([
    ['a rule in the config', { rules: { contrst: 'off' } }, [], 'did you mean contrast?'],
    ['an option in the config', { rules: { contrast: ['error', { txt: 3 }] } }, [], 'did you mean text?'],
    ['a rule on the command line', {}, ['--only', 'glyps'], 'did you mean glyphs?'],
  ])('%s that there is not is misuse, with the near name', async (_, config, args, told) => {
    await write(folder, project(config));
    const { code, err } = await wusum(folder, 'check', ...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(told) });
  });

  test('are listed', async () => {
    expect((await wusum(folder, 'list', 'rules')).out).toMatch(/^contrast +WS-K002 +error +\S/mu);
  });
});

test('the config knows rules, levels and options by their types', () => {
  const known: WusumConfig = {
    rules: {
      contrast: 'error',
      unused: 'off',
      motion: ['warning', { longest: '400ms', reduced: false }],
      naming: ['error', { case: 'camel' }],
    },
  };
  const unknown: WusumConfig[] = [
    // @ts-expect-error there is no such rule
    { rules: { contrats: 'off' } },
    // @ts-expect-error there is no such level
    { rules: { contrast: 'warn' } },
    // @ts-expect-error there is no such option
    { rules: { motion: ['warning', { longset: '1s' }] } },
    // @ts-expect-error a duration has a unit
    { rules: { motion: ['warning', { longest: '400' }] } },
    // @ts-expect-error there is no such style
    { rules: { naming: ['warning', { case: 'kebap' }] } },
  ];
  expect(problemOfSettings(known.rules)).toBeUndefined();
  for (const { rules } of unknown) expect(problemOfSettings(rules)).toEqual(expect.any(String));
});
