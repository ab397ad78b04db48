import Handlebars from 'handlebars';
import mjml from 'mjml';
import Mustache from 'mustache';
import { compileMessage, formatMessage } from '@wusum/voice';
import { contrastRatio } from '@wusum/dtcg/internal';
import { decode } from 'fast-png';
import { type DefaultTreeAdapterTypes as Tree, parse, type ParserError } from 'parse5';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { mails, type MailsOptions, type PlatformError, writePlatforms } from '../src/index.js';
import { mailTemplates, type MailTemplate } from '../src/mails/templates.js';
import { argumentsOfWord, mailWords, neutralWords } from '../src/mails/words/index.js';
import { exampleSystem } from './example.js';
import { realContent } from './real-content.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const images = 'https://example.org/mail/';
const brands = realContent().axes.find(({ name }) => name === 'brand')!.contexts;
const names = Object.keys(mailTemplates) as MailTemplate[];
const languages = ['en', 'ar'] as const;
const all = brands.flatMap((brand) => languages.flatMap((lang) => names.map((name) => [brand, name, lang] as const)));

let files: Readonly<Record<string, string | Uint8Array>> = {};
/** The mails of all brands, written once: MJML is slow. */
beforeAll(async () => {
  ({ files } = await writePlatforms(realContent(), [mails({ images })]));
});
const text = (brand: string, name: string, lang: string, extension: string): string =>
  files[`mails/${brand}/${name}.${lang}.${extension}`] as string;

type Element = Tree.Element;
const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
const attribute = (node: Element, name: string): string | undefined =>
  node.attrs.find((each) => each.name === name)?.value;

function* nodesOf(node: Tree.Node): Generator<Tree.Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesOf(child);
}
const elementsOf = (html: string, tag?: string): Element[] =>
  [...nodesOf(parse(html))].filter(isElement).filter((one) => tag === undefined || one.tagName === tag);

function textContent(node: Tree.Node): string {
  return [...nodesOf(node)].map((one) => (one.nodeName === '#text' ? (one as Tree.TextNode).value : '')).join('');
}

const ancestorsOf = (node: Tree.Node): Element[] => {
  const parent = 'parentNode' in node ? node.parentNode : null;
  return parent && isElement(parent) ? [parent, ...ancestorsOf(parent)] : [];
};

/** What a sender fills in, with counts in the digits of the language. */
function dataOf(lang: string, counts: Readonly<Record<string, number>>, more: object = {}): object {
  const digits = new Intl.NumberFormat(lang === 'ar' ? 'ar-u-nu-arab' : lang);
  const forms = Object.entries(counts).map(([name, count]) => ({
    [name]: digits.format(count),
    [`${name}-${count}`]: true,
    [`${name}-${new Intl.PluralRules(lang).select(count)}`]: true,
  }));
  return Object.assign({}, ...forms, more) as object;
}

