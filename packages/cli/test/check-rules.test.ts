import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { problemOfSettings } from '@wusum/lint';
import type { WusumConfig } from '../src/config/config.js';
import { folderIn, temporaryFolder, write, wusum } from './run-command.js';

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

test('variables that `css({ name })` names are those of the tokens', async () => {
  const config = `import { css, defineConfig } from 'wusum';
export default defineConfig({
  platforms: [css({ prefix: 'my', name: (path) => path.toUpperCase().replaceAll('.', '_') })],
  styles: ['src/**/*'],
});`;
  const { 'wusum.config.json': _, ...files } = project(
    {},
    '.card { color: var(--my-COLOR_TEXT_FAINT); margin: var(--my-COLOR_NONE) }',
  );
  await write(folder, { ...files, 'wusum.config.ts': config });
  const { err } = await wusum(folder, 'check', '--only', 'contrast', '--only', 'undefined');
  expect(err).toMatch(/^error WS-K002 .*color\.text\.faint/mu);
  expect(err).toMatch(/^error WS-K011 .*--my-COLOR_NONE/mu);
});

test('a token is reported in a component where its brand excludes it; parts belong to the installed components', async () => {
  const extension = { 'org.wusum': { application: { not: ['text', 'badg'] } } };
  const accent = { $type: 'color', $value: grey(0.3), $extensions: extension };
  await write(folder, {
    'package.json': { name: 'site' },
    'wusum.config.json': withStyles,
    'tokens/a.json': { color: { accent } },
    'src/a.css': '.ws-text { color: var(--ws-color-accent) } .ws-text-field-input { color: var(--ws-color-accent) }',
    ...Object.fromEntries(
      ['text', 'text-field', 'badge'].map((id) => [
        `node_modules/@wusum/react/dist/static/components/${id}/index.js`,
        'export {};',
      ]),
    ),
  });
  const { code, out } = await wusum(folder, 'check', '--json', '--only', 'application');
  const { diagnostics } = JSON.parse(out) as { readonly diagnostics: readonly Record<string, unknown>[] };
  expect(code).toBe(1);
  expect(diagnostics).toMatchObject([
    { code: 'WS-K016', related: [{ message: 'color of text', location: { file: 'src/a.css' } }] },
    { code: 'WS-K016', didYouMean: 'badge' },
  ]);
});

test('names that differ only in the form of Unicode are a warning of check, with both places', async () => {
  const number = (value: number): object => ({ $type: 'number', $value: value });
  await write(folder, { 'tokens/a.json': { ['caf\u00E9']: number(1), ['cafe\u0301']: number(2) } });
  const { code, out } = await wusum(folder, 'check', '--json');
  const { diagnostics } = JSON.parse(out) as { readonly diagnostics: readonly Record<string, unknown>[] };
  expect(code).toBe(0);
  expect(diagnostics.filter((each) => each['code'] === 'WS-E119')).toMatchObject([
    { severity: 'warning', location: { file: 'tokens/a.json' }, related: [{ location: { file: 'tokens/a.json' } }] },
  ]);
});

describe('style sheets', () => {
  test('of the config are read, and file names are relative to the working directory', async () => {
    await write(folder, project(withStyles));
    const { code, err } = await wusum(join(folder, 'src'), 'check');
    expect(code).toBe(1);
    expect(err).toMatch(/^error WS-K002 .*color\.text\.faint.*color\.surface\.canvas/mu);
    expect(err).toContain('--> ../tokens/a.json:');
    expect(err).toContain('--> deep/a.css:1:9');
  });

  test('of an installed @wusum/react are read by default', async () => {
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

  test('are checked only against the tokens of the project', async () => {
    await write(folder, { ...project(withStyles), 'other.json': tokens });
    expect(await wusum(folder, 'check', 'other.json')).toMatchObject({ code: 0 });
    expect(await wusum(folder, 'check', 'tokens')).toMatchObject({ code: 1 });
  });

  test('a pattern that matches nothing is reported', async () => {
    await write(folder, project({ styles: ['scr/**/*.css'] }));
    expect((await wusum(folder, 'check')).err).toContain('scr/**/*.css');
  });

  test('yield the measured colour pairs', async () => {
    await write(folder, project(withStyles, '.card { color: var(--ws-color-text-default) }'));
    const { out } = await wusum(folder, 'check', '--json');
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      pairs: [{ component: '.card', foreground: 'color.text.default', target: 4.5, apca: expect.any(Number) }],
    });
    expect((await wusum(folder, 'check')).out).toMatch(/color\.text\.default.*4\.5:1/u);
  });
});

