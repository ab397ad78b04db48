import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp, packTarballs, runProgram, runScript, serve } from './app.js';
import { openBrowser, openPage, style } from './browser-page.js';
import { findHouse } from './house-bytes.js';

/** Messages of the customer's first brand, in both languages. */
const ownMessages = { 'action.close': { en: 'Fold it away', ar: 'اطوِ الصفحة' } };

let app: string;
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

/** Adds a token file to the first brand, as the README of a new project explains. */
function addMessages(): void {
  const tokens = join(app, 'tokens');
  const message = { close: { $value: 1, $extensions: { 'org.wusum': { message: ownMessages['action.close'] } } } };
  const path = 'brands/lubna/voice.tokens.json';
  writeFileSync(join(tokens, path), JSON.stringify({ voice: { $type: 'number', message: { action: message } } }));
  const resolver = join(
    tokens,
    readdirSync(tokens).find((name) => name.endsWith('resolver.json'))!,
  );
  const document = JSON.parse(readFileSync(resolver, 'utf8')) as {
    modifiers: { brand: { contexts: Record<string, { $ref: string }[]> } };
  };
  document.modifiers.brand.contexts['lubna']!.push({ $ref: path });
  writeFileSync(resolver, JSON.stringify(document, undefined, 2));
}

beforeAll(async () => {
  const tarballs = await packTarballs('customer', ['react', 'cli']);
  [browser, app] = await Promise.all([openBrowser(), createApp('customer', tarballs)]);
  mkdirSync(join(app, 'src'), { recursive: true });
  const first = ['--name', 'Lubna', '--name', 'ar=لبنى', '--seed', '#0a7f4f'];
  await runProgram(app, 'wusum', ['init', '--yes', ...first, '--font', 'Changa Variable', '--text-font', 'Tajawal']);
  const second = ['--name', 'Zaytun', '--name', 'ar=زيتون', '--seed', '#7a3fbf', '--font', 'Tajawal'];
  await runProgram(app, 'wusum', ['brand', 'new', 'zaytun', '--yes', ...second]);
  addMessages();
  await runProgram(app, 'wusum', ['build', '--platform', 'theme', '--out', 'src/brand']);
  await runScript(app, 'types');
  await runScript(app, 'build');
  server = await serve(app, 'vite/bin/vite.js', ['preview', '--host', 'localhost', '--strictPort']);
});
afterAll(async () => {
  server?.stop();
  await browser?.close();
});

const place = (brand: string, lang: string): string => `[data-place="${brand} ${lang}"]`;

describe('a new project with a brand of its own', () => {
  test('installs no theme of ours', () => {
    expect(readdirSync(join(app, 'node_modules/@wusum'))).toEqual(['contract', 'react']);
  });

  test('ships not one byte of the brands of this repository', () => {
    expect(readdirSync(join(app, 'dist/assets')).filter((name) => name.endsWith('.woff2'))).not.toEqual([]);
    expect(findHouse(join(app, 'dist'))).toEqual([]);
  });

  test('names the contract that its theme was built for', () => {
    const read = (path: string) => JSON.parse(readFileSync(join(app, path), 'utf8')) as { version?: string };
    const { version } = read('node_modules/@wusum/contract/dist/contract.json');
    expect(read('src/brand/theme/data/manifest.json')).toMatchObject({ contract: version });
  });

  test('shows its colours, fonts and marks, without a message in the console', async () => {
    const { page, complaints } = await openPage(browser, server.url);
    const accents = await Promise.all(
      ['lubna', 'zaytun'].map((brand) => style(page, `${place(brand, 'en')} i`, 'color')),
    );
    // The seeds are a green and a purple.
    const [green, purple] = accents.map((accent) => accent.match(/\d+/g)!.map(Number));
    expect(green!.indexOf(Math.max(...green!))).toBe(1);
    expect(purple!.indexOf(Math.max(...purple!))).toBe(2);
    expect(await style(page, `${place('lubna', 'en')} h1`, 'font-family')).toMatch(/^"?Changa Variable/);
    expect(await style(page, `${place('lubna', 'ar')} p`, 'font-family')).toMatch(/^"?Tajawal/);
    const loaded = await page.evaluate(async () => {
      const faces = await Promise.all(
        ['Changa Variable', 'Tajawal'].map((family) => document.fonts.load(`16px "${family}"`, 'Aa أ')),
      );
      return faces.map((found) => found.length > 0);
    });
    expect(loaded).toEqual([true, true]);
    expect(await page.getByRole('img', { name: 'لبنى' }).count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('shows its own messages in both languages, and neutral ones for the rest', async () => {
    const { page } = await openPage(browser, server.url);
    for (const lang of ['en', 'ar'] as const) {
      const heading = (brand: string) => page.locator(`${place(brand, lang)} h1`).innerText();
      expect(await heading('lubna')).toBe(ownMessages['action.close'][lang]);
      expect(await heading('zaytun')).toBe({ en: 'Close', ar: 'إغلاق' }[lang]);
      expect(await style(page, `${place('lubna', lang)} h1`, 'direction')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    }
    await page.close();
  });

  test('has the breakpoints of the contract', async () => {
    const { page } = await openPage(browser, server.url);
    const columnsAt = async (width: number): Promise<number> => {
      await page.setViewportSize({ width, height: 800 });
      return (await style(page, '[data-grid]', 'grid-template-columns')).split(' ').length;
    };
    const md = Number.parseFloat(await page.locator('i').first().innerText()) * 16;
    expect([await columnsAt(md - 1), await columnsAt(md)]).toEqual([1, 3]);
    await page.close();
  });

  test('is refused when its tokens lack a name of the contract, at a place of its own files', async () => {
    const path = join(app, 'tokens/foundation/size.tokens.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"target"', '"targets"'));
    await expect(runProgram(app, 'wusum', ['build', '--platform', 'theme', '--out', 'src/brand'])).rejects.toThrow(
      /WS-E007[\s\S]*size\.target[\s\S]*tokens\/foundation\/size\.tokens\.json:\d+:\d+/,
    );
    writeFileSync(path, text);
  });
});
