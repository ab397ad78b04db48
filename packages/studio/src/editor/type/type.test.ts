import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FontRecord } from '@wusum/contract/types';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSources } from '../../build/read-sources.js';
import { CompileSession } from '../../live/session.js';
import type { TokenView } from '../../live/types.js';
import { coverageOf, familyCss, weightsOf, withFirst } from './coverage.js';
import { pixels, typeScales } from './script-scales.js';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
const fonts = JSON.parse(readFileSync(`${root}packages/theme/dist/theme/data/fonts.json`, 'utf8')) as FontRecord[];

describe('the characters that a stack of fonts lacks', () => {
  test('are those of the theme’s files: a font for code has no Arabic', () => {
    const coverage = coverageOf(['JetBrains Mono Variable', 'monospace'], fonts);
    const [arabic, english] = ['ar', 'en'].map((id) => coverage.find(({ language }) => language === id));
    expect(english).toMatchObject({ count: 0, lacks: [] });
    expect(arabic?.lacks.map(({ kind }) => kind)).toEqual(['letters', 'marks', 'digits', 'punctuation']);
    expect(arabic?.lacks[2]?.characters).toEqual(Array.from('٠١٢٣٤٥٦٧٨٩'));
  });

  test('are missing only if no font of the stack has them', () => {
    const stack = ['JetBrains Mono Variable', 'Vazirmatn Variable'];
    expect(coverageOf(stack, fonts).map(({ count }) => count)).toEqual([0, 0]);
    expect(coverageOf(['Unknown'], fonts)).toEqual([]);
  });
});

test('a font that is put first replaces the first one and is named once', () => {
  expect(withFirst(['A', 'B', 'serif'], 'B')).toEqual(['B', 'serif']);
  expect(familyCss(['A B', 'ui-monospace', 'serif'])).toBe('"A B", ui-monospace, serif');
});

test('weights are those of fixed faces, and hundreds within the range of a variable one', () => {
  expect(weightsOf({ weights: ['600', '400', '400'] })).toEqual([400, 600]);
  expect(weightsOf({ weights: ['160 700'] })).toEqual([200, 300, 400, 500, 600, 700]);
});

describe('a type role', () => {
  const scripts = ['latin', 'arabic'];
  let views: Readonly<Record<string, readonly TokenView[]>>;
  beforeAll(() => {
    const session = new CompileSession(readSources(`${root}tokens`));
    views = Object.fromEntries(scripts.map((script) => [script, session.tokens('falaj', { mode: 'light', script })]));
  }, 60_000);
  const role = (script: string, path = 'type.heading-1'): TokenView =>
    views[script]!.find((token) => token.path === path)!;

  test.each(scripts)('in %s is made of the tokens of both scripts, and of those that they share', (script) => {
    const scales = typeScales(role(script), views[script]!, scripts);
    expect(scales.map(({ script: one, members }) => [one, members.map(({ token }) => token.path)])).toEqual([
      ...scripts.map((one) => [
        one,
        ['size', 'weight', 'letter-spacing', 'line-height'].map((part) => `scale.${one}.title.${part}`),
      ]),
      [undefined, ['font.family.display']],
    ]);
  });

  test('is fixed by the layer of its script, which comes after the brand; the tokens that it uses are not', () => {
    expect(role('arabic').fixedBy).toBe('script arabic');
    expect(role('latin').fixedBy).toBe('script latin');
    expect(role('latin', 'scale.latin.title.size')).not.toHaveProperty('fixedBy');
  });

  test('without aliases has no tokens to edit in its place', () => {
    expect(typeScales({ written: { fontSize: { value: 1, unit: 'rem' } } }, views['latin']!, scripts)).toEqual([]);
    expect([pixels({ value: 1.5, unit: 'rem' }), pixels({ value: 7, unit: 'px' }), pixels(400)]).toEqual([
      24,
      7,
      undefined,
    ]);
  });
});
