import { deriveToken, openSystem } from '@wusum/dtcg';
import { describe, expect, test, vi } from 'vitest';
import { contentReader } from '../../compiler/src/content/index.js';
import { readTokens, RESOLVER } from '../../dtcg/test/real/read-tokens.js';
import { cards, writePlatforms } from '../src/index.js';
import { lockupOf, markScriptOf, namedMark, withMarkColor } from '../src/images/brand-mark.js';
import { drawHead } from '../src/images/vector/brand-head.js';
import { type Brand, makeTargetContext, startView } from '../src/shared/target-context.js';
import { realContent } from './real-content.js';
import { themeFonts } from './theme-fonts.js';

vi.setConfig({ testTimeout: 120_000 });

const sources = { fonts: themeFonts };
const target = makeTargetContext(realContent());
const families = new Set(
  target.brands.flatMap((brand) =>
    [...startView(brand).permutation.tokens.values()].flatMap(({ type, value }) =>
      type === 'fontFamily' && Array.isArray(value) ? (value as string[]) : [],
    ),
  ),
);
const markOf = async (brand: Brand) =>
  namedMark(
    brand,
    startView(brand).permutation,
    target.axes,
    await themeFonts([...families].map((family) => ({ family }) as Parameters<typeof themeFonts>[0][number])),
  );
const formsOf = (svg: string): string[] => [...svg.matchAll(/\sd="([^"]+)"/gu)].map(([, d]) => d!);

describe.each(target.brands)('$id', (brand) => {
  test.each(['en', 'ar'])('has one lockup in its cards, with the name of the logo files: %s', async (lang) => {
    const { mark } = (await markOf(brand))!;
    const lockup = lockupOf(mark, lang)!;
    const list = [{ id: 'one', template: 'title', lang, title: 'م', brand: brand.id } as const];
    const { files } = await writePlatforms(realContent(), [cards({ cards: list, formats: ['wide'] })], {}, sources);
    const svg = String(files[`cards/${brand.name}/one.${lang}.wide.svg`]);
    expect(formsOf(svg)).toEqual(expect.arrayContaining(formsOf(lockup.body)));
    expect(mark.wordmarks[lang === 'ar' ? 'arabic' : 'latin'].body).not.toBe('');
  });

  test('has its mark in one colour and its name in another, in slides and on paper', async () => {
    const { mark } = (await markOf(brand))!;
    const lockup = lockupOf(mark, 'ar');
    const { shapes } = drawHead(mark, { name: 'م', style: undefined!, lockup }, { mark: '#111111', name: '#222222' });
    const colors = shapes.map(({ fill, stroke }) => stroke?.color ?? fill);
    expect(colors.slice(0, mark.strokes.length)).toEqual(mark.strokes.map(() => '#111111'));
    expect(new Set(colors.slice(mark.strokes.length))).toEqual(new Set(['#222222']));
  });
});

test('a name that is longer than a card makes its lockup smaller', async () => {
  const isSet = (one: Brand): boolean => !startView(one).permutation.tokens.has('mark.wordmark.latin');
  const { id, name: folder } = target.brands.find(isSet)!;
  const files = readTokens();
  const path = `brands/${id}/brand.json`;
  const written = JSON.parse(files[path]!) as { names: Record<string, { written: string }> };
  written.names['en']!.written =
    'The Community of the Weavers and Dyers of the Old Town and of the Two Valleys beside it';
  const system = openSystem({ ...files, [path]: JSON.stringify(written) }, RESOLVER, {
    derive: deriveToken,
    content: contentReader,
    only: { brand: [id], contrast: ['normal'], density: ['comfortable'] },
  });
  const list = [{ id: 'one', template: 'title', lang: 'en', title: 'One', brand: id } as const];
  const made = await writePlatforms(system, [cards({ cards: list, formats: ['square'] })], {}, sources);
  const svg = String(made.files[`cards/${folder}/one.en.square.svg`]);
  const [, x, scale] = /translate\((\S+) \S+\) scale\((\S+)\)"><g color/u.exec(svg)!.map(Number) as number[];
  const brand = makeTargetContext(system).brands[0]!;
  const named = await namedMark(brand, startView(brand).permutation, system.axes, []);
  expect(named!.names.latin).toContain('Weavers');
  expect(scale).toBeLessThan(4);
  expect(x).toBeGreaterThan(0);
});

test('languages in other scripts than Latin and Arabic have no lockup', async () => {
  const { mark } = (await markOf(target.brands[0]!))!;
  expect(['fr', 'fa', 'az-Arab', 'ru', 'zh', 'he'].map(markScriptOf)).toEqual([
    'latin',
    'arabic',
    'arabic',
    undefined,
    undefined,
    undefined,
  ]);
  expect(lockupOf(mark, 'ru')).toBeUndefined();
  expect(lockupOf(undefined, 'en')).toBeUndefined();
});

test('the colour of a mark is that of its group alone', () => {
  expect(withMarkColor({ viewBox: '0 0 1 1', body: '<g fill="none"></g><g></g>' }, '#123456').body).toBe(
    '<g color="#123456" fill="none"></g><g></g>',
  );
});
