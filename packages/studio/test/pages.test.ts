import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { ar } from '../src/copy/ar.js';
import { en } from '../src/copy/en.js';
import { findFolder, type FolderDocs } from '../src/docs/component-docs.js';
import { root } from './build-storybook.js';
import { choose, openPreview } from './open.js';
import { openStorybook } from './storybook.js';

const opened = openStorybook();
/** One page for most tests: a browser keeps the compiled scripts of a page that it leaves. */
let page: Page;
beforeAll(async () => {
  page = await opened.browser.newPage();
});

test('copying a token is announced; if the browser refuses, the text is selected in a field', async () => {
  const page = await opened.browser.newPage();
  await page.addInitScript(() => {
    const writeText = async (text: string) => {
      if (text.startsWith('var(')) throw new DOMException('No', 'NotAllowedError');
      Object.assign(globalThis, { clipboardText: text });
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await openPreview(page, opened.served.url, 'foundations-tokens--tokens', 'story', '&globals=lang:en');
  const status = () => page.getByRole('status').allInnerTexts();
  const copy = async (row: number, form: string): Promise<string> => {
    await page.locator('.copy button').nth(row).click();
    const item = page.getByRole('menuitem', { name: form });
    const text = await item.locator('code').innerText();
    await item.click();
    return text;
  };

  const variable = await copy(0, 'CSS');
  const field = page.locator('.copy input');
  await field.waitFor();
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(selected).toBe(variable);
  await expect.poll(status, { timeout: 60_000 }).toContainEqual(en['tokens.refused']);
  expect(await page.getByText(en['tokens.copied']).count()).toBe(0);

  const reference = await copy(1, 'TypeScript');
  await expect.poll(status, { timeout: 60_000 }).toContain(en['tokens.copied']);
  expect(await page.locator('.copy').nth(1).innerText()).toContain(en['tokens.copied']);
  expect(await page.evaluate('clipboardText')).toBe(reference);
  await page.close();
});

test('the value of a field on a page follows the language', async () => {
  await openPreview(page, opened.served.url, 'foundations-space-and-size--space-and-size', 'story', '&globals=lang:en');
  await choose(page, { lang: 'ar' });
  await expect
    .poll(() => page.locator('#storybook-root input').first().inputValue(), { timeout: 60_000 })
    .toMatch(/\p{Script=Arabic}/u);
});

test('a docs page lists parts, attributes, CSS variables and the status, all from one edge', async () => {
  const file = join(root, 'docs/components/components.json');
  const { parts } = findFolder(JSON.parse(await readFile(file, 'utf8')) as FolderDocs[], 'Button')!;
  await openPreview(page, opened.served.url, 'components-button--docs', 'docs', '&globals=lang:en');
  const block = page.locator('.wsb-reference');
  await block.waitFor();
  const text = await block.innerText();
  const attributes = parts.flatMap((part) => part.attributes.map(({ name }) => name));
  const variables = parts.flatMap(({ reads, sets }) => [...reads, ...sets]);
  expect(attributes.length * variables.length).toBeGreaterThan(0);
  const names = [...parts.map(({ className }) => className), ...attributes, ...variables];
  expect(names.filter((name) => !text.includes(name))).toEqual([]);
  const headings = () => block.locator('h2 > bdi').allInnerTexts();
  const starts = async (side: 'left' | 'right') =>
    block
      .locator('h2, h3, table')
      .evaluateAll((all, edge) => [...new Set(all.map((one) => Math.round(one.getBoundingClientRect()[edge])))], side);
  expect(await headings()).toEqual([en['docs.parts'], en['docs.variables']]);
  expect(await starts('left')).toHaveLength(1);
  await page.getByText(en['status.maturity.beta.text']).waitFor();
  await choose(page, { lang: 'ar' });
  await expect.poll(headings).toEqual([ar['docs.parts'], ar['docs.variables']]);
  expect(await starts('right')).toHaveLength(1);
});

test('a docs page of the tribe has its parts, and in Arabic no prose in English', async () => {
  await openPreview(page, opened.served.url, 'tribe-care-listeningboard--docs', 'docs', '&globals=lang:ar');
  const block = page.locator('.wsb-reference');
  await block.waitFor();
  expect(await block.locator('h3', { hasText: 'BoardQuestion' }).count()).toBe(1);
  expect(await block.locator('h2 > bdi').allInnerTexts()).toEqual([ar['docs.parts'], ar['docs.variables']]);
  expect(await page.locator('#storybook-docs div[lang="en"][dir="ltr"]').allInnerTexts()).toEqual([]);
});

test('a docs page compares a dialog, open, in several brands and both modes, and stays in its own brand', async () => {
  await openPreview(page, opened.served.url, 'components-dialog--docs', 'docs', '&globals=lang:en');
  const own = await page.locator('html').getAttribute('data-brand');
  const table = page.locator('.wsb-compare');
  const scopes = async () => {
    const found: (string | null)[] = [];
    for (const frame of await table.locator('iframe').all()) {
      await frame.scrollIntoViewIfNeeded();
      const content = frame.contentFrame();
      await content.locator('dialog[open]').waitFor({ timeout: 60_000 });
      const html = content.locator('html');
      found.push(`${await html.getAttribute('data-brand')} ${await html.getAttribute('data-mode')}`);
    }
    return found;
  };
  const before = await scopes();
  expect(before.length).toBeGreaterThan(1);
  await table.getByRole('button', { name: en['context.dark'] }).click();
  const after = await scopes();
  expect(new Set(after).size).toBe(before.length * 2);
  expect(await page.locator('html').getAttribute('data-brand')).toBe(own);
});

test('the windows of a comparison scroll together', async () => {
  await openPreview(page, opened.served.url, 'start-compare--compare', 'story', '&globals=lang:en');
  await page.getByRole('combobox').fill('Text: Sizes');
  await page.getByRole('option').first().click();
  const frames = page.locator('.wsb-compare iframe');
  const count = await frames.count();
  for (let index = 0; index < count; index += 1) {
    const body = frames.nth(index).contentFrame().locator('body');
    await body.locator('.ws-text').first().waitFor();
    await body.evaluate((element) => (element.style.minBlockSize = '300vh'));
  }
  const html = (index: number) => frames.nth(index).contentFrame().locator('html');
  await html(0).evaluate((element) => (element.scrollTop = 200));
  await expect
    .poll(() => html(count - 1).evaluate((element) => Math.round(element.scrollTop)), { timeout: 60_000 })
    .toBeGreaterThan(100);
});

test('a page in MDX shows every block, in the language of the toolbar', async () => {
  const blocks = Object.keys(await import('../src/blocks/index.js'));
  await openPreview(page, opened.served.url, 'blocks-in-mdx--docs', 'docs', '&globals=lang:ar');
  await page.getByText('Chromium, Firefox, WebKit').waitFor();
  const shown = await page.locator('#storybook-docs h2').evaluateAll((headings) =>
    headings.map((heading) => {
      const block = heading.nextElementSibling;
      const { height = 0 } = block?.getBoundingClientRect() ?? {};
      return [heading.textContent, height > 10, block?.closest('[lang]')?.getAttribute('lang')];
    }),
  );
  expect(shown).toHaveLength(blocks.length);
  expect(new Set(shown.map(([name]) => name))).toEqual(new Set(blocks));
  expect(shown.filter(([, isShown, lang]) => !isShown || lang !== 'ar')).toEqual([]);
});
