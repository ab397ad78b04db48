import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packTarballs, serve } from '../consumers/app.js';
import { openBrowser, openPage } from '../consumers/browser-page.js';
import { startRegistry } from '../consumers/registry.js';
import { root } from '../run/paths.mjs';
import { ignoreConsole } from '../testing/console.js';
import { Shell } from './npm.js';

/**
 * The addon in the Storybook of another component library (Mantine), first with tokens that `wusum init` makes, then with
 * the tokens of another design system: Primer's, from the examples of DTCG resolvers (MIT).
 */

const version = (file: string, name: string): string =>
  new RegExp(`^ *['"]?${name}['"]?: "?([\\w.-]+)"?,?$`, 'mu').exec(readFileSync(join(root, file), 'utf8'))![1]!;

const home = mkdtempSync(join(realpathSync(tmpdir()), 'wusum foreign '));
const app = join(home, 'harbour');
let browser: Browser;
let registry: Awaited<ReturnType<typeof startRegistry>>;

const main = `import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
`;
const preview = `import '@mantine/core/styles.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';

export const decorators = [(Story: () => ReactNode) => <MantineProvider><Story /></MantineProvider>];
`;
const files: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "harbour", "private": true, "type": "module" }\n',
  '.storybook/main.ts': main,
  '.storybook/preview.tsx': preview,
  '.primer/preview.tsx': preview,
  'src/Button.stories.tsx': `import { Button } from '@mantine/core';

export default { title: 'Button', component: Button };

// Primer's colour first: the addon has an accent of its own, for its blocks, where the tokens have none.
const color = 'var(--ws-base-color-neutral-1, var(--ws-color-accent-solid))';

export const Plain = { args: { children: 'Read', style: { background: color } } };
`,
  'src/Brand.mdx': `import { Meta } from '@storybook/addon-docs/blocks';
import { EditABrand, MarkConstruction, Ramp, TokenTable, VoiceChart, WordsTable } from '@wusum/studio/blocks';

<Meta title="Brand" />

<EditABrand />
<Ramp />
<WordsTable />
<MarkConstruction />
<VoiceChart />
<TokenTable under="base.color.neutral" />
`,
};

beforeAll(async () => {
  const [opened, tarballs] = await Promise.all([openBrowser(), packTarballs('foreign', ['cli', 'create', 'studio'])]);
  browser = opened;
  registry = await startRegistry(tarballs.values());
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(app, path, '..'), { recursive: true });
    writeFileSync(join(app, path), text);
  }
  const shell = new Shell(app, registry.url, join(home, 'npm-cache'));
  const own = ['storybook', '@storybook/react-vite', '@storybook/addon-docs', 'vite', 'react', 'react-dom'];
  const packages = [
    ...own.map((name) => `${name}@${version('pnpm-workspace.yaml', name)}`),
    `dtcg-examples@${version('packages/dtcg/package.json', 'dtcg-examples')}`,
    '@mantine/core@9.8.1',
    '@mantine/hooks@9.8.1',
  ];
  await shell.run(`npm install --no-audit --no-fund ${packages.join(' ')}`);
  await shell.run('npx wusum init . --yes --storybook --name Harbour --name ar=مرفأ --seed "#0a6f9f"');
  await shell.run('npm install --no-audit --no-fund');
  const examples = join(app, 'node_modules/dtcg-examples');
  for (const name of ['github-primer', 'github-primer.resolver.json'])
    cpSync(join(examples, name), join(app, 'primer', name), { recursive: true });
  const addon = "{ name: '@wusum/studio', options: { tokens: 'primer' } }";
  writeFileSync(
    join(app, '.primer/main.ts'),
    main.replace("'@storybook/addon-docs'", `'@storybook/addon-docs', ${addon}`),
  );
});
afterAll(async () => {
  registry?.stop();
  await browser?.close();
  rmSync(home, { recursive: true, force: true });
});

// Messages of Storybook's own manager, and of components about the styles of Mantine, which are in no cascade layer.
ignoreConsole(/'ariaLabel' prop on|UniversalStore follower|The rule "[^"]+" \([^)]*\) overrides/u);

const flags = ['--ci', '--no-open', '--disable-telemetry', '--host', 'localhost'];
const develop = (config: string) => serve(app, 'storybook/dist/bin/dispatcher.js', ['dev', '-c', config, ...flags]);
const frame = (page: Page): FrameLocator => page.frameLocator('#storybook-preview-iframe');
const menu = (page: Page, name: string) => page.locator('.wsb-axes').getByLabel(name);
const failed = (complaints: readonly string[]): string[] =>
  complaints.filter((text) => /^https?:/u.test(text) && !/favicon/u.test(text));

const colorOf = (page: Page): Promise<string> =>
  frame(page)
    .getByRole('button', { name: 'Read' })
    .evaluate((element) => getComputedStyle(element).backgroundColor);

/** Gives a colour another value in an editor, and saves. */
async function saveColor(editor: FrameLocator, token: string, value: string): Promise<void> {
  await editor.getByRole('searchbox').first().fill(token);
  await editor.getByRole('option', { name: token }).first().click();
  const field = editor.locator('input[dir="ltr"]').first();
  await field.fill(value);
  await field.press('Enter');
  await editor.getByRole('button', { name: /^Save/u }).click();
  await editor.getByRole('dialog').getByRole('button', { name: /^Save/u }).click();
}

