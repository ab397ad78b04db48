import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packTarballs, serve } from '../consumers/app.js';
import { openBrowser, openPage, style, themeColour } from '../consumers/browser-page.js';
import { startRegistry } from '../consumers/registry.js';
import { root } from '../run/paths.mjs';
import { Shell } from './npm.js';

/** Versions of what the new project installs: those of this repository. */
const catalogue = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
const version = (name: string): string => new RegExp(`^  '?${name}'?: (\\S+)$`, 'mu').exec(catalogue)![1]!;

const home = mkdtempSync(join(realpathSync(tmpdir()), 'wusum studio '));
const app = join(home, 'clay');
let browser: Browser;
let registry: Awaited<ReturnType<typeof startRegistry>>;

const files: Readonly<Record<string, string>> = {
  '.storybook/main.ts': `import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@wusum/studio'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
`,
  'src/Button.stories.tsx': `import { Button } from '@wusum/react';

export default { title: 'Button', component: Button };

export const Plain = { args: { children: 'Save', color: 'accent', variant: 'solid' } };
`,
  'src/Brand.mdx': `import { Meta } from '@storybook/addon-docs/blocks';
import { Ramp, RoleTable, TokenTable, WordsTable } from '@wusum/studio/blocks';

<Meta title="Brand" />

# Our brand

<Ramp ramps={['accent']} />
<RoleTable />
<WordsTable />
<TokenTable />
`,
};

beforeAll(async () => {
  const [opened, tarballs] = await Promise.all([
    openBrowser(),
    packTarballs('studio', ['react', 'cli', 'create', 'studio']),
  ]);
  browser = opened;
  registry = await startRegistry(tarballs.values());
  const shell = new Shell(home, registry.url, join(home, 'npm-cache'));
  await shell.run('npx wusum init clay --yes --name Clay --name ar=صلصال --seed "#0a7f4f"');
  await shell.run('cd clay');
  const storybook = ['storybook', '@storybook/react-vite', '@storybook/addon-docs', 'vite', 'react', 'react-dom'];
  await shell.run(`npm install ${storybook.map((name) => `${name}@${version(name)}`).join(' ')} @wusum/react`);
  await shell.run('npm install --save-dev @wusum/studio');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(app, path, '..'), { recursive: true });
    writeFileSync(join(app, path), text);
  }
});
afterAll(async () => {
  registry?.stop();
  await browser?.close();
  rmSync(home, { recursive: true, force: true });
});

const story = '/?path=/story/button--plain';
const preview = (page: Page) => page.frameLocator('#storybook-preview-iframe');
const editor = (page: Page) => page.frameLocator('.wsb-brand-editor');
const menu = (page: Page, name: string) => page.locator('.wsb-axes').getByLabel(name);

/** What a Storybook prints about itself. */
const ours = (complaints: readonly string[]): string[] =>
  complaints.filter((text) => !/will become mandatory in Storybook|registered preview iframe/u.test(text));

const buttonColour = (page: Page): Promise<string> =>
  preview(page)
    .getByRole('button', { name: 'Save' })
    .evaluate((element) => getComputedStyle(element).backgroundColor);

/** Chooses the seed in the panel and types another colour. */
async function setSeed(page: Page, color: string): Promise<void> {
  await page.getByRole('tab', { name: 'Brand', exact: true }).click();
  await editor(page).getByRole('option', { name: 'color.seed.accent' }).first().click();
  const field = editor(page).locator('input[dir="ltr"]').first();
  await field.fill(color);
  await field.press('Enter');
}

