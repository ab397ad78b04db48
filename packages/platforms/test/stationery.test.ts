import type { ColorValue } from '@wusum/dtcg';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { brandNames } from '../src/brand-names.js';
import { hexOf } from '../src/cards/pattern-colors.js';
import { type Person, type PlatformError, stationery, type StationeryOptions, writePlatforms } from '../src/index.js';
import { openFontSet } from '../src/images/text/font-set.js';
import { Roles } from '../src/shared/roles.js';
import { makeTargetContext, startView } from '../src/shared/target-context.js';
import { paintShapes } from '../src/stationery/content-stream.js';
import { setText } from '../src/stationery/place-text.js';
import { exampleFonts } from './example-fonts.js';
import { exampleSystem } from './example.js';
import { realContent } from './real-content.js';
import { themeFonts } from './theme-fonts.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const target = makeTargetContext(realContent());
const brands = target.brands.map(({ id }) => id);
const languages = ['en', 'ar'] as const;
/** Points of a millimetre. */
const MM = 72 / 25.4;
/** Units of a content stream in a millimetre. */
const UNITS = 20;

const person: Person = {
  id: 'noura',
  name: { en: 'Noura Al-Fahad', ar: 'نورة الفهد' },
  role: { en: 'Keeper of the archive', ar: 'أمينة الأرشيف' },
  email: 'noura@example.org',
  phone: '+965 2200 1234',
  address: { en: ['12 Loom Street', 'Jahra'], ar: ['١٢ شارع النول', 'الجهراء'] },
};
const letterheads = [
  { lang: 'en', lines: ['12 Loom Street, Jahra', 'hello@example.org'] },
  { lang: 'ar', lines: ['١٢ شارع النول، الجهراء', '+965 2200 1234'] },
];

const write = (options?: StationeryOptions) =>
  writePlatforms(realContent(), [stationery(options)], {}, { fonts: themeFonts });
let plain: Readonly<Record<string, string | Uint8Array>> = {};
let filled: Readonly<Record<string, string | Uint8Array>> = {};
beforeAll(async () => {
  plain = (await write()).files;
  filled = (await write({ people: [person], letterheads })).files;
});

const open = async (bytes: string | Uint8Array | undefined): Promise<PDFDocumentProxy> =>
  getDocument({ data: Uint8Array.from(bytes as Uint8Array), verbosity: 0 }).promise;

const nameOf = (brand: string, lang: string): Readonly<Record<string, string>> => {
  const { tokens } = startView(target.brands.find(({ id }) => id === brand)!).permutation;
  return (tokens.get(brandNames)!.value as Record<string, Record<string, string>>)[lang]!;
};

interface TagNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly TagNode[];
}
/** The texts of the drawings of a page, for programs that read aloud. */
async function textsOf(page: PDFPageProxy): Promise<{ text: string | undefined; lang: string | undefined }[]> {
  const figures = (node: TagNode): TagNode[] =>
    (node.children ?? []).flatMap((child) => (child.role === 'Figure' ? [child] : figures(child)));
  return figures((await page.getStructTree()) as TagNode).map(({ alt, lang }) => ({ text: alt, lang }));
}

/** A box of a page in millimetres, as the file names it: pdf.js gives the visible one only. */
function boxes(bytes: string | Uint8Array, name: string): number[][] {
  const source = new TextDecoder('latin1').decode(bytes as Uint8Array);
  return [...source.matchAll(new RegExp(`/${name} \\[([^\\]]+)\\]`, 'gu'))].map(([, list]) =>
    list!
      .trim()
      .split(/\s+/u)
      .map((value) => Number(value) / MM),
  );
}
const about = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 2));

