import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { contrastPairs } from '@wusum/dtcg/internal';
import { launchOptions } from '../../../scripts/browser.mjs';
import { neutralWords, valuesOf } from '../src/book/words/index.js';
import { book, type BookOptions, type PlatformError, writePlatforms } from '../src/index.js';
import { exampleFonts } from './example-fonts.js';
import { exampleSystem } from './example.js';
import { realContent } from './real-content.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const browser = launchOptions().executablePath!;
const write = async (options: BookOptions, system = exampleSystem()) =>
  (await writePlatforms(system, [book(options)], {}, { fonts: exampleFonts })).files;
const problems = (options: BookOptions, system = exampleSystem()): Promise<string> =>
  write(options, system).then(
    () => 'nothing is wrong',
    (error: PlatformError) => error.message,
  );

type Element = Tree.Element;
const attribute = (node: Element, name: string): string | undefined =>
  node.attrs.find((each) => each.name === name)?.value;

function* elementsIn(node: Tree.Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}
const elements = (html: string, tag: string): Element[] =>
  [...elementsIn(parse(html))].filter(({ tagName }) => tagName === tag);
const text = (node: Tree.Node): string => {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
};

const brands = realContent().axes.find(({ name }) => name === 'brand')!.contexts;
const languages = ['en', 'ar'] as const;
const books = brands.flatMap((brand) => languages.map((lang) => [brand, lang] as const));

let real: Readonly<Record<string, string | Uint8Array>> = {};
beforeAll(async () => {
  real = await write({ formats: ['html'] }, realContent());
});
const html = (brand: string, lang: string): string => real[`book/${brand}/book.${lang}.html`] as string;

describe.each(books)('the book of %s in %s', (brand, lang) => {
  test('is one document in its language, with headings in order and nothing from elsewhere', () => {
    const page = html(brand, lang);
    const [root] = elements(page, 'html');
    expect([attribute(root!, 'lang'), attribute(root!, 'dir')]).toEqual([lang, lang === 'ar' ? 'rtl' : 'ltr']);
    const headings = [...elementsIn(parse(page))]
      .flatMap(({ tagName }) => /^h(\d)$/u.exec(tagName)?.[1] ?? [])
      .map(Number);
    expect(headings[0]).toBe(1);
    expect(headings.filter((level, index) => index > 0 && level > headings[index - 1]! + 1)).toEqual([]);
    expect(page.match(/(?:src|href)="https?:|url\(["']?https?:|@import/gu)).toBeNull();
  });

  test('has ids that are its own, and links that lead somewhere', () => {
    const all = [...elementsIn(parse(html(brand, lang)))];
    const ids = all.flatMap((node) => attribute(node, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = all.flatMap((node) => attribute(node, 'href') ?? []);
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
  });

  test('has pictures that are named or decoration, and no text that is not there', () => {
    const page = html(brand, lang);
    const unnamed = elements(page, 'svg').filter(
      (node) => !attribute(node, 'aria-label') && attribute(node, 'aria-hidden') !== 'true',
    );
    expect(unnamed).toEqual([]);
    expect(elements(page, 'main').map(text).join(' ')).not.toMatch(/undefined|\[object|NaN|\{[\w-]+\}/u);
  });

  test('has every declared pair of roles in its appendix', () => {
    const axes = { brand, mode: 'light', contrast: 'normal', density: 'comfortable', script: 'latin' };
    const permutation = realContent()
      .permutations()
      .find(({ contexts }) => Object.entries(axes).every(([axis, context]) => contexts[axis] === context))!;
    const pairs = contrastPairs(permutation).filter(
      ({ foreground, background }) => !`${foreground} ${background}`.includes('ramp'),
    );
    const [table] = elements(html(brand, lang), 'table').filter((node) => attribute(node, 'class') === 'pairs');
    const shown = [...elementsIn(table!)].filter((node) => attribute(node, 'class') === 'on');
    expect(shown).toHaveLength(pairs.length);
  });
});

test('digits are those of the language', () => {
  expect(text(elements(html('wusum', 'ar'), 'nav')[0]!)).toMatch(/١.*٨/su);
  expect(text(elements(html('wusum', 'en'), 'nav')[0]!)).toMatch(/1.*8/su);
});

test('the neutral texts of both languages have the same values', () => {
  const values = (lang: string) =>
    Object.fromEntries(Object.entries(neutralWords[lang]!).map(([name, word]) => [name, valuesOf(word).toSorted()]));
  expect(values('ar')).toEqual(values('en'));
});

describe('as PDF', () => {
  let files: Readonly<Record<string, string | Uint8Array>> = {};
  beforeAll(async () => {
    files = await write({ browser });
  });

  test('a reader finds title, language, outline, text and tags; every picture and link is described', async () => {
    const data = Uint8Array.from(files['book/clay/book.en.pdf'] as Uint8Array);
    const document = await getDocument({ data, verbosity: 0 }).promise;
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Title: expect.stringContaining('Brand book') as string, Language: 'en' });
    expect(info).not.toHaveProperty('CreationDate');
    expect(metadata!.get('pdfuaid:part')).toBe('1');
    expect(((await document.getMarkInfo()) as unknown as Map<string, boolean>).get('Marked')).toBe(true);
    expect(
      (await document.getOutline())!.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]),
    ).toEqual(expect.arrayContaining(['Mark', 'Colour', 'Type', 'Do and do not']));
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
    );
    const words = await Promise.all(
      pages.map(async (page) =>
        (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(''),
      ),
    );
    expect(words.join(' ')).toContain('Construction');
    const links = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat();
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter(({ contentsObj }: { contentsObj?: { str: string } }) => !contentsObj?.str)).toEqual([]);
    const trees = await Promise.all(pages.map((page) => page.getStructTree()));
    const tags = trees.flatMap((tree) => (tree === null ? [] : [...tagsIn(tree as Tag)]));
    expect(tags.filter(({ role, alt }) => role === 'Figure' && !alt)).toEqual([]);
    expect(tags.filter(({ role }) => role === 'H1')).toHaveLength(1);
    const items = tags.filter(({ role }) => role === 'LI');
    expect(items.length).toBeGreaterThan(3);
    expect(
      items.flatMap(({ children = [] }) => children.filter(({ role }) => role !== 'Lbl' && role !== 'LBody')),
    ).toEqual([]);
  });

  test('the pages are A4 across', async () => {
    const data = Uint8Array.from(files['book/reed/book.en.pdf'] as Uint8Array);
    const document = await getDocument({ data, verbosity: 0 }).promise;
    const [, , width, height] = (await document.getPage(1)).view;
    expect([(width! / 72) * 25.4, (height! / 72) * 25.4].map(Math.round)).toEqual([297, 210]);
  });

  test('two builds give the same bytes', async () => {
    const again = await write({ browser });
    const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
    const hashes = (made: typeof files) => Object.entries(made).map(([path, content]) => `${path} ${hash(content)}`);
    expect(hashes(again)).toEqual(hashes(files));
  });
});

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}
function* tagsIn(tag: Tag): Generator<Tag> {
  yield tag;
  for (const child of tag.children ?? []) yield* tagsIn(child);
}

