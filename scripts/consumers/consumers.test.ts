import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp, packTarballs, runScript, serve } from './app.js';
import { clientReferencesOf } from './client-references.js';
import { root } from '../run/paths.mjs';
import { findHouse } from './house-bytes.js';
import { openBrowser, openPage, style, themeColour } from './browser-page.js';

const arabic = /\p{Script=Arabic}/u;
/** The data of a brand, as far as it is read here. */
interface Brand {
  readonly id: string;
  readonly messages: Record<'en' | 'ar', Record<string, string>>;
}

let browser: Browser;
let tarballs: Map<string, string>;

beforeAll(async () => {
  [browser, tarballs] = await Promise.all([openBrowser(), packTarballs('house', ['react', 'theme'])]);
});
afterAll(() => browser?.close());

/** All scripts of a Next.js page, including preloaded ones. */
function scriptsOf(html: string, build: string): string {
  const names = new Set([...html.matchAll(/static\/chunks\/[^"'\\]+\.js/g)].map(([name]) => name));
  return [...names].map((name) => readFileSync(join(build, name), 'utf8')).join('\n');
}

/** The `tsx` examples of a document that are whole modules: they import what they use. */
function examplesOf(document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8');
  const blocks = [...text.matchAll(/```tsx\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
  return blocks.filter((code) => code.includes('export ') && code.includes('import '));
}

describe('a new Vite app', () => {
  let app: string;
  let buildOutput: string;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    app = await createApp('vite', tarballs);
    // The example of the README is compiled with the app.
    const [example] = examplesOf('README.md');
    if (!example) throw new Error('README.md has no example of the components.');
    writeFileSync(join(app, 'src', 'readme.tsx'), example);
    await runScript(app, 'types');
    buildOutput = await runScript(app, 'build');
    server = await serve(app, 'vite/bin/vite.js', ['preview', '--host', 'localhost', '--strictPort']);
  });
  afterAll(() => server?.stop());

  test('builds without a warning, with the option of the guide for `use client`', () => {
    expect(buildOutput).not.toMatch(/MODULE_LEVEL_DIRECTIVE|warning/i);
    const guide = readFileSync(join(root, 'docs/developers/use-the-components.md'), 'utf8');
    expect(guide).toContain("log.code !== 'MODULE_LEVEL_DIRECTIVE'");
  });

  test('its own tests of dialogs, lists and fields pass in jsdom', async () => {
    expect(await runScript(app, 'test')).toMatch(/4 passed/);
  });

  test('shows the static entry in Arabic, without a message in the console', async () => {
    const { page, complaints } = await openPage(browser, `${server.url}/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('أهلًا');
    expect(await style(page, 'h1', 'direction')).toBe('rtl');
    await page.getByRole('button', { name: 'افتح' }).click();
    const dialog = page.getByRole('dialog', { name: 'عنوان' });
    await dialog.waitFor();
    const [close] = await dialog.getByRole('button').all();
    expect((await close?.getAttribute('aria-label')) ?? (await close?.innerText())).toMatch(arabic);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the button of each brand has the colours of that brand', async () => {
    const { page } = await openPage(browser, `${server.url}/`);
    const grounds = new Set<string>();
    for (const scope of await page.locator('[data-brand]').all()) {
      const id = await scope.getAttribute('data-brand');
      const selector = `[data-brand="${id}"]`;
      const ground = await style(page, `${selector} button`, 'background-color');
      expect(ground).toBe(await themeColour(page, selector, '--ws-color-accent-solid'));
      grounds.add(ground);
    }
    expect(grounds.size).toBeGreaterThanOrEqual(5);
    await page.close();
  });

  test('an app with the brands of this repository has marks of each kind: the search for them finds something', () => {
    const kinds = new Set(findHouse(join(app, 'dist')).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(['colour', 'drawing', 'font', 'font file', 'id', 'name', 'word']);
  });

  test('the static entry does not load styled-components', async () => {
    const { page } = await openPage(browser, `${server.url}/`);
    const sources = await page
      .locator('script[src], link[rel=modulepreload]')
      .evaluateAll((elements) =>
        elements.map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
      );
    const code = sources.map((source) => readFileSync(join(app, 'dist', source), 'utf8')).join('\n');
    expect(code.length).toBeGreaterThan(10_000);
    expect(code).not.toMatch(/data-styled/);
    await page.close();
  });

  test('the styled entry needs no style sheet, and its components can be extended and selected', async () => {
    const { page, complaints } = await openPage(browser, `${server.url}/styled.html`);
    expect(await style(page, 'button >> nth=0', 'background-color')).toBe(
      await themeColour(page, 'body', '--ws-color-accent-solid'),
    );
    expect(await style(page, 'button >> nth=0', 'opacity')).toBe('0.5');
    expect(await style(page, 'button >> nth=1', 'opacity')).toBe('1');
    const width = Number.parseFloat(await style(page, 'button >> nth=1', 'inline-size'));
    expect(width).toBeGreaterThan(300);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('a new Next.js app', () => {
  let app: string;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    app = await createApp('next', tarballs);
    await runScript(app, 'build');
    server = await serve(app, 'next/dist/bin/next', ['start']);
  });
  afterAll(() => server?.stop());

  test('an import of the index makes no server component a client one: the page has references to what needs a browser, and to nothing that it does not use', () => {
    const references = clientReferencesOf(app, '[lang]');
    const folders = new Set(references.map((name) => /^components\/([^/]+)\//.exec(name)?.[1] ?? name));
    // Of Button, IconButton and Link, only what the browser does; Card, Heading, Stack and Text are not among them.
    expect([...folders].toSorted()).toEqual(
      ['brand', 'dialog', 'icon-button', 'internal/block-activation.js', 'link', 'tabs', 'tooltip'].toSorted(),
    );
    expect(references.filter((name) => /\/(Button|IconButton|Link)\.js$/.test(name))).toEqual([]);
    expect(references.length).toBeLessThanOrEqual(16);
  });

  test.each(['en', 'ar'])(
    'hydrates /%s without a message in the console, under a policy that requires a nonce',
    async (lang) => {
      const { page, complaints } = await openPage(browser, `${server.url}/${lang}`);
      expect(await style(page, 'h1', 'direction')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
      expect(await style(page, 'button', 'background-color')).toBe(
        await themeColour(page, 'body', '--ws-color-accent-solid'),
      );
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test('the markup of the server has no inline style, and a text area has its rows', async () => {
    const html = await (await fetch(`${server.url}/en`)).text();
    expect(html).not.toMatch(/\sstyle="/);
    const { page, complaints } = await openPage(browser, `${server.url}/en`);
    const rows = await page.locator('textarea').evaluate((area) => {
      const { lineHeight } = getComputedStyle(area);
      return area.clientHeight / Number.parseFloat(lineHeight);
    });
    expect(rows).toBeGreaterThan(7);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('an icon button works in a tooltip, a trigger and a close button, from a server component', async () => {
    const { page, complaints } = await openPage(browser, `${server.url}/en`);
    await page.locator('#in-tooltip').hover();
    await page.getByRole('tooltip').waitFor();
    await page.locator('#in-trigger').click();
    const dialog = page.getByRole('dialog', { name: 'First' });
    await dialog.waitFor();
    await page.locator('#in-close').click();
    await dialog.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the server renders the components to HTML with text and without style tags', async () => {
    const html = await (await fetch(`${server.url}/ar`)).text();
    expect(html).toContain('صفحة من الخادم');
    expect(html).toMatch(/<h1[^>]*class="/);
    expect(html).not.toMatch(/data-styled/);
  });

  test('the server renders the messages of the brand and language that the layout names', async () => {
    const { brands } = (await import(join(root, 'packages/theme/dist/theme/brands/index.js'))) as { brands: Brand[] };
    const { id, messages } = brands.at(-1)!;
    const html = await (await fetch(`${server.url}/ar`)).text();
    expect(html).toMatch(new RegExp(`<html (?=[^>]*lang="ar")(?=[^>]*dir="rtl")[^>]*data-brand="${id}"`));
    const seen = html.replaceAll(/<script\b.*?<\/script>/gs, '');
    expect(seen).toContain(`aria-label="${messages.ar['tabs.list']}"`);
    expect(seen).not.toContain(`aria-label="${messages.en['tabs.list']}"`);
    // Data of the brand is in a script that browsers keep, not in each page.
    expect(html).not.toContain('baselines');
    expect(html.length).toBeLessThan(40_000);
  });

  test('a disabled link that looks like a button is not followed, from a server component', async () => {
    const { page, complaints } = await openPage(browser, `${server.url}/ar`);
    const link = page.locator('a[aria-disabled=true]');
    await link.click({ force: true });
    await link.press('Enter');
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.getByRole('status').first().innerText()).toMatch(arabic);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('components of the styled entry render children from the server', async () => {
    const { page, complaints } = await openPage(browser, `${server.url}/en/styled`);
    for (const selector of ['#panel', '#later'])
      expect(await style(page, selector, 'border-start-start-radius')).not.toBe('0px');
    expect(await style(page, '#counter', 'background-color')).toBe(
      await themeColour(page, 'body', '--ws-color-accent-solid'),
    );
    await page.locator('#counter').click();
    expect(await page.locator('#counter').getAttribute('data-count')).toBe('1');
    expect(await page.getByRole('button', { name: 'One more' }).getAttribute('id')).toBe('named');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('Text, Card and Heading are server components: no script of the page contains their code', async () => {
    const html = await (await fetch(`${server.url}/ar`)).text();
    const code = scriptsOf(html, join(app, '.next'));
    expect(code).toContain('ws-dialog');
    expect(code).not.toContain('ws-heading');
    expect(code).not.toContain('ws-card');
    expect(code).not.toMatch(/data-styled/);
  });

  test('a compound component works from a server component', async () => {
    const { page, complaints } = await openPage(browser, `${server.url}/ar`);
    await page.getByRole('tab', { name: 'الثاني' }).click();
    await page.getByRole('tabpanel', { name: 'الثاني' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('dialog and select work in Arabic, with the messages of the brand', async () => {
    const { page, complaints } = await openPage(browser, `${server.url}/ar`);
    await page.getByRole('button', { name: 'افتح' }).click();
    const dialog = page.getByRole('dialog', { name: 'سؤال' });
    await dialog.waitFor();
    const [close] = await dialog.getByRole('button').all();
    expect((await close?.getAttribute('aria-label')) ?? (await close?.innerText())).toMatch(arabic);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('combobox').click();
    await page.getByRole('option', { name: 'اثنان' }).click();
    expect(await page.locator('[data-chosen]').innerText()).toBe('two');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(['en', 'ar'])(
    'a VoiceField in /%s is a text area from the server, and a worker checks it: no text is sent, and nothing is in the console',
    async (lang) => {
      const html = await (await fetch(`${server.url}/${lang}/notice`)).text();
      expect(html).toMatch(/<textarea[^>]*name="notice"/);
      const { page, complaints } = await openPage(browser, `${server.url}/${lang}/notice`);
      const count = page.getByRole('button');
      await count.waitFor();
      expect(page.workers()).toHaveLength(1);
      expect(await style(page, '[data-checked]', 'position')).toBe('absolute');
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      const before = await count.innerText();
      await page.getByRole('textbox').press('End');
      await page.keyboard.type(lang === 'ar' ? ' مستخدم' : ' A user');
      await expect.poll(() => count.innerText(), { timeout: 10_000 }).not.toBe(before);
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test('a mode that was chosen earlier is set before the first paint', async () => {
    const { page, complaints } = await openPage(browser, `${server.url}/en`);
    await page.evaluate(() => localStorage.setItem('consumer', JSON.stringify({ mode: 'dark' })));
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(() => document.body !== null);
    expect(await page.evaluate(() => document.documentElement.dataset.mode)).toBe('dark');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.dataset.mode)).toBe('dark');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