describe.each(all)('the mail of %s: %s in %s', (brand, name, lang) => {
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const start = lang === 'ar' ? 'right' : 'left';

  test('strict MJML compiles the template to the same HTML', async () => {
    const { html, errors } = await mjml(text(brand, name, lang, 'mjml'), { validationLevel: 'strict', fonts: {} });
    expect(errors).toEqual([]);
    expect(`${html.trim()}\n`).toBe(text(brand, name, lang, 'html'));
  });

  test('the HTML has no syntax errors, and a language, a direction, a title and a preheader', () => {
    const problems: ParserError[] = [];
    const source = text(brand, name, lang, 'html');
    parse(source, { onParseError: (problem) => problems.push(problem) });
    expect(problems.map(({ code, startLine }) => [code, startLine])).toEqual([]);
    const [page] = elementsOf(source, 'html');
    expect([attribute(page!, 'lang'), attribute(page!, 'dir')]).toEqual([lang, dir]);
    expect(textContent(elementsOf(source, 'title')[0]!)).not.toBe('');
    expect(elementsOf(source, 'h1')).toHaveLength(1);
    const hidden = elementsOf(source, 'div').find((one) => attribute(one, 'style')?.includes('display:none'));
    expect(textContent(hidden!).trim().length).toBeGreaterThan(20);
  });

  test('every text has an inline direction and starts at its side, and columns follow', () => {
    const source = text(brand, name, lang, 'html');
    const [body] = elementsOf(source, 'body');
    let seen = 0;
    for (const node of nodesOf(body!)) {
      if (node.nodeName !== '#text' || (node as Tree.TextNode).value.trim() === '') continue;
      const around = ancestorsOf(node);
      if (around.some((one) => attribute(one, 'style')?.includes('display:none'))) continue;
      // Between the blocks of a list are only the tags of its section.
      if (/^\{\{[#/]questions\}\}$/u.test((node as Tree.TextNode).value.trim())) continue;
      const own = around.find((one) => attribute(one, 'dir') !== undefined)!;
      expect([own.tagName, attribute(own, 'dir')]).toEqual([expect.stringMatching(/^(?:p|h1|span)$/), dir]);
      // The label of a button is as wide as its text.
      const isAligned = own.tagName === 'span' || attribute(own, 'style')!.includes(`text-align:${start}`);
      expect(isAligned).toBe(true);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(8);
    const directions = [...source.matchAll(/direction:(\w+)/gu)].map(([, value]) => value);
    expect(new Set(directions)).toEqual(new Set([dir]));
  });

  test('the plain text has every link of the HTML, and the same placeholders', () => {
    const source = text(brand, name, lang, 'html');
    const plain = text(brand, name, lang, 'txt');
    const links = elementsOf(source, 'a').map((one) => attribute(one, 'href')!);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      expect(link).toMatch(/^\{\{\w+\}\}$/u);
      expect(plain.split('\n')).toContain(`{${link}}`);
    }
    const placeholders = (from: string): string[] =>
      [...new Set(Array.from(from.matchAll(/\{\{\{?([#^/]?[\w-]+)\}?\}\}/gu), ([, one]) => one!))].toSorted();
    const [body] = elementsOf(source, 'body');
    const inBody = placeholders(source.slice(source.indexOf('role="article"')).replace(/^[^>]*>/u, ''));
    expect(body).toBeDefined();
    expect(placeholders(plain)).toEqual(inBody);
    expect(inBody).toContain('postalAddress');
  });

  test('nothing is loaded but the hosted images, and every stack ends with fonts of systems', () => {
    const source = text(brand, name, lang, 'html');
    expect(source).not.toMatch(/@import|@font-face|<link|url\(|<script/iu);
    const loaded = elementsOf(source, 'img').map((one) => [attribute(one, 'src'), attribute(one, 'alt')]);
    const alt = lang === 'ar' ? /^وسم «\p{Script=Arabic}+»$/u : /^Mark of \w+$/u;
    expect(loaded[0]).toEqual([`${images}${brand}/mark.png`, expect.stringMatching(alt)]);
    for (const [src] of loaded) expect(files[`mails/${src!.slice(images.length)}`]).toBeInstanceOf(Uint8Array);
    const stacks = elementsOf(source).flatMap(
      (one) => /font-family:([^;]+)/u.exec(attribute(one, 'style') ?? '')?.[1] ?? [],
    );
    expect(stacks.length).toBeGreaterThan(3);
    for (const stack of stacks) {
      expect(stack).toMatch(/, (?:sans-)?serif$/u);
      expect(stack).toMatch(lang === 'ar' ? /'Noto (?:Naskh|Sans) Arabic'.*'Geeza Pro'/u : /'Georgia'|'Segoe UI'/u);
    }
  });

  test('text has contrast in the light and in the dark mode of the brand', () => {
    const source = text(brand, name, lang, 'html');
    const dark = /@media \(prefers-color-scheme: dark\) \{([\s\S]*?)\n\}/u.exec(source)![1]!;
    const inDark = (selector: string): string =>
      new RegExp(`\\${selector}[^{]*\\{[^}]*?(#\\w{6})`, 'u').exec(dark)![1]!;
    const [canvas, card] = [inDark('.m-canvas'), inDark('.m-card')];
    const pairs = ['.m-text', '.m-muted', '.m-link'].flatMap((one) => [
      [inDark(one), canvas],
      [inDark(one), card],
    ]);
    pairs.push([inDark('.m-button a'), inDark('.m-button td')], [inDark('.m-plain a'), card]);
    const attributes = text(brand, name, lang, 'mjml');
    const value = (pattern: RegExp): string => pattern.exec(attributes)![1]!;
    const lightCanvas = value(/<mj-body background-color="(#\w{6})"/u);
    const lightCard = value(/css-class="m-card" background-color="(#\w{6})"/u);
    for (const under of [lightCanvas, lightCard])
      for (const over of [
        /<mj-text [^>]*?[^-]color="(#\w{6})"/u,
        /name="caption"[^>]* color="(#\w{6})"/u,
        /class="m-link"[^>]*color:(#\w{6})/u,
      ])
        pairs.push([value(over), under]);
    pairs.push([value(/<mj-button [^>]*? color="(#\w{6})"/u), value(/<mj-button [^>]*?background-color="(#\w{6})"/u)]);
    for (const [over, under] of pairs) expect([over, under, ratio(over!, under!) >= 4.5]).toEqual([over, under, true]);
    expect(dark.match(/#\w{6}/gu)!.length).toBeGreaterThan(10);
    // The rules of Outlook have the same colours.
    for (const [, name, color] of dark.matchAll(/\n\s+\.([\w-]+) \{ color: (#\w{6})/gu))
      expect(source).toContain(`[data-ogsc] .${name} { color: ${color} !important; }`);
  });

  test('a third of what Gmail shows is left for the sender', () => {
    expect(Buffer.byteLength(text(brand, name, lang, 'html'))).toBeLessThan(70 * 1024);
  });
});

function ratio(one: string, other: string): number {
  const color = (hex: string) => ({
    colorSpace: 'srgb' as const,
    components: [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  });
  return contrastRatio(color(one) as never, color(other) as never);
}

describe('the sender', () => {
  const [brand] = brands as readonly [string];

  test.each(languages)('gets one form for each count, as ICU formats it: %s', (lang) => {
    const locale = lang === 'ar' ? 'ar-u-nu-arab' : 'en';
    for (const count of [0, 1, 2, 3, 10, 11, 99, 100, 101]) {
      const data = dataOf(lang, { answered: count, asked: count, waiting: count });
      const sources = [text(brand, 'digest', lang, 'txt'), text(brand, 'digest', lang, 'html')];
      const rendered = sources.flatMap((one) => [Mustache.render(one, data), Handlebars.compile(one)(data)]);
      for (const word of ['digest.answered', 'digest.asked', 'digest.waiting'] as const) {
        const { message } = compileMessage(neutralWords[lang]![word], { key: word, locale });
        const [name] = argumentsOfWord(word);
        const wanted = formatMessage(message!, locale, { [name!]: count }).replaceAll(/[\u2066-\u2069]/gu, '');
        for (const one of rendered) expect(one).toContain(wanted);
        // No other form is there: every sentence of the word occurs once.
        const plain = rendered[0]!.split('\n');
        expect(plain.filter((line) => line === wanted)).toHaveLength(1);
      }
    }
  });

  test('gets markup of readers escaped in HTML, and as it is in plain text', () => {
    const data = { name: `<b>Ada & O'Neil</b>`, storyTitle: '"Sadu" <i>', date: '1 March' };
    const html = Mustache.render(text(brand, 'story-accepted', 'en', 'html'), data);
    expect(elementsOf(html, 'b')).toHaveLength(0);
    const greeting = elementsOf(html, 'p').map(textContent);
    expect(greeting).toContain(`Hello ${data.name},`);
    const plain = Mustache.render(text(brand, 'story-accepted', 'en', 'txt'), data);
    expect(plain).toContain(`Hello \u2068${data.name}\u2069,`);
  });

  test('lists questions, each with its link, and none leaves no trace', () => {
    const question = { title: 'Why?', url: 'https://example.org/1?a=1&b=2', answer: 'Because.', by: 'Sara' };
    const fill = (extension: string, questions: readonly object[]): string =>
      Mustache.render(text(brand, 'digest', 'en', extension), { questions });
    const links = elementsOf(fill('html', [question, question]), 'a').map((one) => attribute(one, 'href'));
    expect(links.filter((link) => link === question.url)).toHaveLength(2);
    expect(
      fill('txt', [question, question])
        .split('\n')
        .filter((line) => line === question.url),
    ).toHaveLength(2);
    for (const extension of ['html', 'txt'])
      expect(fill(extension, [])).not.toMatch(/class="m-rule"|\n\* |Answered by/u);
  });
});

test.each(languages)('the neutral words are valid messages with the same arguments: %s', (lang) => {
  for (const name of mailWords) {
    const { args, problems } = compileMessage(neutralWords[lang]![name], { key: name, locale: lang });
    expect([name, problems]).toEqual([name, []]);
    expect([name, Object.keys(args).toSorted()]).toEqual([name, [...argumentsOfWord(name)].toSorted()]);
  }
});

test('hosted images have three pixels for each, and bands whole repeats', () => {
  for (const brand of brands) {
    const mark = decode(files[`mails/${brand}/mark.png`] as Uint8Array);
    expect([mark.width, mark.height]).toEqual([120, 120]);
    const band = decode(files[`mails/${brand}/band.png`] as Uint8Array);
    expect(band.width).toBe(1800);
    expect(band.height).toBeGreaterThan(40);
    // Whole repeats: some number of equal parts side by side.
    const { width, height, data, channels } = band;
    const isRepeat = (count: number): boolean => {
      const cell = width / count;
      for (let at = 0; at < (width - cell) * channels; at += 1)
        if (
          data[Math.floor(height / 2) * width * channels + at] !==
          data[Math.floor(height / 2) * width * channels + at + cell * channels]
        )
          return false;
      return true;
    };
    expect(Array.from({ length: 200 }, (_, at) => at + 2).some((count) => width % count === 0 && isRepeat(count))).toBe(
      true,
    );
  }
});

const example = async (options: MailsOptions = {}, words: Readonly<Record<string, string>> = {}) =>
  (await writePlatforms(exampleSystem({ words }), [mails({ templates: ['welcome'], ...options })])).files;
const codesOf = async (promise: Promise<unknown>): Promise<readonly (readonly [string, string | undefined])[]> =>
  promise.then(
    () => [],
    (error: PlatformError) => error.diagnostics.map(({ code, location }) => [code, location?.file] as const),
  );

test('two builds give the same bytes', async () => {
  expect(await example({ images })).toEqual(await example({ images }));
});

test('without hosted images, a mail has none', async () => {
  const written = await example();
  expect(Object.keys(written)).toEqual(
    ['clay', 'reed'].flatMap((brand) => ['mjml', 'html', 'txt'].map((one) => `mails/${brand}/welcome.en.${one}`)),
  );
  expect(elementsOf(written['mails/clay/welcome.en.html'] as string, 'img')).toHaveLength(0);
});

test('a brand has its own words, before those of the options and the neutral ones', async () => {
  const title = (written: Record<string, string | Uint8Array>, brand: string): string =>
    textContent(elementsOf(written[`mails/${brand}/welcome.en.html`] as string, 'h1')[0]!);
  const options: MailsOptions = {
    words: [
      { lang: 'en', texts: { 'welcome.title': 'To all' } },
      { lang: 'en', brand: 'reed', texts: { 'welcome.title': 'To reed' } },
    ],
  };
  const given = await example(options);
  expect([title(given, 'clay'), title(given, 'reed')]).toEqual(['To all', 'To reed']);
  const own = await example(options, { 'words.en.json': JSON.stringify({ 'mail.welcome.title': 'Of the brand' }) });
  expect(title(own, 'clay')).toBe('Of the brand');
});

test('a text that is missing, wrong or too long is an error', async () => {
  const withText = (value: string) => example({ words: [{ lang: 'en', texts: { 'welcome.title': value } }] });
  for (const wrong of ['{title}', '{brand', 'to {{brand}', "two '{{'"])
    expect([wrong, (await codesOf(withText(wrong)))[0]?.[0]]).toEqual([wrong, 'WS-E127']);
  const inFile = example({}, { 'words.en.json': JSON.stringify({ 'mail.welcome.title': 'to {nobody}' }) });
  expect((await codesOf(inFile))[0]).toEqual(['WS-E127', 'words.en.json']);
  const inFrench = example({}, { 'words.fr.json': JSON.stringify({ 'mail.welcome.title': 'Bienvenue' }) });
  expect((await codesOf(inFrench))[0]?.[0]).toBe('WS-E127');
  expect((await codesOf(withText('word '.repeat(16_000))))[0]?.[0]).toBe('WS-E126');
  const nobody = example({ words: [{ lang: 'en', brand: 'clya', texts: {} }] });
  expect((await codesOf(nobody))[0]?.[0]).toBe('WS-E120');
});

test('options are checked', () => {
  const wrong = [
    { images: 'http://example.org/' },
    { images: 'https://example.org/mail' },
    { templates: ['hello'] },
    { templates: [] },
    { words: {} },
    { words: [{ texts: {} }] },
    { words: [{ lang: 'en', texts: { 'welcome.titel': 'a' } }] },
    { other: 1 },
  ];
  for (const options of wrong) expect(() => mails(options as never)).toThrow(TypeError);
});