describe('the addon in a new project, built', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    const shell = new Shell(app, registry.url, join(home, 'npm-cache'));
    await shell.run('npx storybook build --quiet --disable-telemetry');
    server = await serve(app, 'vite/bin/vite.js', [
      'preview',
      '--host',
      'localhost',
      '--strictPort',
      '--outDir',
      'storybook-static',
    ]);
  });
  afterAll(() => server?.stop());

  test('compiles no compiler: the editor and its worker are copied', () => {
    const built = join(app, 'node_modules/@wusum/studio/dist/static/wusum-editor');
    expect(readdirSync(join(app, 'storybook-static/wusum-editor'))).toEqual(readdirSync(built));
    const scripts = readdirSync(join(app, 'storybook-static/assets'));
    expect(scripts.filter((name) => /compile\.worker/u.test(name))).toEqual([]);
  });

  test('the toolbar changes mode and language of a story, which keeps its place', async () => {
    const { page, complaints } = await openPage(browser, server.url + story);
    await preview(page).getByRole('button', { name: 'Save' }).waitFor();
    const html = preview(page).locator('html');
    const light = await html.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await menu(page, 'Mode').selectOption('dark');
    await expect.poll(() => html.getAttribute('data-mode')).toBe('dark');
    expect(await html.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(light);
    await menu(page, 'Language').selectOption('ar');
    await expect.poll(() => html.getAttribute('dir')).toBe('rtl');
    expect(ours(complaints)).toEqual([]);
    await page.close();
  });

  test('blocks in an MDX page show the brand of the project', async () => {
    const url = `${server.url}/iframe.html?viewMode=docs&id=brand--docs`;
    const { page, complaints } = await openPage(browser, url);
    await page.getByText('surface.canvas').first().waitFor();
    expect(await page.getByRole('searchbox').count()).toBeGreaterThan(0);
    await page.getByText('action.close').first().waitFor();
    const canvas = await themeColour(page, 'body', '--ws-color-surface-canvas');
    expect(await style(page, '.wsb-block', 'background-color')).toBe(canvas);
    expect(ours(complaints)).toEqual([]);
    await page.close();
  });

  test('the panel shows a draft in the story, and has nothing to save to', async () => {
    const { page, complaints } = await openPage(browser, server.url + story);
    const before = await buttonColour(page);
    await setSeed(page, 'oklch(0.5 0.15 300)');
    await expect.poll(() => buttonColour(page)).not.toBe(before);
    expect(await editor(page).getByRole('button', { name: /^Save/u }).count()).toBe(0);
    expect(ours(complaints)).toEqual([]);
    await page.close();
  });
});

describe('the addon in a new project, in development', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    const flags = ['dev', '--ci', '--no-open', '--disable-telemetry', '--host', 'localhost'];
    server = await serve(app, 'storybook/dist/bin/dispatcher.js', flags);
  });
  afterAll(() => server?.stop());

  const seeds = join(app, 'tokens/brands/clay/color.tokens.json');

  test('the panel saves to the token file, only what has changed, and the theme follows', async () => {
    const { page, complaints } = await openPage(browser, server.url + story);
    await preview(page).getByRole('button', { name: 'Save' }).waitFor();
    const before = readFileSync(seeds, 'utf8').split('\n');
    await setSeed(page, 'oklch(0.5 0.15 250)');
    await editor(page).getByRole('button', { name: /^Save/u }).click();
    await editor(page).getByRole('dialog').getByRole('button', { name: /^Save/u }).click();
    await expect.poll(() => readFileSync(seeds, 'utf8').split('\n')).not.toEqual(before);
    const after = readFileSync(seeds, 'utf8').split('\n');
    expect(after.filter((line) => !before.includes(line)).length).toBeLessThanOrEqual(3);
    const theme = await page.evaluate(() => fetch('./theme/theme.css').then((response) => response.text()));
    expect(theme).toContain('--ws-color-accent-solid');
    expect(ours(complaints)).toEqual([]);
    await page.close();
  });

  test('an edit of the file in another program reaches the open page without a reload', async () => {
    const { page, complaints } = await openPage(browser, server.url + story);
    const before = await buttonColour(page);
    await preview(page)
      .locator('html')
      .evaluate(() => void (document.documentElement.dataset['kept'] = 'yes'));
    const text = readFileSync(seeds, 'utf8');
    const tokens = JSON.parse(text) as { color: { seed: { accent: { $value: unknown } } } };
    tokens.color.seed.accent.$value = { colorSpace: 'oklch', components: [0.5, 0.2, 20] };
    writeFileSync(seeds, JSON.stringify(tokens, undefined, 2));
    await expect.poll(() => buttonColour(page), { timeout: 10_000 }).not.toBe(before);
    expect(await preview(page).locator('html').getAttribute('data-kept')).toBe('yes');
    expect(ours(complaints)).toEqual([]);
    await page.close();
  });
});
