import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Manifest } from '../src/data/types.js';
import { choose, openPreview } from './open.js';
import { pages } from './platform-stories.js';
import { openStorybook } from './storybook.js';

const storybook = inject('storybook');
const json = <T>(path: string): T => JSON.parse(readFileSync(join(storybook, path), 'utf8')) as T;
const files = Object.keys(json<Record<string, number>>('platform-files/index.json'));
const { brands, languages } = json<Manifest>('theme/data/manifest.json');
const [first, last] = [brands[0]!.id, brands.at(-1)!.id];

/** Documented pixels of the formats of cards. */
const formats: Readonly<Record<string, readonly [number, number]>> = {
  wide: [1200, 630],
  square: [1080, 1080],
  tall: [1080, 1920],
};
/** Documented sides of the icons. */
const icons = { 'apple-touch-icon.png': 180, 'icon-192.png': 192, 'icon-512.png': 512, 'icon-maskable-512.png': 512 };

const opened = openStorybook();
let page: Page;

beforeAll(async () => {
  page = await opened.browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
});

const soon = { timeout: 60_000 };
const open = (name: keyof typeof pages, brand: string, lang: string): Promise<void> =>
  openPreview(page, opened.served.url, pages[name], 'story', `&globals=brand:${brand};lang:${lang}`);

/** Files of a brand that a page links to. */
const downloads = (): Promise<string[]> =>
  page
    .locator('a[download]')
    .evaluateAll((links) =>
      links.map((link) => decodeURIComponent((link as HTMLAnchorElement).href.split('/platforms/')[1] ?? '')),
    );

/** Files of a platform that are of one brand and of a language, or of none. */
const filesOf = (platform: string, brand: string, lang?: string): string[] =>
  files.filter((path) => {
    const parts = path.split('/');
    const name = parts.at(-1)!;
    const isOfBrand = parts.includes(brand) || name.startsWith(`${brand}.`);
    const others = languages.filter(({ id }) => id !== lang).map(({ id }) => `.${id}.`);
    return parts[0] === platform && isOfBrand && (lang === undefined || !others.some((other) => name.includes(other)));
  });

