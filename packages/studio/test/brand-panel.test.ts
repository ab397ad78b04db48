import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { openStorybook } from './storybook.js';

const opened = openStorybook();

const soon = { timeout: 60_000 };
const story = 'components-button--variants-and-colors';
const variable = '--ws-color-accent-solid';

async function open(query = ''): Promise<{ page: Page; preview: Frame; editor: Frame }> {
  const page = await opened.browser.newPage({ viewport: { width: 1440, height: 1000 } });
  await page.goto(`${opened.served.url}index.html?path=/story/${story}${query}`);
  // The tab is in the reader's language.
  const tab = query.includes('lang:ar') ? 'الهوية' : 'Brand';
  // A link with a draft shows the panel by itself.
  if (!query.includes('#')) await page.getByRole('tab', { name: tab, exact: true }).click();
  const frame = page.frameLocator('iframe.wsb-brand-editor');
  await frame.locator('[role="listbox"]').waitFor();
  const find = (part: string) => page.frames().find((one) => one.url().includes(part))!;
  return { page, preview: find('iframe.html'), editor: find('wusum-editor') };
}

const valueOf = (frame: Frame) =>
  frame.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(), variable);

let shared: (Awaited<ReturnType<typeof open>> & { readonly saved: string }) | undefined;

/** The page of the tests in English that begin without a draft: to open Storybook and compile its tokens takes ten seconds. */
async function openWithoutDraft(): Promise<NonNullable<typeof shared>> {
  if (!shared) {
    const page = await open();
    shared = { ...page, saved: await valueOf(page.preview) };
  }
  const { editor, preview, saved } = shared;
  const none = editor.getByText('No changes', { exact: true });
  for (let undo = 0; undo < 20 && !(await none.isVisible()); undo++)
    await editor.getByRole('listbox').press('Control+z');
  await none.waitFor();
  await expect.poll(() => valueOf(preview), soon).toBe(saved);
  return shared;
}

// What a failed test leaves is for nobody.
afterEach(async ({ task }) => {
  if (!task.result?.errors?.length) return;
  await shared?.page.close();
  shared = undefined;
});

/** Chooses a color and types another one. */
async function setColor(editor: Frame, path: string, color: string): Promise<void> {
  await editor.getByRole('option', { name: path }).first().click();
  const field = editor.locator('input[dir="ltr"]').first();
  await field.fill(color);
  await field.press('Enter');
}

