import { decode } from 'fast-png';
import { SaxesParser } from 'saxes';
import { describe, expect, test, vi } from 'vitest';
import { cards, type CardText, type PlatformError, writePlatforms } from '../src/index.js';
import { openFontSet } from '../src/images/text/font-set.js';
import { readParagraph, type TextStyle } from '../src/images/text/set-text.js';
import { exampleFonts } from './example-fonts.js';
import { exampleSystem } from './example.js';
import { realContent } from './real-content.js';
import { themeFonts } from './theme-fonts.js';

vi.setConfig({ testTimeout: 180_000 });

const sources = { fonts: themeFonts };
let made: ReturnType<typeof writePlatforms> | undefined;
/** The default cards of all brands, drawn once. */
const written = () => (made ??= writePlatforms(realContent(), ['cards'], {}, sources));
const brands = realContent().axes.find(({ name }) => name === 'brand')!.contexts;
const sizes = { wide: [1200, 630], square: [1080, 1080], tall: [1080, 1920] } as const;

const example = (list: readonly CardText[], formats?: 'wide'[]) =>
  writePlatforms(exampleSystem(), [cards({ cards: list, ...(formats && { formats }) })], {}, { fonts: exampleFonts });
const card = (title: string, more: Partial<CardText> = {}): CardText => ({
  id: 'one',
  template: 'title',
  lang: 'ar',
  brand: 'clay',
  title,
  ...more,
});
/** A card of the first brand of this repository: the colours of the example are all the same. */
const pngOf = async (title: string): Promise<Uint8Array> => {
  const one = cards({ cards: [card(title, { brand: brands[0]! })], formats: ['wide'] });
  const { files } = await writePlatforms(realContent(), [one], {}, sources);
  return files[`cards/${brands[0]!}/one.ar.wide.png`] as Uint8Array;
};

/** Box of the pixels below the name and above the band that are not the background. */
function inkBox(png: Uint8Array): { left: number; right: number; top: number; bottom: number } {
  const { width, height, data, channels } = decode(png);
  const box = { left: width, right: 0, top: height, bottom: 0 };
  for (let pixel = Math.floor(height * 0.22) * width; pixel < Math.floor(height * 0.86) * width; pixel += 1) {
    if ([0, 1, 2].every((channel) => data[pixel * channels + channel] === data[channel])) continue;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

describe.each(brands)('the cards of %s', (brand) => {
  test.each(['en', 'ar'])('has its tagline in every format, within the margins: %s', async (lang) => {
    const { files } = await written();
    for (const [format, [width, height]] of Object.entries(sizes)) {
      const png = files[`cards/${brand}/title.${lang}.${format}.png`] as Uint8Array;
      const image = decode(png);
      expect([image.width, image.height]).toEqual([width, height]);
      const box = inkBox(png);
      expect(box.left).toBeGreaterThanOrEqual(60);
      expect(box.right).toBeLessThan(width - 60);
      // A side bearing is less than a tenth of the margin.
      expect(lang === 'ar' ? width - box.right : box.left).toBeLessThan(120);
    }
  });

  test('SVG is XML without text elements, and has its text as a label', async () => {
    const { files } = await written();
    const svg = files[`cards/${brand}/title.ar.wide.svg`] as string;
    const elements = new Set<string>();
    let label = '';
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', ({ local, attributes }) => {
      elements.add(local);
      label ||= attributes['aria-label']?.value ?? '';
    });
    parser.write(svg).close();
    expect(elements).not.toContain('text');
    expect(label).toMatch(/\p{Script=Arabic}/u);
  });

  test('the band has whole repeats that begin on whole pixels', async () => {
    const { files } = await written();
    for (const [format, [width]] of Object.entries(sizes)) {
      const svg = files[`cards/${brand}/title.en.${format}.svg`] as string;
      const repeats = [...svg.matchAll(/<svg x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)];
      expect(repeats.length).toBeGreaterThan(2);
      expect(repeats.length * Number(repeats[0]![2])).toBe(width);
      for (const [, x] of repeats) expect(Number(x) % 1).toBe(0);
    }
  });
});

test('two builds give the same bytes', async () => {
  const list = [card('كلّ حكاية تبدأ بسؤال'), card('Every story', { id: 'two', lang: 'en' })];
  expect((await example(list, ['wide'])).files).toEqual((await example(list, ['wide'])).files);
});

