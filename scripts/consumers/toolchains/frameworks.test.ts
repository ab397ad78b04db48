import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp, packTarballs, runScript, serve } from '../app.js';
import { openBrowser, openPage, style, themeColour } from '../browser-page.js';

let browser: Browser;
let tarballs: Map<string, string>;
beforeAll(async () => {
  [browser, tarballs] = await Promise.all([openBrowser(), packTarballs('frameworks', ['react', 'theme'])]);
});
afterAll(() => browser?.close());

const arabic = /\p{Script=Arabic}/u;

describe.each([
  { kind: 'astro', bin: 'astro/bin/astro.mjs', args: ['preview'] },
  {
    kind: 'react-router',
    bin: '@react-router/serve/bin.cjs',
    args: ['build/server/index.js'],
  },
] as const)('an app of $kind', ({ kind, bin, args }) => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    const app = await createApp(kind, tarballs);
    // Both show the same components.
    const parts = join(import.meta.dirname, '../astro/src/components/parts.tsx');
    if (kind === 'react-router') copyFileSync(parts, join(app, 'app/parts.tsx'));
    await runScript(app, 'build');
    server = await serve(app, bin, [...args]);
  });
  afterAll(() => server?.stop());

  test.each(['en', 'ar'] as const)('renders /%s on the server and hydrates it without a message', async (lang) => {
    const html = await (await fetch(`${server.url}/${lang}`)).text();
    expect(html).toContain('role="combobox"');
    const { page, complaints } = await openPage(browser, `${server.url}/${lang}`);
    expect(await style(page, 'h1', 'direction')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    expect(await style(page, 'button[data-color="accent"]', 'background-color')).toBe(
      await themeColour(page, 'h1', '--ws-color-accent-solid'),
    );
    await page.getByRole('button', { name: lang === 'ar' ? 'إرسال' : 'Send' }).click();
    const region = page.getByRole('region');
    await region.waitFor();
    expect(arabic.test((await region.getAttribute('aria-label')) ?? '')).toBe(lang === 'ar');
    await page.locator('h1 ~ button').first().click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.close();
  });
});
