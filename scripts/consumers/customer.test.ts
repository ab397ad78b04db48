import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp, packTarballs, runProgram, runScript, serve } from './app.js';
import { openBrowser, openPage, style } from './browser-page.js';
import { findHouse } from './house-bytes.js';
import { root } from '../run/paths.mjs';

/** Messages of the customer's first brand. */
const ownMessages = { 'action.close': { en: 'Fold and close', ar: 'طيّ وإغلاق' } };

/** Messages of the application itself. */
const greetings = { en: 'Hello from the app', ar: 'تحية من التطبيق' };

/** Words of languages that the contract does not have, by language. */
const addedWords = Object.fromEntries(
  ['fr', 'ur'].map((language) => {
    const path = join(root, `packages/compiler/test/languages/words.${language}.json`);
    const { $schema: _, ...words } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
    return [language, words];
  }),
);

let app: string;
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const writeJson = (path: string, data: unknown): void => writeFileSync(path, JSON.stringify(data, undefined, 2));

/** Adds files of words to the first brand, and two languages to its `brand.json`: data alone. */
function addWords(): void {
  const tokens = join(app, 'tokens');
  const folder = join(tokens, 'brands/lubna');
  const close = ownMessages['action.close'];
  const words = { en: { 'action.close': close.en }, ar: { 'action.close': close.ar }, ...addedWords };
  for (const [language, texts] of Object.entries(words)) writeJson(join(folder, `words.${language}.json`), texts);
  const languages = {
    en: { locale: 'en' },
    ar: { locale: 'ar-u-nu-arab' },
    fr: { locale: 'fr' },
    ur: { locale: 'ur-u-nu-arabext' },
  };
  writeJson(join(folder, 'brand.json'), { ...(readJson(join(folder, 'brand.json')) as object), languages });
  const resolver = join(
    tokens,
    readdirSync(tokens).find((name) => name.endsWith('resolver.json'))!,
  );
  const document = readJson(resolver) as {
    modifiers: { brand: { $extensions: { 'org.wusum': { content: Record<string, string[]> } } } };
  };
  const { content } = document.modifiers.brand.$extensions['org.wusum'];
  content['lubna']!.push(...Object.keys(words).map((language) => `brands/lubna/words.${language}.json`));
  writeJson(resolver, document);
}

beforeAll(async () => {
  const tarballs = await packTarballs('customer', ['react', 'cli']);
  [browser, app] = await Promise.all([openBrowser(), createApp('customer', tarballs)]);
  mkdirSync(join(app, 'src'), { recursive: true });
  const first = ['--name', 'Lubna', '--name', 'ar=لبنى', '--seed', '#0a7f4f'];
  await runProgram(app, 'wusum', ['init', '--yes', ...first, '--font', 'Changa Variable', '--text-font', 'Tajawal']);
  const second = ['--name', 'Zaytun', '--name', 'ar=زيتون', '--seed', '#7a3fbf', '--font', 'Tajawal'];
  await runProgram(app, 'wusum', ['brand', 'new', 'zaytun', '--yes', ...second]);
  addWords();
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
    expect(await page.getByRole('img', { name: 'لبنى' }).count()).toBe(2);
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

  test('shows languages that the contract does not have: words of components, plurals, digits and direction', async () => {
    const { page, complaints } = await openPage(browser, server.url);
    const textsIn = async (lang: string) => ({
      direction: await style(page, `${place('lubna', lang)} h1`, 'direction'),
      close: await page.locator(`${place('lubna', lang)} h1`).innerText(),
      counts: await page.locator(`${place('lubna', lang)} li`).allInnerTexts(),
      // A style paints the word: it is no part of the label's text.
      required: await page
        .locator(`${place('lubna', lang)} [data-word]`)
        .first()
        .getAttribute('data-word'),
    });
    expect(await textsIn('fr')).toEqual({
      direction: 'ltr',
      close: 'Fermer',
      counts: ['Aucun caractère restant', '1 caractère restant', '2 caractères restants', '12 caractères restants'],
      required: 'Obligatoire',
    });
    expect(await textsIn('ur')).toEqual({
      direction: 'rtl',
      close: 'بند کریں',
      counts: ['کوئی حرف باقی نہیں', '۱ حرف باقی ہے', '۲ حروف باقی ہیں', '۱۲ حروف باقی ہیں'],
      required: 'لازمی',
    });
    // Urdu has the Arabic scale of the theme.
    const sizeOf = (lang: string) => style(page, `${place('lubna', lang)} p`, 'line-height');
    expect(await sizeOf('ur')).toBe(await sizeOf('ar'));
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a page loads the messages of its language and no others', async () => {
    const texts = { en: '2 stories', ar: 'حكايتان' };
    for (const [lang, other] of [
      ['en', 'ar'],
      ['ar', 'en'],
    ] as const) {
      const { page, complaints } = await openPage(browser, `${server.url}/app.html?lang=${lang}`);
      expect(await page.getByRole('button').first().innerText()).toBe(texts[lang]);
      const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      const code = scripts
        .filter((url) => url.endsWith('.js'))
        .map((url) => readFileSync(join(app, 'dist', new URL(url).pathname), 'utf8'))
        .join('\n');
      expect(code).toContain(greetings[lang]);
      expect(code).not.toContain(greetings[other]);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  test('answers a writing assistant that uses the official client, and wrong input with an error', async () => {
    const printed = await runProgram(app, 'node', ['assistant.mjs']);
    const { tools, results } = JSON.parse(printed.slice(printed.indexOf('{'))) as {
      tools: string[];
      results: { isError: boolean; text: string }[];
    };
    expect(tools).toEqual(['check', 'rewrite', 'explain', 'list']);
    expect(results.map(({ isError }) => isError)).toEqual([false, false, true, true, true, true]);
    expect(results[0]!.text).toContain('repetition');
    expect(results[1]!.text).toContain('"Read the story"');
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

describe('its development server', () => {
  let dev: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    dev = await serve(app, 'vite/bin/vite.js', ['--host', 'localhost', '--strictPort']);
  });
  afterAll(() => dev?.stop());

  test('shows an edit of the messages, and a page keeps its state', async () => {
    const { page, complaints } = await openPage(browser, `${dev.url}/app.html?lang=ar`);
    const button = page.getByRole('button').first();
    await button.click();
    expect(await button.innerText()).toBe('3 حكايات');
    const path = join(app, 'src/words/words.ar.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('# حكايات', '# من الحكايات').replace(greetings.ar, 'تحية أخرى'));
    await page.getByRole('heading', { name: 'تحية أخرى' }).waitFor();
    expect(await button.innerText()).toBe('3 من الحكايات');
    writeFileSync(path, text);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('checks a VoiceField in a worker, and it has the language of the Brand around', async () => {
    const { page, complaints } = await openPage(browser, `${dev.url}/notice.html`);
    await page.locator('[data-checked]').waitFor({ state: 'attached' });
    expect(page.workers()).toHaveLength(1);
    expect(await page.getByRole('button').innerText()).toMatch(/\p{Script=Arabic}/u);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
