import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, expect, inject, test } from 'vitest';
import type { Manifest } from '../src/data/types.js';
import { openPreview } from './open.js';
import { openStorybook } from './storybook.js';

const opened = openStorybook();
const { brands } = JSON.parse(readFileSync(join(inject('storybook'), 'theme/data/manifest.json'), 'utf8')) as Manifest;

/** One page for all tests: a browser keeps the compiled scripts of a page that it leaves. */
let page: Page;
beforeAll(async () => {
  page = await opened.browser.newPage({ viewport: { width: 1280, height: 900 } });
});

async function open(story: string, query: string): Promise<void> {
  await openPreview(page, opened.served.url, story, 'story', `&globals=${query}`);
}

/** A number that is written in digits of either language. */
const numberIn = (text: string): number =>
  Number(
    text
      .replaceAll(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x6_60))
      .replaceAll(/[٬,]/gu, '')
      .replace('٫', '.')
      .replaceAll(/[^\d.]/gu, ''),
  );

test.each(['en', 'ar'])('maximum widths are drawn to one scale, with their pixels, in %s', async (lang) => {
  await open('foundations-space-and-size--space-and-size', `lang:${lang}`);
  const rows = page.locator('#widths li');
  const lastWidth = () =>
    rows
      .last()
      .locator('i')
      .evaluate((bar) => bar.clientWidth);
  await expect.poll(lastWidth, { timeout: 60_000 }).toBeGreaterThan(10);
  const drawn = await rows.evaluateAll((all) =>
    all.map((row) => ({
      text: row.querySelector('p > span:last-child')!.textContent!,
      width: row.querySelector('i')!.getBoundingClientRect().width,
    })),
  );
  expect(drawn.length).toBeGreaterThan(3);
  const widths = drawn.map(({ text }) => numberIn(text));
  expect(new Set(widths).size).toBe(widths.length);
  const scales = drawn.map(({ width }, index) => width / widths[index]!);
  for (const scale of scales) expect(scale).toBeCloseTo(scales[0]!, 2);
});

test.each(['en', 'ar'])(
  'each share of the page has its colour, percentage and name, and they make a whole, in %s',
  async (lang) => {
    await open('foundations-colour--colour', `lang:${lang}`);
    const shares = await page.locator('#proportion b').allInnerTexts();
    expect(shares.every((share) => /[%٪]/u.test(share))).toBe(true);
    expect(shares.map(numberIn).reduce((sum, share) => sum + share, 0)).toBe(100);
  },
);

test.each([
  ['en', '-45deg', '45deg'],
  ['ar', '45deg', '-45deg'],
])('the chevron of a group points to its text, and down when it is open, in %s', async (lang, closed, down) => {
  await open('foundations-colour--colour', `lang:${lang}`);
  const rotations = await page
    .locator('#every-pair details > summary')
    .evaluateAll((all) =>
      all.map((one) => [one.matches('[open] > *'), getComputedStyle(one, '::before').rotate] as const),
    );
  expect(new Set(rotations.map(([isOpen]) => isOpen)).size).toBe(2);
  for (const [isOpen, rotation] of rotations) expect(rotation).toBe(isOpen ? down : closed);
});

test.each(brands.map(({ id }) => id))(
  'each colour of the pattern is one swatch, and every thread is named, in %s',
  async (brand) => {
    await open('foundations-pattern--pattern', `lang:en;brand:${brand}`);
    const swatches = page.locator('#colours li');
    await expect.poll(() => swatches.count(), { timeout: 60_000 }).toBeGreaterThan(1);
    const colors = await swatches
      .locator('i')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    expect(new Set(colors).size).toBe(colors.length);
    const names = (await swatches.allInnerTexts()).join(' ');
    for (const name of ['background', 'light', 'mark', 'support', 'highlight']) expect(names).toContain(name);
  },
);

/** The box around what an SVG paints inside of its plate, and the box of its clear space's inner edge, in its own units. */
async function boxes(page: Page): Promise<{ ink: number[]; core: number[] }> {
  return page
    .locator('#clear svg')
    .last()
    .evaluate(async (svg: Element) => {
      const core = svg.querySelector('.core')!;
      const numbers = ['x', 'y', 'width', 'height'].map((name) => Number(core.getAttribute(name)));
      const [left = 0, top = 0, width = 0, height = 0] = svg.getAttribute('viewBox')!.split(' ').map(Number);
      const copy = svg.cloneNode(true) as SVGElement;
      for (const part of copy.querySelectorAll('.zone, .core, .measure')) part.remove();
      const scale = 20;
      copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
      copy.setAttribute('width', String(width * scale));
      copy.setAttribute('height', String(height * scale));
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
      await image.decode();
      const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const [xs, ys] = [new Set<number>(), new Set<number>()];
      for (let index = 3; index < data.length; index += 4) {
        if (data[index]! < 128) continue;
        xs.add(((index - 3) / 4) % canvas.width);
        ys.add(Math.floor((index - 3) / 4 / canvas.width));
      }
      const [right, bottom] = [Math.max(...xs) + 1, Math.max(...ys) + 1];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { ink: [left + x / scale, top + y / scale, (right - x) / scale, (bottom - y) / scale], core: numbers };
    });
}

test.each(brands.flatMap(({ id }) => ['en', 'ar'].map((lang) => [id, lang] as const)))(
  'the clear space of the lockup of %s in %s begins where its ink ends',
  async (brand, lang) => {
    await open('foundations-mark--mark', `brand:${brand};lang:${lang}`);
    const { ink, core } = await boxes(page);
    // Edges of pixels, and of round joins.
    ink.forEach((number, index) => expect(Math.abs(number - core[index]!)).toBeLessThan(0.16));
  },
);