/** The fills of a page, the colours of its drawings with a text, and the box of the ink of each, in units from the cut corner. */
async function inkOf(page: PDFPageProxy) {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [fills, inks] = [new Set<string>(), new Set<string>()];
  const drawings: { left: number; top: number; right: number; bottom: number; paths: number }[] = [];
  let inside = false;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as unknown[];
    if (operator === OPS.setFillRGBColor) fills.add(String(args[0]));
    if (inside && (operator === OPS.setFillRGBColor || operator === OPS.setStrokeRGBColor)) inks.add(String(args[0]));
    if (operator === OPS.beginMarkedContentProps) {
      inside = true;
      drawings.push({ left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity, paths: 0 });
    }
    if (operator === OPS.endMarkedContent) inside = false;
    if (operator !== OPS.constructPath || !inside) return;
    const [left, top, right, bottom] = Array.from(args[2] as Float32Array) as [number, number, number, number];
    const box = drawings.at(-1)!;
    box.left = Math.min(box.left, left);
    box.top = Math.min(box.top, top);
    box.right = Math.max(box.right, right);
    box.bottom = Math.max(box.bottom, bottom);
    box.paths += 1;
  });
  return { fills, inks, drawings };
}

describe.each(brands)('the stationery of %s', (brand) => {
  test.each(languages)('a letterhead is A4 after cutting, with bleed, a title and a language: %s', async (lang) => {
    const bytes = plain[`stationery/${brand}/letterhead.${lang}.pdf`]!;
    const document = await open(bytes);
    expect(document.numPages).toBe(1);
    const page = await document.getPage(1);
    expect([page.view[2]! - page.view[0]!, page.view[3]! - page.view[1]!].map((points) => points / MM)).toEqual(
      about([210, 297]),
    );
    expect(boxes(bytes, 'MediaBox')).toEqual([about([0, 0, 216, 303])]);
    expect(boxes(bytes, 'BleedBox')).toEqual([about([0, 0, 216, 303])]);
    expect(boxes(bytes, 'TrimBox').concat(boxes(bytes, 'CropBox'))).toHaveLength(2);
    const { info } = (await document.getMetadata()) as { info: Readonly<Record<string, unknown>> };
    expect([info['Title'], info['Language']]).toEqual([nameOf(brand, lang)['written'], lang]);
    expect(String(info['CreationDate'])).toMatch(/^D:20000101/u);
  });

  test('a card has a side for each language, 85×55 mm after cutting, with 3 mm of bleed', async () => {
    const bytes = plain[`stationery/${brand}/card.pdf`]!;
    const document = await open(bytes);
    expect(document.numPages).toBe(2);
    expect(boxes(bytes, 'MediaBox')).toEqual([about([0, 0, 91, 61]), about([0, 0, 91, 61])]);
    expect(boxes(bytes, 'BleedBox')).toEqual([about([0, 0, 91, 61]), about([0, 0, 91, 61])]);
    expect(boxes(bytes, 'TrimBox')).toEqual([about([3, 3, 88, 58]), about([3, 3, 88, 58])]);
    for (const [index, lang] of languages.entries())
      expect(await textsOf(await document.getPage(index + 1))).toEqual(
        ['written', 'tagline'].map((key) => ({ text: nameOf(brand, lang)[key], lang })),
      );
  });

  test('no text of a person is missing, and each is drawn within the margins on the side where lines begin', async () => {
    const document = await open(filled[`stationery/${brand}/card.noura.pdf`]);
    for (const [index, lang] of languages.entries()) {
      const page = await document.getPage(index + 1);
      const { name, role, phone, email, address } = person;
      const wanted = [nameOf(brand, lang)['written'], name[lang], role![lang], phone, email, ...address![lang]!];
      const texts = (await textsOf(page)).map(({ text }) => text);
      expect(texts).toEqual(wanted);
      const { drawings } = await inkOf(page);
      expect(drawings).toHaveLength(wanted.length);
      for (const [at, { left, right, top, bottom, paths }] of drawings.entries()) {
        expect([texts[at], paths > 0]).toEqual([texts[at], true]);
        const start = lang === 'ar' ? 85 * UNITS - right : left;
        // A side bearing, or half of a line, is less than a millimetre.
        expect([texts[at], start]).toEqual([texts[at], expect.closeTo(7 * UNITS, -1.4)]);
        expect(Math.min(left, 85 * UNITS - right)).toBeGreaterThan(5 * UNITS);
        expect(Math.min(top, 55 * UNITS - bottom)).toBeGreaterThan(5 * UNITS);
      }
      // From top to bottom, none on another.
      drawings.slice(1).forEach(({ top }, at) => expect(top).toBeGreaterThan(drawings[at]!.bottom - 0.5));
    }
  });

  test.each(languages)('a letterhead has the given lines and room for a letter: %s', async (lang) => {
    const page = await (await open(filled[`stationery/${brand}/letterhead.${lang}.pdf`])).getPage(1);
    const { lines } = letterheads.find((one) => one.lang === lang)!;
    const texts = (await textsOf(page)).map(({ text }) => text);
    expect(texts).toEqual([nameOf(brand, lang)['written'], nameOf(brand, lang)['tagline'], ...lines]);
    const { drawings } = await inkOf(page);
    const [head, ...foot] = drawings;
    expect(head!.bottom).toBeLessThan(40 * UNITS);
    expect(Math.min(...foot.map(({ top }) => top))).toBeGreaterThan(255 * UNITS);
  });

  test('the texts of a card have the colours of roles, and its second side is in the accent', async () => {
    const document = await open(filled[`stationery/${brand}/card.noura.pdf`]);
    const roles = new Roles(startView(target.brands.find(({ id }) => id === brand)!).permutation, 'stationery');
    const wanted = [['text', 'accent-text'], ['on-accent']] as const;
    for (const [index, own] of wanted.entries()) {
      const { inks, fills } = await inkOf(await document.getPage(index + 1));
      expect(fills).toContain(hexOf(roles.value<ColorValue>(index === 0 ? 'canvas' : 'accent')));
      expect(inks).toEqual(new Set(own.map((role) => hexOf(roles.value<ColorValue>(role)))));
    }
  });
});