describe('the panel Brand', () => {
  test('nothing of the editor is loaded before its tab is chosen', async () => {
    const page = await opened.browser.newPage({ viewport: { width: 1440, height: 1000 } });
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    const ofEditor = () => loaded.filter((url) => /wusum-editor|compile\.worker|wusum-sources/u.test(url));
    await page.goto(`${opened.served.url}index.html?path=/story/${story}`);
    await page.frameLocator('#storybook-preview-iframe').locator('#storybook-root > *').first().waitFor();
    await page.waitForLoadState('networkidle');
    // Longer than a panel that was active for a moment would need.
    await page.waitForTimeout(1000);
    expect(ofEditor()).toEqual([]);
    await page.getByRole('tab', { name: 'Brand', exact: true }).click();
    await page.frameLocator('iframe.wsb-brand-editor').getByRole('listbox').waitFor();
    expect(ofEditor().length).toBeGreaterThan(2);
    await page.close();
  });

  test('a seed changes what is derived from it in the open story, which is not mounted again; undo, redo and compare follow', async () => {
    const { preview, editor } = await openWithoutDraft();
    const before = await valueOf(preview);
    await preview.evaluate(() => {
      Object.assign(document.querySelector('#storybook-root > *')!, { known: true });
    });
    await setColor(editor, 'color.seed.accent', 'oklch(0.5 0.15 150)');
    await expect.poll(() => valueOf(preview), soon).not.toBe(before);
    const after = await valueOf(preview);
    await expect.poll(() => editor.getByText('1 change', { exact: true }).isVisible(), soon).toBe(true);
    await editor.getByRole('button', { name: 'Show saved' }).click();
    await expect.poll(() => valueOf(preview), soon).toBe(before);
    await editor.getByRole('button', { name: 'Show saved' }).click();
    await expect.poll(() => valueOf(preview), soon).toBe(after);
    await editor.getByRole('listbox').press('Control+z');
    await expect.poll(() => valueOf(preview), soon).toBe(before);
    await editor.getByRole('listbox').press('Control+Shift+Z');
    await expect.poll(() => valueOf(preview), soon).toBe(after);
    expect(
      await preview.evaluate(
        () => (document.querySelector('#storybook-root > *') as { known?: boolean } | null)?.known,
      ),
    ).toBe(true);
    // The editor can be read whatever the draft is.
    expect(await valueOf(editor)).toBe(before);
  });

  test('a draft with low contrast is shown with what is wrong, and one click has less of it', async () => {
    const { editor } = await openWithoutDraft();
    await editor.getByText('All contrast pairs pass.').waitFor();
    await setColor(editor, 'color.seed.paper', 'oklch(0.6 0.008 85)');
    const summary = editor.locator('summary', { hasText: 'finding' });
    await summary.click();
    const count = async () => Number.parseInt((await summary.innerText().catch(() => '0')) || '0', 10);
    const before = await count();
    expect(before).toBeGreaterThan(0);
    await editor.getByRole('button', { name: /^Change the lightness of .*color\.seed\.paper/u }).click();
    await expect.poll(async () => ((await summary.count()) === 0 ? 0 : count()), soon).toBeLessThan(before);
  });

  test('is Arabic and right-to-left with the page, and follows the brand that the toolbar shows', async () => {
    const { page, editor } = await open('&globals=lang:ar;brand:majlis');
    const attributes = () =>
      editor.evaluate(() => {
        const { dir, dataset, lang } = document.documentElement;
        return { dir, lang, brand: dataset['brand'] };
      });
    await expect.poll(attributes, soon).toEqual({ dir: 'rtl', lang: 'ar', brand: 'majlis' });
    await editor.getByText('كل أزواج التباين سليمة.').waitFor();
    await page.evaluate(() =>
      globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('wusum/axes/update', { brand: 'falaj', lang: 'en' } as never),
    );
    await expect.poll(attributes, soon).toEqual({ dir: 'ltr', lang: 'en', brand: 'falaj' });
    await page.close();
  });

  test('⌘S on the story exports where nothing can be saved; the link offers the draft elsewhere, and takes it only then', async () => {
    const { page, preview, editor } = await openWithoutDraft();
    const before = await valueOf(preview);
    await setColor(editor, 'color.seed.accent', 'oklch(0.5 0.15 150)');
    await expect.poll(() => editor.getByText('1 change', { exact: true }).isVisible(), soon).toBe(true);
    await expect.poll(() => valueOf(preview), soon).not.toBe(before);
    const shown = await valueOf(preview);
    await preview.locator('#storybook-root button').first().press('Control+s');
    const dialog = editor.getByRole('dialog', { name: 'Export the draft' });
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download: Patch' }).click();
    const patch = await readFile(await (await download).path(), 'utf8');
    expect(patch.match(/^[-+][^-+].*/gmu)).toHaveLength(2);
    expect(patch).toContain('--- a/brands/');
    const link = await editor.evaluate(async (name) => {
      const copied = Promise.withResolvers<string>();
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => copied.resolve(text) },
      });
      document.querySelector<HTMLElement>(`[aria-label="${name}"]`)!.click();
      return copied.promise;
    }, 'Copy: Link');
    await dialog.press('Escape');
    const other = await open(`&globals=lang:ar${new URL(link).hash}`);
    const offer = other.editor.getByRole('dialog', { name: /مسودّة مشتركة/u });
    await offer.getByText('color.tokens.json').waitFor();
    expect(await other.page.evaluate(() => location.hash)).toBe('');
    expect(await valueOf(other.preview)).toBe(before);
    await offer.getByRole('button', { name: 'إضافة إلى المسودّة' }).click();
    await expect.poll(() => valueOf(other.preview), soon).toBe(shown);
    await other.page.close();
  });

  test('a role names the components where it appears; each opens its first story, next to the same editor', async () => {
    const { page, editor } = await openWithoutDraft();
    await editor.getByRole('searchbox').fill('color.accent.solid');
    await editor.getByRole('option', { name: 'color.accent.solid' }).first().click();
    await editor.evaluate(() => Object.assign(globalThis, { isSame: true }));
    await editor.getByText(/^\d+ components$/u).click();
    await editor.getByRole('link', { name: 'Switch', exact: true }).click();
    await page.waitForURL(/path=\/story\/components-switch--/u, soon);
    expect(await editor.evaluate(() => 'isSame' in globalThis)).toBe(true);
  });
});
