import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test, vi } from 'vitest';
import { folderIn, temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url));

/** The first example of a page in a language. */
function example(page: string, language: string): string {
  const text = readFileSync(`${docs}${page}.md`, 'utf8');
  return new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'mu').exec(text)![1]!;
}

const srgb = (components: readonly number[], hex: string): object => ({ colorSpace: 'srgb', components, hex });
const resolver = {
  version: '2025.10',
  sets: { base: { sources: [{ $ref: 'base.tokens.json' }] } },
  modifiers: {
    brand: { contexts: { clay: [], reed: [] }, default: 'clay' },
    mode: { contexts: { light: [], dark: [{ $ref: 'dark.tokens.json' }] }, default: 'light' },
  },
  resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/brand' }, { $ref: '#/modifiers/mode' }],
};
const files = {
  'tokens/x.resolver.json': resolver,
  'tokens/base.tokens.json': {
    color: { $type: 'color', ink: { $value: srgb([0.2, 0.1, 0], '#331a00') }, text: { $value: '{color.ink}' } },
    space: { $type: 'dimension', card: { $value: { value: 8, unit: 'px' } } },
  },
  'tokens/dark.tokens.json': { color: { $type: 'color', ink: { $value: srgb([1, 1, 1], '#ffffff') } } },
};

const root = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = folderIn(root);
});

test('the example of a platform writes the output of its page, next to a built-in one with options', async () => {
  await write(folder, { ...files, 'wusum.config.ts': example('platforms/write-a-platform', 'ts') });
  expect(await wusum(folder, 'build')).toMatchObject({ code: 0 });
  const output = await readFile(join(folder, 'build/palette/clay.csv'), 'utf8');
  expect(output).toBe(example('platforms/write-a-platform', 'text'));
  expect(await readFile(join(folder, 'build/css/tokens.css'), 'utf8')).toContain('--my-space-card: 8px');
  expect((await wusum(folder, 'list', 'platforms')).out.split('\n')).toContain('palette');
  expect(await wusum(folder, 'build', '--platform', 'palette')).toMatchObject({ code: 0 });
});

const grape = (hue: number): Record<string, unknown> => ({
  'tokens/base.tokens.json': {
    color: { $type: 'color', grape: { $value: { colorSpace: 'oklch', components: [0.5, 0.2, hue] } } },
  },
});

test('the example of Style Dictionary hooks writes the output of its page', async () => {
  await write(folder, { ...files, 'wusum.config.ts': example('platforms/style-dictionary', 'ts') });
  expect(await wusum(folder, 'build')).toMatchObject({ code: 0, err: '' });
  const output = await readFile(join(folder, 'build/acme/clay/dark.txt'), 'utf8');
  expect(output).toBe(example('platforms/style-dictionary', 'text'));
  expect(await readFile(join(folder, 'build/acme/reed/light.scss'), 'utf8')).toContain('$color-text: $color-ink;');
});

test('the example of a rule reports the finding of its page, at its place, and follows its options', async () => {
  const config = { 'wusum.config.ts': example('rules/write-a-rule', 'ts') };
  await write(folder, { ...files, ...grape(310), 'tokens/dark.tokens.json': {}, ...config });
  const { code, out, err } = await wusum(folder, 'check', '--only', 'no-purple');
  expect(code).toBe(1);
  expect(out + err).toContain(example('rules/write-a-rule', 'text'));
  expect(out + err).toMatch(/tokens\/base\.tokens\.json:\d+:\d+/u);
  expect(out + err).toContain('https://design.acme.example/colour#purple');
  expect((await wusum(folder, 'list', 'rules')).out).toMatch(/^no-purple +ACME-001 +error/mu);
  await write(folder, grape(285));
  expect(await wusum(folder, 'check', '--only', 'no-purple')).toMatchObject({ code: 0 });
});

const rule = `name: 'mine', code: 'ACME-1', title: 'T', why: 'W', fix: 'F', severity: 'error', options: {}`;

test('a rule that throws is reported with its place, and other rules run', async () => {
  const config = `export default { rules: [{ unused: 'off' }, { ${rule}, check: () => { throw new Error('no light'); } }] };`;
  await write(folder, { ...files, 'wusum.config.ts': config });
  const { code, out } = await wusum(folder, 'check', '--only', 'mine,naming', '--format', 'json');
  const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; why: string }[] };
  expect({ code, codes: diagnostics.map((each) => each.code) }).toEqual({ code: 1, codes: ['WS-E111'] });
  expect(diagnostics[0]!.why).toMatch(/wusum\.config\.ts:\d+:\d+/u);
});

test('a platform that throws, or writes elsewhere, is reported together with the others', async () => {
  const config = `
    const platform = (name, files) => ({ name, description: 'D', files });
    export default { platforms: [
      platform('one', () => { throw new Error('no ink'); }),
      platform('two', async () => ({ '../x': '' })),
      platform('three', () => undefined),
      platform('four', () => ({ x: Promise.resolve('') })),
      platform('five', () => process.exit(0)),
    ] };`;
  await write(folder, { ...files, 'wusum.config.ts': config });
  const { out } = await wusum(folder, 'build', '--format', 'json');
  const { ok, diagnostics } = JSON.parse(out) as { ok: boolean; diagnostics: { code: string }[] };
  expect(ok).toBe(false);
  expect(diagnostics.map(({ code }) => code)).toEqual(['WS-E111', 'WS-E112', 'WS-E113', 'WS-E113', 'WS-E111']);
});

test.each([
  `rules: [{ contrats: 'off' }]`,
  `rules: [{ ${rule} }]`,
  `rules: [{ ${rule}, check: () => [], code: 'WS-K099' }]`,
  `rules: [{ ${rule}, check: () => [], name: 'motion' }]`,
  `rules: [[{ ${rule}, check: () => [] }, 'fatal']]`,
  `rules: [[{ ${rule}, check: () => [] }, 'error', { x: 1 }]]`,
  `rules: ['motion']`,
])('a mistake in the rules is a usage error: %s', async (config) => {
  await write(folder, { ...files, 'wusum.config.ts': `export default { ${config} };` });
  const { code, err } = await wusum(folder, 'check');
  expect({ code, stack: /\n\s+at /u.test(err) }).toEqual({ code: 2, stack: false });
});