test('Arabic letters join: the picture is another one than that of the same letters apart', async () => {
  const joined = await pngOf('مجتمع');
  const apart = await pngOf([...'مجتمع'].join('\u200C'));
  expect(joined).not.toEqual(apart);
  const [one, other] = [inkBox(joined), inkBox(apart)];
  expect(one.right - one.left).toBeGreaterThan(100);
  expect(one.right - one.left).not.toBe(other.right - other.left);
});

test('a mixed line is in the order of its paragraph', async () => {
  const style = await exampleStyle('rtl');
  const [line] = readParagraph('نسخة Web 2.0 (جديدة)!', style).set(100);
  const [only] = readParagraph('نسخة', style).set(100);
  // The first word is the rightmost, and the exclamation mark the leftmost.
  const right = Math.max(...line!.outline.flatMap(({ points }) => points.filter((_, at) => at % 2 === 0)));
  expect(line!.width - right).toBeLessThan(0.2);
  expect(line!.width).toBeGreaterThan(only!.width * 2);
  const mark = readParagraph('!', style).set(100)[0]!;
  const leftmost = line!.outline.filter(({ points }) => points.length > 0 && points[0]! < mark.width);
  expect(leftmost.length).toBeGreaterThanOrEqual(mark.outline.filter(({ points }) => points.length > 0).length);
  // In a line from right to left, an opening bracket has the shape of a closing one.
  const [open] = readParagraph('(', style).set(100);
  const [close] = readParagraph(')', await exampleStyle('ltr')).set(100);
  expect(open!.outline).toEqual(close!.outline);
  // Also where the font of the word before it has only one of the two.
  const { fonts } = style.fonts;
  const half = { ...fonts[0]!, has: (code: number) => code !== 0x29 && (code === 0x28 || fonts[0]!.has(code)) };
  const [after] = readParagraph('ا(', { ...style, fonts: { fonts: [half, ...fonts.slice(1)], missing: [] } }).set(100);
  expect(after!.outline.slice(0, close!.outline.length)).toEqual(close!.outline);
});

test('lines are about as long as each other, and no more than needed', async () => {
  const style = await exampleStyle('ltr');
  const text = 'one two three four five six seven eight nine';
  const paragraph = readParagraph(text, style);
  const whole = paragraph.set(1000)[0]!.width;
  const lines = paragraph.set(whole * 0.7);
  expect(lines).toHaveLength(2);
  expect(Math.min(...lines.map(({ width }) => width)) / Math.max(...lines.map(({ width }) => width))).toBeGreaterThan(
    0.7,
  );
  for (const { width } of lines) expect(width).toBeLessThanOrEqual(whole * 0.7);
});

test('a text that does not fit is an error and no picture', async () => {
  const problems = await example([card('قبيلة '.repeat(120))], ['wide']).catch(
    (error: PlatformError) => error.diagnostics,
  );
  expect(problems).toMatchObject([{ code: 'WS-E125' }]);
  const word = await example([card('x'.repeat(90), { lang: 'en' })], ['wide']).catch(
    (error: PlatformError) => error.diagnostics,
  );
  expect(word).toMatchObject([{ code: 'WS-E125' }]);
});

test('a missing font, letter, word or brand is an error', async () => {
  const codes = async (promise: Promise<unknown>) =>
    promise.then(
      () => [],
      (error: PlatformError) => error.diagnostics.map(({ code }) => code),
    );
  const without = writePlatforms(exampleSystem(), [cards({ cards: [card('نص')], formats: ['wide'] })]);
  expect(await codes(without)).toEqual(['WS-E124']);
  expect(await codes(example([card('漢字')], ['wide']))).toEqual(['WS-E124']);
  expect(await codes(example([card('', { title: { word: 'none' } })], ['wide']))).toEqual(['WS-E120']);
  expect(await codes(example([card('نص', { brand: 'clya' })], ['wide']))).toEqual(['WS-E120']);
});

test('options are checked', () => {
  const wrong = [
    { cards: [{ id: 'a' }] },
    { cards: {} },
    { formats: ['big'] },
    { cards: [card('a', { lang: '!' })] },
    { other: 1 },
  ];
  for (const options of wrong) expect(() => cards(options as never)).toThrow(TypeError);
});

async function exampleStyle(dir: 'ltr' | 'rtl'): Promise<TextStyle> {
  const packages = await exampleFonts();
  return { fonts: await openFontSet(packages, ['Readex Pro'], 600), dir, lineHeight: 1.4, letterSpacing: 0 };
}
