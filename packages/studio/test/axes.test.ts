import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Manifest } from '../src/data/types.js';
import { choose, launch, openPreview } from './open.js';
import { serve, type Served } from './serve.js';

const storybook = inject('storybook');
let browser: Browser;
let served: Served;
let manifest: Manifest;
let docs: string;

beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serve(storybook)]);
  manifest = JSON.parse(await readFile(join(storybook, 'theme/data/manifest.json'), 'utf8')) as Manifest;
  const index = JSON.parse(await readFile(join(storybook, 'index.json'), 'utf8')) as {
    entries: Record<string, { type: string }>;
  };
  docs = Object.entries(index.entries).find(([, { type }]) => type === 'docs')![0];
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const attributes = (page: Page) =>
  page.evaluate(() => {
    const { lang, dir, dataset } = document.documentElement;
    return { lang, dir, brand: dataset.brand, mode: dataset.mode };
  });

const last = () => manifest.brands.at(-1)!.id;

describe('choosing an axis', () => {
  test.each(['story', 'docs'] as const)(
    'changes attributes of a %s page and mounts nothing again',
    async (viewMode) => {
      const page = await browser.newPage();
      const id = viewMode === 'docs' ? docs : 'foundations-type--type';
      await openPreview(page, served.url, id, viewMode);
      await page.evaluate(
        (selector) => {
          scrollTo(0, 120);
          Object.assign(document.querySelector(`${selector} > *`)!, { known: true });
        },
        viewMode === 'docs' ? '#storybook-docs' : '#storybook-root',
      );
      await choose(page, { brand: last(), mode: 'dark', lang: 'ar' });
      expect(await attributes(page)).toEqual({ lang: 'ar', dir: 'rtl', brand: last(), mode: 'dark' });
      const kept = await page.evaluate(
        (selector) => {
          const element = document.querySelector(`${selector} > *`) as (Element & { known?: boolean }) | null;
          return { known: element?.known, scrolled: scrollY > 0 };
        },
        viewMode === 'docs' ? '#storybook-docs' : '#storybook-root',
      );
      expect(kept).toEqual({ known: true, scrolled: true });
      await page.close();
    },
  );

  test('is kept in the address, so that a link or a reload shows the same', async () => {
    const page = await browser.newPage();
    await openPreview(page, served.url, 'foundations-shape--shape');
    await choose(page, { brand: last(), mode: 'dark', lang: 'ar' });
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dir === 'rtl');
    expect(await attributes(page)).toEqual({ lang: 'ar', dir: 'rtl', brand: last(), mode: 'dark' });
    await page.close();
  });

  test('offers the brands of the theme, and takes a brand’s own mode where none is chosen', async () => {
    const page = await browser.newPage();
    const dark = manifest.brands.find((brand) => brand.defaultMode === 'dark');
    await openPreview(page, served.url, 'foundations-shape--shape');
    await choose(page, { brand: dark!.id });
    expect((await attributes(page)).mode).toBe('dark');
    await page.close();
  });
});

describe('the toolbar', () => {
  test('dresses the page, itself and the address, and survives a change of story', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${served.url}?path=/story/foundations-shape--shape`);
    const menus = page.locator('.wsb-axis select');
    await menus.first().waitFor();
    expect(await menus.first().locator('option').count()).toBe(manifest.brands.length);
    const preview = page.frameLocator('#storybook-preview-iframe');
    await preview.locator('#storybook-root h1').waitFor();
    await page.locator('.wsb-axis select').first().selectOption(last());
    await preview.locator(`html[data-brand="${last()}"]`).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.brand)).toBe(last());
    expect(new URL(page.url()).searchParams.get('globals')).toContain(`brand:${last()}`);
    await page.locator('#foundations-motion--motion').click();
    await preview.locator('#storybook-root h1', { hasText: /Motion|الحركة/ }).waitFor();
    await preview.locator(`html[data-brand="${last()}"]`).waitFor();
    expect(new URL(page.url()).searchParams.get('globals')).toContain(`brand:${last()}`);
    await page.close();
  });
});
