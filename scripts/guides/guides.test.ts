import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocksOf, type Block } from '../../packages/platforms/test/blocks.js';
import { packTarballs, serve } from '../consumers/app.js';
import { openBrowser, openPage, style, themeColour } from '../consumers/browser-page.js';
import { startRegistry } from '../consumers/registry.js';
import { root } from '../run/paths.mjs';
import { Shell } from './npm.js';

/** A guide, and how its built app is served. */
interface Guide {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

const guides: readonly Guide[] = [
  { name: 'vite', program: 'vite/bin/vite.js', args: ['preview', '--host', 'localhost', '--strictPort'] },
  { name: 'with-tailwind', program: 'vite/bin/vite.js', args: ['preview', '--host', 'localhost', '--strictPort'] },
  { name: 'nextjs', program: 'next/dist/bin/next', args: ['start'] },
  { name: 'astro', program: 'astro/bin/astro.mjs', args: ['preview'] },
  { name: 'react-router', program: '@react-router/serve/bin.cjs', args: ['build/server/index.js'] },
];

// With a space and Arabic letters in the path.
const home = mkdtempSync(join(realpathSync(tmpdir()), 'wusum دليل '));
let browser: Browser;
let registry: Awaited<ReturnType<typeof startRegistry>>;

beforeAll(async () => {
  const [opened, tarballs] = await Promise.all([openBrowser(), packTarballs('guides', ['react', 'cli', 'create'])]);
  browser = opened;
  registry = await startRegistry(tarballs.values());
});
afterAll(async () => {
  registry?.stop();
  await browser?.close();
  rmSync(home, { recursive: true, force: true });
});

/** Lines without their indentation, and quotes and semicolons as in the example. */
const plain = (text: string): string[] =>
  text.split('\n').map((line) => line.trim().replaceAll('"', "'").replace(/;$/, ''));

/**
 * Does what a guide says, block by block. A server is started by the test instead.
 *
 * @returns lines that a command should have written and did not
 */
async function follow(blocks: readonly Block[], shell: Shell): Promise<string[]> {
  const absent: string[] = [];
  for (const { language, info, text } of blocks) {
    const [path, mark] = info;
    if (language === 'sh') {
      for (const line of text.split('\n')) if (line !== 'npm run dev') await shell.run(line);
    } else if (path !== undefined) {
      const file = join(shell.folder, path);
      if (mark === '=') {
        const lines = plain(readFileSync(file, 'utf8'));
        absent.push(...plain(text).filter((line) => !lines.includes(line)));
      } else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${text}\n`);
      }
    }
  }
  return absent;
}

describe.each(guides)('the guide $name', ({ name, program, args }) => {
  test('leads to a page in the brand, light and dark, in both directions, without a message in the console', async () => {
    const folder = join(home, name);
    mkdirSync(folder);
    const shell = new Shell(folder, registry.url, join(home, 'npm-cache'));
    expect(await follow(blocksOf(join(root, `docs/developers/${name}.md`)), shell)).toEqual([]);
    expect(await shell.run('npx wusum add react --yes')).toContain('nothing to change');
    const server = await serve(shell.folder, program, [...args]);
    try {
      const { page, complaints } = await openPage(browser, server.url);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const solid = await style(page, 'button[data-color="accent"]', 'background-color');
      expect(solid).toBe(await themeColour(page, 'body', '--ws-color-accent-solid'));
      expect(await style(page, '[data-mode="dark"] button', 'direction')).toBe('rtl');
      const dark = await themeColour(page, '[data-mode="dark"]', '--ws-color-surface-canvas');
      expect(dark).not.toBe(await themeColour(page, 'body', '--ws-color-surface-canvas'));
      expect(await style(page, 'h1', 'font-family')).toMatch(/^"?Changa Variable/);
      expect(await page.getByRole('img', { name: 'Clay' }).count()).toBeGreaterThan(0);
      await page.getByRole('combobox', { name: 'City' }).click();
      await page.getByRole('option', { name: 'Fez' }).waitFor();
      expect(complaints).toEqual([]);
      await page.close();
    } finally {
      server.stop();
    }
  });
});