/** Width and height of a picture in its file. */
const sizeOf = (url: string): Promise<[number, number]> =>
  page.evaluate(async (src) => {
    const image = Object.assign(new Image(), { src });
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, url);

test('the files of every brand are served', () => {
  for (const platform of ['icons', 'logos', 'cards', 'mails', 'slides', 'stationery', 'book', 'palettes'])
    expect(brands.filter(({ id }) => filesOf(platform, id).length === 0)).toEqual([]);
});

describe.each([
  [first, 'en'],
  [last, 'ar'],
])('for %s in %s', (brand, lang) => {
  test('the page of icons shows each file, and the pictures have their documented sizes', async () => {
    await open('icons', brand, lang);
    await expect.poll(async () => (await downloads()).toSorted(), soon).toEqual(filesOf('icons', brand).toSorted());
    const sides = await Promise.all(
      Object.keys(icons).map(async (name) => {
        const src = await page.locator(`figure img[data-picture="${name}"]`).last().getAttribute('src');
        expect(src).toContain(`icons/${brand}/${name}`);
        return [name, await sizeOf(src!)];
      }),
    );
    expect(Object.fromEntries(sides)).toEqual(
      Object.fromEntries(Object.entries(icons).map(([name, side]) => [name, [side, side]])),
    );
    const ico = page.locator('img[data-ico]');
    await expect
      .poll(() => ico.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth)), soon)
      .toEqual([16, 32, 48]);
    const tabs = page.locator('[data-density] [data-picture="favicon.ico"]');
    expect(await tabs.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth))).toEqual([
      16, 32, 16, 32,
    ]);
    expect(await page.locator('img[data-masked]').count()).toBe(3);
  });

  test('the page of cards shows each card of the language, whole and in its documented size', async () => {
    await open('cards', brand, lang);
    const expected = filesOf('cards', brand, lang);
    expect(expected.length).toBeGreaterThan(0);
    await expect.poll(async () => (await downloads()).toSorted(), soon).toEqual(expected.toSorted());
    const shown = await page.locator('img[data-card]').evaluateAll(async (all) =>
      Promise.all(
        all.map(async (one) => {
          const image = one as HTMLImageElement;
          await image.decode();
          const { width, height } = image.getBoundingClientRect();
          const isWhole = Math.abs(width / height - image.naturalWidth / image.naturalHeight) < 0.02;
          return { path: image.dataset['card']!, size: [image.naturalWidth, image.naturalHeight], isWhole };
        }),
      ),
    );
    expect(shown.map(({ path }) => path).toSorted()).toEqual(
      expected.filter((path) => path.endsWith('.png')).toSorted(),
    );
    for (const { path, size, isWhole } of shown)
      expect([path, size, isWhole]).toEqual([path, formats[path.split('.').at(-2)!], true]);
    const texts = page.locator('img[data-card]');
    const script = lang === 'ar' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u;
    await expect
      .poll(() => texts.evaluateAll((all) => all.every((one) => (one as HTMLImageElement).alt.includes(' — '))), soon)
      .toBe(true);
    expect((await texts.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).alt)))[0]).toMatch(script);
  });

  test('the page of logos shows each drawing in the chosen colour, with its files, and the mark as it is drawn', async () => {
    await open('logos', brand, lang);
    const colorOf = (path: string): string => path.split('/').at(-1)!.split('.')[1]!;
    const expected = (color: string) =>
      filesOf('logos', brand)
        .filter((path) => [color, 'drawn-in'].includes(colorOf(path)))
        .toSorted();
    await expect.poll(async () => (await downloads()).toSorted(), soon).toEqual(expected('color'));
    const widths = await page
      .locator('img[data-logo]')
      .evaluateAll(async (all) =>
        Promise.all(all.map(async (one) => (one as HTMLImageElement).decode().then(() => one.clientWidth))),
      );
    expect(widths.length).toBeGreaterThan(8);
    expect(widths.filter((width) => width < 20)).toEqual([]);
    await page.locator('input[value="inverse"]').check({ force: true });
    await expect.poll(async () => (await downloads()).toSorted(), soon).toEqual(expected('inverse'));
  });

  test('the page of print has the sheets and the decks of the language', async () => {
    await open('stationery', brand, lang);
    const expected = [...filesOf('stationery', brand, lang), ...filesOf('slides', brand, lang)];
    expect(expected.length).toBeGreaterThan(2);
    await expect.poll(async () => (await downloads()).toSorted(), soon).toEqual(expected.toSorted());
    const sheets = page.locator('object[data-sheet]');
    expect(
      (await sheets.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['sheet']!))).toSorted(),
    ).toEqual(filesOf('stationery', brand, lang).toSorted());

    const slides = page.locator('[data-deck] [role="group"]');
    await expect.poll(() => slides.count(), soon).toBe(7);
    const shown = await slides.evaluateAll(async (all) => {
      await document.fonts.ready;
      const loaded = new Set(
        [...document.fonts].flatMap(({ status, family }) => (status === 'loaded' ? [family] : [])),
      );
      return all.map((slide) => {
        const [place, drawn] = [slide, slide.firstElementChild!.firstElementChild!].map((one) =>
          one.getBoundingClientRect(),
        );
        const fits = ['left', 'top', 'right', 'bottom'].every(
          (side) => Math.abs(place![side as 'left'] - drawn![side as 'left']) < 2,
        );
        const texts = [...slide.querySelectorAll<HTMLElement>('span')].filter(({ textContent }) => textContent?.trim());
        const family = texts[0] && getComputedStyle(texts[0]).fontFamily.split(',')[0]!.replaceAll('"', '');
        return {
          name: slide.ariaLabel,
          fits,
          text: slide.textContent,
          hasFont: family !== undefined && loaded.has(family),
        };
      });
    });
    expect(shown.filter(({ fits }) => !fits)).toEqual([]);
    expect(shown.filter(({ hasFont }) => !hasFont)).toEqual([]);
    expect(shown[0]!.text).toMatch(lang === 'ar' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u);
    expect(shown[6]!.name).toContain(lang === 'ar' ? '٧' : '7');
  });

  test('the page of the book shows it in its language and direction, with its fonts', async () => {
    await open('book', brand, lang);
    await expect
      .poll(async () => (await downloads()).toSorted(), soon)
      .toEqual(filesOf('book', brand, lang).toSorted());
    const read = () =>
      page.locator('iframe').evaluate((one) => {
        const { documentElement: root, fonts } = (one as HTMLIFrameElement).contentDocument!;
        const loaded = [...fonts].some(({ status }) => status === 'loaded');
        return { lang: root.lang, dir: root.dir, chapters: root.querySelectorAll('h2').length > 7, loaded };
      });
    const { dir } = languages.find(({ id }) => id === lang)!;
    await expect.poll(read, soon).toEqual({ lang, dir, chapters: true, loaded: true });
  });

  test('the page of mails shows each mail whole in both modes and widths, in its language and direction', async () => {
    await open('mails', brand, lang);
    await expect
      .poll(async () => (await downloads()).toSorted(), soon)
      .toEqual(
        filesOf('mails', brand, lang)
          .filter((path) => !path.endsWith('.png'))
          .toSorted(),
      );
    const frames = page.locator('iframe');
    const read = () =>
      frames.evaluateAll((all) =>
        all.map((one) => {
          const frame = one as HTMLIFrameElement;
          const { documentElement: root, body } = frame.contentDocument!;
          return {
            title: frame.title,
            width: frame.clientWidth,
            lang: root.lang,
            dir: root.dir,
            isWhole: body.scrollHeight > 300 && body.scrollHeight <= frame.clientHeight,
            left: /\{\{|\}\}/u.test(body.textContent),
            images: [...body.querySelectorAll('img')].map(
              ({ src, naturalWidth }) => src.includes('/platforms/') && naturalWidth > 0,
            ),
            background: getComputedStyle(body).backgroundColor,
          };
        }),
      );
    await expect
      .poll(async () => (await read()).map(({ isWhole }) => isWhole), soon)
      .toEqual(Array.from({ length: 16 }, () => true));
    await expect
      .poll(async () => (await read()).every(({ images }) => images.length === 2 && images.every(Boolean)), soon)
      .toBe(true);
    const all = await read();
    const dir = languages.find(({ id }) => id === lang)!.dir;
    expect(new Set(all.map((one) => `${one.lang} ${one.dir}`))).toEqual(new Set([`${lang} ${dir}`]));
    expect(all.map(({ width }) => width)).toEqual(Array.from({ length: 8 }, () => [600, 375]).flat());
    expect(all.filter(({ left }) => left)).toEqual([]);
    expect(new Set(all.map(({ title }) => title)).size).toBe(16);
    // Two modes have two backgrounds, on whatever system.
    expect(new Set(all.map(({ background }) => background)).size).toBe(2);
    const texts = await page.locator('pre').allInnerTexts();
    expect(texts.filter((text) => text.length > 100 && !/\{\{/u.test(text))).toHaveLength(4);
  });

  test('the page of palettes has the colours of the files', async () => {
    await open('palettes', brand, lang);
    await expect.poll(async () => (await downloads()).toSorted(), soon).toEqual(filesOf('palettes', brand).toSorted());
    const shown = page.locator('[data-theme]');
    await expect.poll(() => shown.count(), soon).toBe(4);
    const windows = await shown.evaluateAll((all) =>
      all.map((one) => [
        (one as HTMLElement).dataset['theme']!,
        (one as HTMLElement).style.getPropertyValue('--wsb-editor'),
      ]),
    );
    for (const [path, background] of windows) {
      const file = json<{ background?: string; colors?: Record<string, string> }>(`platforms/${path}`);
      expect([path, background]).toEqual([path, file.background ?? file.colors?.['editor.background']]);
    }
  });
});

