import { describe, expect, test, vi } from 'vitest';
import { separateContours } from '../src/images/vector/contours.js';
import { readPath, readShapes } from '../src/images/vector/read-shapes.js';
import { type PlatformError, slides, type SlidesOptions, writePlatforms } from '../src/index.js';
import { arabic } from '../src/slides/words/ar.js';
import { english } from '../src/slides/words/en.js';
import { exampleFonts } from './example-fonts.js';
import { exampleSystem } from './example.js';
import { elements, OfficeFile, parseXml } from './office-files.js';

vi.setConfig({ testTimeout: 60_000 });

describe('drawings', () => {
  test('overlapping letters are separate paths, each with its holes', () => {
    const square = (x: number, y: number, side: number): string => `M${x} ${y}h${side}v${side}h${-side}z`;
    const hole = (x: number, y: number, side: number): string => `M${x} ${y}v${side}h${side}v${-side}z`;
    const parts = separateContours(readPath(square(0, 0, 10) + square(8, 0, 10) + hole(10, 2, 4) + hole(2, 2, 4)));
    const starts = parts.map((part) => part.filter(({ letter }) => letter === 'M').map(({ points }) => points[0]));
    expect(starts).toEqual([
      [0, 2],
      [8, 10],
    ]);
  });

  test('shapes have the place, the scale and the line of the groups around them', () => {
    const body =
      '<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><g transform="translate(10 20) scale(2)"><path d="M1 1h3"/></g><circle cx="0" cy="0" r="1" fill="currentColor" stroke="none"/></g>';
    const [line, dot] = readShapes(body, '#123456');
    expect(line).toMatchObject({
      path: [{ points: [12, 22] }, { points: [18, 22] }],
      stroke: { color: '#123456', width: 4, cap: 'round' },
    });
    expect(line!.fill).toBeUndefined();
    expect([dot!.fill, dot!.stroke]).toEqual(['#123456', undefined]);
  });
});

const example = async (options: SlidesOptions = {}, words: Readonly<Record<string, string>> = {}) =>
  (await writePlatforms(exampleSystem({ words }), [slides(options)], {}, { fonts: exampleFonts })).files;
const codesOf = async (promise: Promise<unknown>): Promise<readonly string[]> =>
  promise.then(
    () => [],
    (error: PlatformError) => error.diagnostics.map(({ code }) => code),
  );
const textsOf = (bytes: string | Uint8Array | undefined, slide: number): string[] =>
  elements(new OfficeFile(bytes as Uint8Array).xml(`ppt/slides/slide${slide}.xml`), 'a:t').map(({ text }) => text);

test('texts of the options replace the neutral ones, those of a brand first', async () => {
  const words: SlidesOptions['words'] = [
    { lang: 'en', texts: { 'sample.section': 'To all' } },
    { lang: 'en', brand: 'reed', texts: { 'sample.section': 'To {brand}', 'sample.points': 'One & <two>\nThree' } },
  ];
  const made = await example({ words });
  expect(textsOf(made['slides/clay/slides.en.pptx'], 2)[0]).toBe('To all');
  expect(textsOf(made['slides/reed/slides.en.pptx'], 2)[0]).toBe('To reed');
  expect(textsOf(made['slides/reed/slides.en.pptx'], 3).slice(1, 3)).toEqual(['One & <two>', 'Three']);
});

test('a brand without a mark has a deck without pictures', async () => {
  const { files: made } = await writePlatforms(exampleSystem({ mark: false }), [slides()], {}, { fonts: exampleFonts });
  const file = new OfficeFile(made['slides/clay/slides.en.pptx'] as Uint8Array);
  expect(Object.keys(file.parts).filter((path) => /media|svg|png/u.test(path))).toEqual([]);
  for (const path of file.in('ppt/slides')) parseXml(file.text(path));
});

test('a language without texts, a missing font and a brand that is not built are errors', async () => {
  const french = { 'words.fr.json': JSON.stringify({ 'a.b': 'Bonjour' }) };
  expect(new Set(await codesOf(example({}, french)))).toEqual(new Set(['WS-E127']));
  expect(await codesOf(writePlatforms(exampleSystem(), [slides()]))).toEqual(['WS-E124', 'WS-E124']);
  expect(await codesOf(example({ words: [{ lang: 'en', brand: 'clya', texts: {} }] }))).toEqual(['WS-E120']);
});

test('the neutral words are in both languages, with the same placeholders', () => {
  expect(Object.keys(arabic)).toEqual(Object.keys(english));
  for (const name of Object.keys(english) as (keyof typeof english)[])
    expect([name, arabic[name].includes('{brand}')]).toEqual([name, (english[name] as string).includes('{brand}')]);
});

test('options are checked', () => {
  const wrong = [
    { words: {} },
    { words: [{ texts: {} }] },
    { words: [{ lang: '!', texts: {} }] },
    { words: [{ lang: 'en', texts: { 'sample.titel': 'a' } }] },
    { words: [{ lang: 'en', texts: { title: '' } }] },
    { other: 1 },
  ];
  for (const options of wrong) expect(() => slides(options as never)).toThrow(TypeError);
});