describe('options', () => {
  const cells = async (print: BookOptions['print']) => {
    const files = await write({ formats: ['html'], print }, realContent());
    return elements(files['book/wusum/book.en.html'] as string, 'td').map(text);
  };

  test('print values that the brand has decided are shown as decided, others as a start', async () => {
    const decided = { 'color.accent.solid': { cmyk: [0, 80, 95, 5], spot: 'PANTONE 7579 C' } } as const;
    const shown = await cells(decided);
    expect(shown).toContain('0 / 80 / 95 / 5 decided · Spot colour PANTONE 7579 C');
    expect(shown.filter((cell) => cell.endsWith('start')).length).toBeGreaterThan(10);
    expect((await cells({})).filter((cell) => cell.includes('decided'))).toEqual([]);
  });

  test('a colour of several roles is listed for the one whose print values are decided', async () => {
    const files = await write({ formats: ['html'], print: { 'color.accent.solid': { spot: 'Ink 1' } } });
    expect(
      elements(files['book/clay/book.en.html'] as string, 'td')
        .map(text)
        .join(' '),
    ).toContain('Spot colour Ink 1');
  });

  test('a chapter of components is what the option draws, for each book', async () => {
    const files = await write({
      formats: ['html'],
      components: ({ brand, lang, dir, mode }) => ({
        html: `<p id="plate">${brand} ${lang} ${dir} ${mode}</p>`,
        css: '.plate{}',
      }),
    });
    const page = files['book/reed/book.en.html'] as string;
    expect(text(elements(page, 'p').find((node) => attribute(node, 'id') === 'plate')!)).toBe('reed en ltr light');
    expect(page).toContain('.plate{}');
  });

  test('a brand without a mark has a book without the chapters of marks and patterns', async () => {
    const files = await write({ formats: ['html'] }, exampleSystem({ mark: false }));
    const titles = elements(files['book/clay/book.en.html'] as string, 'h2').map(text);
    expect(titles).toEqual(expect.arrayContaining(['Identity', 'Colour', 'Type']));
    expect(titles).not.toContain('Mark');
  });

  test('text in tokens is text, not markup', async () => {
    const evil = '<script>alert(1)</script>';
    const files = await write({
      formats: ['html'],
      print: { 'color.accent.solid': { spot: evil } },
      words: [{ lang: 'en', texts: { 'voice.title': evil, kind: evil } }],
    });
    expect(elements(files['book/clay/book.en.html'] as string, 'script')).toEqual([]);
  });

  test.each<[string, BookOptions, RegExp]>([
    [
      'values for a token that is no color',
      { formats: ['html'], print: { 'space.card': { spot: 'A' } } },
      /WS-E120.*"space\.card"/su,
    ],
    [
      'a text with values that it does not get',
      { formats: ['html'], words: [{ lang: 'en', texts: { kind: 'Book of {who}' } }] },
      /WS-E127.*kind/su,
    ],
    ['a browser that is none', { browser: '/nowhere/chromium' }, /WS-E128[\s\S]*CHROME_PATH/u],
  ])('%s is an error', async (_, options, expected) => {
    expect(await problems(options)).toMatch(expected);
  });

  test.each<[object, RegExp]>([
    [{ formats: ['docx'] }, /a list of html, pdf/u],
    [{ print: { 'color.x': { cmyk: [0, 0, 0] } } }, /four percentages/u],
    [{ print: { 'color.x': { cmyk: [0, 0, 0, 101] } } }, /four percentages/u],
    [{ components: '<p>' }, /a function/u],
    [{ words: [{ lang: 'en', texts: { nothing: 'x' } }] }, /not "nothing"/u],
  ])('%j is refused when the function is called', (options, expected) => {
    expect(() => book(options as BookOptions)).toThrow(expected);
  });
});