test('the pages follow the brand and the language of the toolbar', async () => {
  await open('cards', first, 'en');
  await page.locator('img[data-card]').first().waitFor();
  await choose(page, { brand: last, lang: 'ar' });
  const paths = () =>
    page
      .locator('img[data-card]')
      .evaluateAll((all) =>
        all.map((one) => (one as HTMLElement).dataset['card']!.replace(/\w+\.(\w+)\.\w+\.png$/u, '$1')),
      );
  await expect.poll(async () => [...new Set(await paths())], soon).toEqual([`cards/${last}/ar`]);
});

test('the overview lists every platform of the docs, with a page for what is shown here', async () => {
  await open('overview', first, 'ar');
  const docs = readFileSync(new URL('../../../docs/platforms/README.md', import.meta.url), 'utf8');
  const names = [...docs.matchAll(/^- \[([\w-]+)\]/gmu)].map(([, name]) => name!);
  const rows = page.locator('[data-platform]');
  expect(
    (await rows.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['platform']!))).toSorted(),
  ).toEqual(names.toSorted());
  for (const name of names) {
    const links = page.locator(`[data-platform="${name}"] a`);
    const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
    expect(hrefs.at(-1)).toMatch(new RegExp(`/docs/platforms/${name}\\.md$`, 'u'));
    const inside = hrefs.slice(0, -1).map((href) => new URLSearchParams(href.split('?')[1]).get('path'));
    // Slides are on the page of stationery.
    const shown = name === 'slides' ? 'stationery' : name;
    const entry = Object.entries(pages).find(([platform]) => platform === shown);
    expect(inside).toEqual(entry === undefined ? [] : [`/story/${entry[1]}`]);
  }
});
