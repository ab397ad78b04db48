import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkTo } from '../../packages/examples/community/e2e/application.js';
import { packTarballs, serve } from '../consumers/app.js';
import { openBrowser, openPage, style, themeColour } from '../consumers/browser-page.js';
import { startRegistry } from '../consumers/registry.js';
import { Shell } from './npm.js';

const home = mkdtempSync(join(realpathSync(tmpdir()), 'wusum مجتمع '));
let browser: Browser;
let registry: Awaited<ReturnType<typeof startRegistry>>;

beforeAll(async () => {
  const tarballs = await packTarballs('community', ['react', 'tribe', 'cli', 'create']);
  [browser, registry] = await Promise.all([openBrowser(), startRegistry(tarballs.values())]);
});
afterAll(async () => {
  registry?.stop();
  await browser?.close();
  rmSync(home, { recursive: true, force: true });
});

test('a community of one’s own: built, in its brand and both languages, and a member signs in by the letter', async () => {
  const shell = new Shell(home, registry.url, join(home, 'npm-cache'));
  const names = `--name Town --name ar=بلدة`;
  await shell.run(`npm create wusum@latest town -- --yes --template community ${names} --seed '#0a7f4f' --font Changa`);
  await shell.run('cd town');
  await shell.run('npm run build');
  await shell.run('npx tsc --noEmit');
  expect(readdirSync(join(shell.folder, 'node_modules/@wusum')).toSorted()).not.toContain('theme');
  const server = await serve(shell.folder, 'next/dist/bin/next', ['start']);
  try {
    const { page, complaints } = await openPage(browser, `${server.url}/ar`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await style(page, 'body', 'direction')).toBe('rtl');
    expect(await style(page, 'h1', 'font-family')).toMatch(/^"?Changa Variable/u);
    const [red, green, blue] = (await themeColour(page, 'body', '--ws-color-accent-solid')).match(/\d+/gu)!.map(Number);
    expect(Math.max(red!, blue!)).toBeLessThan(green!);
    expect(await page.title()).toContain('بلدة');
    // One brand: only the mode is chosen.
    expect(await page.locator('button[name="brand"]').count()).toBe(0);

    await page.goto(`${server.url}/en/sign-in`);
    await page.getByRole('textbox').first().fill('amal@community.example');
    await page.getByRole('textbox').first().press('Enter');
    await page.getByText('A letter is on its way').waitFor();
    const data = join(shell.folder, '.data');
    const [letter = ''] = readdirSync(join(data, 'outbox'));
    const from = /^From: =\?UTF-8\?B\?([^?]+)\?=/mu.exec(readFileSync(join(data, 'outbox', letter), 'utf8'))![1]!;
    expect(Buffer.from(from, 'base64').toString()).toBe('Town');
    await page.goto(new URL(new URL(linkTo({ data }, 'amal@community.example')).pathname, server.url).href);
    await page.getByRole('main').getByRole('button').first().click();
    await page.getByRole('link', { name: 'Your stories' }).waitFor();
    // A page that is left ends what it was loading in advance.
    expect(complaints.filter((one) => !/_rsc=.*ERR_ABORTED/u.test(one))).toEqual([]);
    await page.close();
  } finally {
    server.stop();
  }
});