const lines = (path: string): string[] => readFileSync(join(app, path), 'utf8').split('\n');

describe('Mantine with the tokens of wusum init', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await develop('.storybook');
  });
  afterAll(() => server?.stop());

  test('its Storybook has the addon that init has added, a draft reaches its components, and the page saves it', async () => {
    expect(lines('.storybook/main.ts').join('\n')).toContain("{ name: '@wusum/studio', options: { brands");
    const { page, complaints } = await openPage(browser, `${server.url}/?path=/story/button--plain`);
    await frame(page).getByRole('button', { name: 'Read' }).waitFor();
    const before = await colorOf(page);
    await menu(page, 'Mode').selectOption('dark');
    await expect.poll(() => colorOf(page)).not.toBe(before);

    const seeds = 'tokens/brands/harbour/color.tokens.json';
    const saved = lines(seeds);
    await page.goto(`${server.url}/?path=/docs/brand--docs`);
    await saveColor(frame(page).frameLocator('.wsb-editor-frame'), 'color.seed.accent', 'oklch(0.5 0.15 300)');
    await expect.poll(() => lines(seeds)).not.toEqual(saved);
    expect(lines(seeds).filter((line) => !saved.includes(line)).length).toBeLessThanOrEqual(3);
    expect(failed(complaints)).toEqual([]);
    await page.close();
  });

  test('a brand that the panel adds is removed again by one press, and the token folder is as it was', async () => {
    const resolver = lines('tokens/harbour.resolver.json');
    const { page, complaints } = await openPage(browser, `${server.url}/?path=/story/button--plain`);
    await page.getByRole('tab', { name: 'Brand', exact: true }).click();
    const editor = page.frameLocator('.wsb-brand-editor');
    await editor.getByRole('button', { name: 'Brands' }).click();
    await editor.getByRole('menuitem', { name: /^New brand/u }).click();
    await editor.getByLabel(/^Name in .?English/u).fill('Sadu');
    await editor.getByRole('button', { name: 'Show what changes' }).click();
    await editor.getByRole('button', { name: 'Add the brand' }).click();
    await expect.poll(() => existsSync(join(app, 'tokens/brands/sadu/brand.json'))).toBe(true);
    await editor.getByRole('button', { name: 'Remove the brand again' }).click();
    await expect.poll(() => existsSync(join(app, 'tokens/brands/sadu'))).toBe(false);
    expect(lines('tokens/harbour.resolver.json')).toEqual(resolver);
    expect(failed(complaints)).toEqual([]);
    await page.close();
  });
});

describe('the tokens of Primer', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await develop('.primer');
  });
  afterAll(() => server?.stop());

  test('their axes are menus, and an edit in a context is saved in its file alone', async () => {
    const { page, complaints } = await openPage(browser, `${server.url}/?path=/story/button--plain`);
    await frame(page).getByRole('button', { name: 'Read' }).waitFor();
    const before = await colorOf(page);
    await expect.poll(() => menu(page, 'size').locator('option').allTextContents()).toContain('coarse');
    await menu(page, 'theme').selectOption('dark');
    await expect.poll(() => frame(page).locator('html').getAttribute('data-theme')).toBe('dark');
    await expect.poll(() => colorOf(page)).not.toBe(before);

    const file = 'github-primer/base/color/dark/dark.tokens.json';
    await page.getByRole('tab', { name: 'Brand', exact: true }).click();
    await saveColor(page.frameLocator('.wsb-brand-editor'), 'base.color.neutral.1', 'oklch(0.3 0.05 300)');
    const original = readFileSync(join(app, 'node_modules/dtcg-examples', file), 'utf8');
    await expect.poll(() => readFileSync(join(app, 'primer', file), 'utf8')).not.toBe(original);
    const added = lines(`primer/${file}`).filter((line) => !original.split('\n').includes(line));
    expect(added.map((line) => line.trim())).toEqual(['"colorSpace": "oklch",', '0.3,', '0.05,', '300', ']']);
    expect(lines(`primer/${file.replaceAll('dark', 'light')}`)).toEqual(
      lines(`node_modules/dtcg-examples/${file.replaceAll('dark', 'light')}`),
    );
    await expect.poll(() => colorOf(page)).not.toBe(before);
    expect(failed(complaints)).toEqual([]);
    await page.close();
  });

  test.each([
    ['en', 'this token folder has nothing to show here. It needs colour ramps'],
    ['ar', 'في مجلّد الرموز هذا ما يعرضه. تنقصه تدرّجات لونية'],
  ])('a page in %s says what its blocks lack, and shows the tokens', async (lang, sentence) => {
    const url = `${server.url}/iframe.html?viewMode=docs&id=brand--docs&globals=lang:${lang}`;
    const { page, complaints } = await openPage(browser, url);
    await page.getByText('base.color.neutral.1', { exact: true }).first().waitFor();
    await page.getByText(sentence).waitFor();
    // Ramp, WordsTable, MarkConstruction and VoiceChart.
    expect(await page.locator('.wsb-without-data').count()).toBe(4);
    expect(failed(complaints)).toEqual([]);
    await page.close();
  });
});