describe('check and a build of the theme report the same errors', () => {
  const number = (value: number): unknown => ({ $type: 'number', $value: value });
  const pixels = (value: number): unknown => ({ $type: 'dimension', $value: { value, unit: 'px' } });
  const name = (family: string): unknown => ({
    size: number(1),
    family: { $type: 'fontFamily', $value: family },
  });
  const svg = (root: string, stroke: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" ${root} fill="none" stroke="currentColor">\n  ${stroke}\n</svg>\n`;
  const line = '<path data-sign="line" d="M1 1V9"/>';
  const tokens = (family: string) => ({
    mark: {
      'clear-space': number(1),
      'minimum-size': pixels(16),
      favicon: number(1),
      lockup: { gap: number(1), latin: name(family), arabic: name(family) },
      pattern: { angle: number(0), line: number(0), outline: number(0), scale: pixels(1) },
    },
  });
  const brand = {
    sources: [{ $ref: 'a.json' }],
    $extensions: {
      'org.wusum': { content: ['mark.svg', 'pattern.json', 'wordmark.latin.svg', 'wordmark.arabic.svg'] },
    },
  };
  const project = (platform: string, stroke = line, own: object = tokens('serif'), isDrawn = true) => {
    const wordmark = svg('viewBox="0 0 10 10" data-baseline="9"', line);
    const content = brand.$extensions['org.wusum'].content.slice(0, isDrawn ? 4 : 2);
    const set = { ...brand, $extensions: { 'org.wusum': { content } } };
    return {
      'wusum.config.json': { platforms: [platform] },
      'tokens/x.resolver.json': {
        version: '2025.10',
        sets: { brand: set },
        resolutionOrder: [{ $ref: '#/sets/brand' }],
      },
      'tokens/a.json': own,
      'tokens/mark.svg': svg('viewBox="0 0 12 12"', stroke),
      'tokens/pattern.json': { cloth: { kind: 'none' } },
      ...(isDrawn && { 'tokens/wordmark.latin.svg': wordmark, 'tokens/wordmark.arabic.svg': wordmark }),
    };
  };

  test.each<[string, object, string]>([
    ['an unknown sign', project('theme', '<path data-sign="lime" d="M1 1V9"/>'), 'WS-M002'],
    ['a path that cannot be read', project('theme', '<path data-sign="line" d="M1 1L9"/>'), 'WS-M005'],
    ['a mark without a clear space', project('theme', line, { size: number(1) }), 'WS-M001'],
  ])('%s', async (_name, files, code) => {
    await write(folder, files as Record<string, unknown>);
    const build = await wusum(folder, 'build');
    const check = await wusum(folder, 'check');
    expect([build.code, check.code]).toEqual([1, 1]);
    const errorsIn = (text: string): readonly string[] => text.match(/^error .*$/gmu)!.toSorted();
    expect(errorsIn(check.err)).toEqual(errorsIn(build.err));
    expect(check.err).toContain(`error ${code} `);
  });

  test('a theme without its fonts is built: the name is text, and the font is reported as missing', async () => {
    await write(folder, project('theme', line, tokens('Nobody Sans'), false));
    const build = await wusum(folder, 'build');
    expect(build).toMatchObject({ code: 0, err: expect.stringContaining('warning WS-M006 ') as string });
    expect((await wusum(folder, 'check')).err).toContain('warning WS-M006 ');
  });

  test('a missing font is not reported if the project does not build the theme', async () => {
    await write(folder, project('css', line, tokens('Nobody Sans'), false));
    const check = await wusum(folder, 'check');
    expect(check).toMatchObject({ code: 0, err: expect.not.stringContaining('WS-M006') as string });
  });

  test('a stroke outside the grid is a warning at its element', async () => {
    await write(folder, project('css', '<path data-sign="line" d="M1 1V99"/>'));
    const { code, err } = await wusum(folder, 'check');
    expect(code).toBe(0);
    expect(err).toContain('warning WS-M004');
    expect(err).toContain('--> tokens/mark.svg:2:');
  });
});

test('a family without a font package is reported at its location, with a similar installed family', async () => {
  const family = (name: string): object => ({ font: { $type: 'fontFamily', $value: [name, 'sans-serif'] } });
  await write(folder, {
    'tokens/a.json': family('Nobdy Sans Variable'),
    'node_modules/@fontsource-variable/nobody-sans/metadata.json': { family: 'Nobody Sans' },
  });
  const { code, err } = await wusum(folder, 'check');
  expect(code).toBe(0);
  expect(err.match(/^warning WS-K014 .*"Nobdy Sans Variable"/gmu)).toHaveLength(1);
  expect(err).toContain('--> tokens/a.json:5:7');
  expect(err).toContain('Nobody Sans Variable');
  expect((await wusum(folder, 'check', '--only', 'naming')).err).toBe('');
  await write(folder, {
    'wusum.config.json': { rules: { fonts: ['warning', { installed: ['Nobdy Sans Variable'] }] } },
  });
  expect((await wusum(folder, 'check')).err).not.toContain('WS-K014');
});

describe('rules', () => {
  test.each<[what: string, rules: object, code: number, found: string]>([
    ['have the severity that the config sets', { contrast: 'warning' }, 0, 'warning WS-K002'],
    ['take options', { contrast: ['error', { text: 1 }] }, 0, ''],
    ['are not run when they are off', { contrast: 'off' }, 0, ''],
  ])('%s', async (_, rules, code, found) => {
    await write(folder, project({ ...withStyles, rules }));
    const output = await wusum(folder, 'check');
    expect(output.code).toBe(code);
    expect(/\w+ WS-K002/u.exec(output.err)?.[0] ?? '').toBe(found);
  });

  test('--only runs a rule even if it is off', async () => {
    await write(folder, project({ ...withStyles, rules: { contrast: 'off' } }));
    expect(await wusum(folder, 'check', '--only', 'contrast')).toMatchObject({ code: 1 });
    expect(await wusum(folder, 'check', '--only', 'naming,spec')).toMatchObject({ code: 0, err: '' });
  });

  test.each<[what: string, config: object, args: string[], suggestion: string]>([
    ['a rule in the config', { rules: { contrst: 'off' } }, [], 'contrast'],
    ['an option in the config', { rules: { contrast: ['error', { txt: 3 }] } }, [], 'text'],
    ['a rule on the command line', {}, ['--only', 'glyps'], 'glyphs'],
  ])('an unknown name, here %s, is a usage error with a suggestion', async (_, config, args, suggestion) => {
    await write(folder, project(config));
    const { code, err } = await wusum(folder, 'check', ...args);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(new RegExp(`did you mean ${suggestion}\\?`, 'iu')),
    });
  });

  test('are listed', async () => {
    expect((await wusum(folder, 'list', 'rules')).out).toMatch(/^contrast +WS-K002 +error +\S/mu);
  });
});

test('the types of the config know rules, severities and options', () => {
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
    // @ts-expect-error there is no such severity
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