test('two builds give the same bytes', async () => {
  expect((await write({ people: [person], letterheads })).files).toEqual(filled);
});

test.each(brands)('bands are whole repeats over the width that is kept, and go on in the bleed: %s', async (brand) => {
  const page = await (await open(plain[`stationery/${brand}/card.pdf`])).getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const forms = fnArray.flatMap((operator, index) => (operator === OPS.paintFormXObjectBegin ? [index] : []));
  const places = forms.map((index) => {
    expect(fnArray[index - 1]).toBe(OPS.transform);
    return Array.from(argsArray[index - 1] as number[])[4]!;
  });
  const cell = places[1]! - places[0]!;
  const kept = places.filter((x) => x > -1 && x < 85 * UNITS - 1);
  expect(kept.length).toBeGreaterThan(5);
  expect(kept.length * cell).toBeCloseTo(85 * UNITS, 1);
  expect(kept[0]).toBeCloseTo(0, 3);
  expect(places[0]).toBeLessThanOrEqual(-3 * UNITS);
  expect(places.at(-1)! + cell).toBeGreaterThanOrEqual(88 * UNITS);
});

test('a telephone number has the same order in an Arabic line', async () => {
  const fonts = await openFontSet(await exampleFonts(), ['Readex Pro'], 400);
  const style = { fonts, lineHeight: 1.4, letterSpacing: 0 };
  const space = { width: 1000, height: 100, sizes: [20, 10] } as const;
  const linesOf = (text: string, dir: 'ltr' | 'rtl') => setText(text, { ...style, dir }, space, '#000000').block.lines;
  expect(linesOf('+965 (22) 00-1234', 'rtl')).toEqual(linesOf('+965 (22) 00-1234', 'ltr'));
  // Text around it keeps its own direction.
  const [line] = linesOf('هاتف +965 2200', 'rtl');
  const [number] = linesOf('+965 2200', 'ltr');
  expect(line!.outline.slice(0, number!.outline.length)).toEqual(number!.outline);
});

