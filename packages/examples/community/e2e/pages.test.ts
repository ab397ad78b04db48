import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../../../../scripts/browser.mjs';
import { expectConsole } from '../../../../scripts/testing/console.js';
import { watchBrowser } from '../../../../scripts/testing/watch-browser.js';
import { build, linkTo, signIn, start, type Application } from './application.ts';

let application: Application;
let browser: Browser;
const sessions = new Map<string, string>();

beforeAll(async () => {
  await build();
  application = await start();
  browser = watchBrowser(await chromium.launch(launchOptions()));
  for (const person of ['salem', 'huda', 'abeer', 'amal']) sessions.set(person, await signIn(application, person));
});
afterAll(async () => {
  await browser?.close();
  await application?.stop();
});

/** Opens a page as somebody, in a brand; collects what the browser complains about. */
async function open(
  path: string,
  { as, brand = 'wusum', scripts = true }: { as?: string; brand?: string; scripts?: boolean } = {},
) {
  const context = await browser.newContext({ javaScriptEnabled: scripts });
  const cookies = [{ name: 'brand', value: brand, url: application.url }];
  const session = as === undefined ? undefined : sessions.get(as)!.replace(/^session=/u, '');
  if (session !== undefined) cookies.push({ name: 'session', value: session, url: application.url });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const response = await page.goto(`${application.url}${path}`, { waitUntil: 'networkidle' });
  return { page, complaints, status: response!.status(), close: () => context.close() };
}

async function axeOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** What a browser writes about a page that is not there. */
const notFound = /status of 404/u;

/** Every kind of page, with who looks at it, each in another brand. */
const pages = [
  { path: '', brand: 'souq' },
  { path: '/stories', brand: 'falaj' },
  { path: '/stories/bread', brand: 'majlis' },
  { path: '/stories/new', as: 'amal', brand: 'nujum' },
  { path: '/mine', as: 'salem', brand: 'souq' },
  { path: '/mine/the-key', as: 'salem', brand: 'wusum' },
  { path: '/listening', as: 'amal', brand: 'majlis' },
  { path: '/listening/ramp', as: 'huda', brand: 'falaj' },
  { path: '/talks', as: 'amal', brand: 'wusum' },
  { path: '/talks/gossip', as: 'amal', brand: 'nujum' },
  { path: '/care', as: 'huda', brand: 'wusum' },
  { path: '/belonging', as: 'amal', brand: 'falaj' },
  { path: '/sign-in', brand: 'majlis' },
  { path: '/welcome', as: 'abeer', brand: 'souq' },
] as const;

describe.each(['en', 'ar'])('in %s', (language) => {
  test.each(pages)('$path has no message in the console and nothing that axe finds', async ({ path, ...who }) => {
    const { page, complaints, status, close } = await open(`/${language}${path}`, who);
    expect(status).toBe(200);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await axeOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await close();
  });

  test.each(['/nowhere', '/stories/two-cities', '/mine/bread', '/talks/none', '/listening/none'])(
    '%s is not there, and the page of the brand answers',
    async (path) => {
      expectConsole(notFound);
      const { page, status, close } = await open(`/${language}${path}`, { as: 'amal', brand: 'falaj' });
      expect(status).toBe(404);
      expect(await page.locator('h1').textContent()).toBe(language === 'ar' ? 'لا قيد هنا' : 'No entry');
      await close();
    },
  );
});

test('a brand and a mode are chosen without scripts, and the server knows them', async () => {
  const { page, close } = await open('/en', { scripts: false });
  await page.locator('button[name=brand][value=nujum]').click();
  expect(await page.locator('html').getAttribute('data-brand')).toBe('nujum');
  expect(await page.locator('html').getAttribute('data-mode')).toBe('dark');
  await page.locator('button[name=mode][value=light]').click();
  expect(await page.locator('html').getAttribute('data-mode')).toBe('light');
  await close();
});

test('without scripts somebody comes in by a letter, and asks something; faults are reported and what was typed stays', async () => {
  const { page, close } = await open('/en/sign-in', { scripts: false });
  await page.locator('[name=email]').fill('amal@community.example');
  await page.locator('main button[type=submit]').click();
  await page.getByText('A letter is on its way').first().waitFor();
  await page.goto(linkTo(application, 'amal@community.example'));
  await page.locator('main button[type=submit]').click();
  await page.goto(`${application.url}/en/talks`);
  await page.locator('main [name=text]').fill('Who brings the tea?');
  await page.locator('main button[type=submit]').click();
  await page.getByText('This is missing.').first().waitFor();
  expect(await page.locator('main [name=text]').inputValue()).toBe('Who brings the tea?');
  await page.locator('main [name=title]').fill('Tea on Sunday');
  await page.locator('main button[type=submit]').click();
  await page.waitForURL(/\/talks\/[\w-]{30,}/u);
  expect(await page.locator('h1').textContent()).toBe('Tea on Sunday');
  await close();
});

test('the address of a story that was withdrawn shows nothing of it', async () => {
  expectConsole(notFound);
  const { page, close } = await open('/en/stories/two-cities');
  expect(await page.content()).not.toMatch(/drawer|tram|Nadia/u);
  await close();
});

test('a visitor is led to the way in; a member is not led to the desk', async () => {
  const visitor = await open('/ar/stories/new');
  expect(new URL(visitor.page.url()).pathname).toBe('/ar/sign-in');
  await visitor.close();
  const member = await open('/en/care', { as: 'amal' });
  expect(new URL(member.page.url()).pathname).toBe('/en');
  await member.close();
});

test('a full disk is reported in the voice of the brand; what was typed stays, and reading goes on', async () => {
  const data = mkdtempSync(join(tmpdir(), 'community-full-'));
  const filled = await start({ data });
  const session = await signIn(filled, 'amal');
  await filled.kill();
  // From now on the file may not grow.
  const full = await start({ data, env: { COMMUNITY_MAX_PAGES: '1' } });
  const context = await browser.newContext();
  await context.addCookies([
    { name: 'session', value: session.replace(/^session=/u, ''), url: full.url },
    { name: 'brand', value: 'souq', url: full.url },
  ]);
  const page = await context.newPage();
  await page.goto(`${full.url}/en/talks`, { waitUntil: 'networkidle' });
  const words = 'The whole story of the tea. '.repeat(250);
  await page.locator('main [name=title]').fill('Tea');
  await page.locator('main [name=text]').fill(words);
  await page.locator('main button[type=submit]').click();
  await page.getByText('The shop is full, sorry').first().waitFor();
  expect(await page.locator('main [name=text]').inputValue()).toBe(words);
  expect((await page.goto(`${full.url}/ar/stories`))!.status()).toBe(200);
  await context.close();
  await full.stop();
});