test('a quadratic curve is drawn as the same cubic one', () => {
  const path = [
    { letter: 'M', points: [0, 0] },
    { letter: 'Q', points: [3, 6, 6, 0] },
    { letter: 'Z', points: [] },
  ] as const;
  expect(paintShapes([{ path, fill: '#ff0000' }])).toBe('1 0 0 rg 0 0 m 2 4 4 4 6 0 c h f\n');
});

const example = (options: StationeryOptions = {}, mark = true) =>
  writePlatforms(exampleSystem({ mark }), [stationery(options)], {}, { fonts: exampleFonts });
const codesOf = async (promise: Promise<unknown>): Promise<readonly string[]> =>
  promise.then(
    () => [],
    (error: PlatformError) => error.diagnostics.map(({ code }) => code),
  );
const clay = (more: Partial<Person>): StationeryOptions => ({
  people: [{ id: 'a', brand: 'clay', name: { en: 'Ada' }, ...more }],
});

test('a brand with one language has its name on the second side, and people have cards of their brand only', async () => {
  const { files } = await example(clay({}));
  expect(Object.keys(files).filter((path) => path.includes('card'))).toEqual(['stationery/clay/card.a.pdf']);
  const document = await open(files['stationery/clay/card.a.pdf']);
  expect(document.numPages).toBe(2);
  expect(await textsOf(await document.getPage(2))).toEqual([{ text: 'clay', lang: 'en' }]);
});

test('a brand without a mark has its name, and no band', async () => {
  const { files } = await example({}, false);
  const bytes = files['stationery/clay/card.pdf'] as Uint8Array;
  expect(new TextDecoder('latin1').decode(bytes)).not.toContain('/Repeat');
  expect(await textsOf(await (await open(bytes)).getPage(1))).toEqual([{ text: 'clay', lang: 'en' }]);
});

test('a text that does not fit is an error and no file', async () => {
  expect(await codesOf(example(clay({ name: { en: 'x'.repeat(90) } })))).toEqual(['WS-E125']);
  expect(await codesOf(example(clay({ role: { en: 'word '.repeat(60) } })))).toEqual(['WS-E125']);
  expect(await codesOf(example(clay({ address: { en: Array.from({ length: 9 }, () => 'Loom Street') } })))).toEqual([
    'WS-E125',
  ]);
  const lines = ['word '.repeat(200)];
  expect(await codesOf(example({ letterheads: [{ lang: 'en', brand: 'clay', lines }] }))).toEqual(['WS-E125']);
});

test('a missing font, letter, name or brand is an error', async () => {
  expect(new Set(await codesOf(writePlatforms(exampleSystem(), [stationery()])))).toEqual(new Set(['WS-E124']));
  expect(await codesOf(example(clay({ role: { en: '漢字' } })))).toEqual(['WS-E124']);
  expect(await codesOf(example(clay({ name: { ar: 'نورة' } })))).toEqual(['WS-E120']);
  expect(await codesOf(example({ people: [{ id: 'a', brand: 'clya', name: { en: 'Ada' } }] }))).toEqual(['WS-E120']);
});

test('options are checked', () => {
  const ada = { id: 'a', name: { en: 'Ada' } };
  const wrong = [
    { people: [] },
    { people: [{ id: 'a' }] },
    { people: [{ ...ada, id: 'a/b' }] },
    { people: [{ ...ada, name: 'Ada' }] },
    { people: [{ ...ada, name: { '!': 'Ada' } }] },
    { people: [{ ...ada, email: 'ada' }] },
    { people: [{ ...ada, phone: 'call me' }] },
    { people: [{ ...ada, address: { en: [] } }] },
    { people: [{ ...ada, title: 'x' }] },
    { people: [ada, { ...ada, id: 'A' }] },
    { letterheads: [{ lang: 'en' }] },
    { letterheads: [{ lang: 'en', lines: ['a\nb'] }] },
    { other: 1 },
  ];
  for (const options of wrong) expect(() => stationery(options as never)).toThrow(TypeError);
});
