import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { createStudioServer, nonceMeta } from '../src/server/index.js';
import { root } from './build-storybook.js';
import { openStorybook } from './storybook.js';

/** A package of the workspace with fonts that the theme does not have. */
const fonts = join(root, 'packages/lint/package.json');
const studio = createStudioServer({ tokens: join(root, 'tokens'), fonts });
const served = 'Noto Kufi Arabic Variable';

/** The manager with the nonce, as the preset adds it. */
const manager = (): string =>
  readFileSync(join(inject('storybook'), 'index.html'), 'utf8').replace(
    '<head>',
    `<head><meta name="${nonceMeta}" content="${studio.nonce}">`,
  );

const saving = openStorybook({ middleware: studio.handle, bodies: { 'index.html': manager } });
const built = openStorybook();
const soon = { timeout: 60_000 };

interface Opened {
  readonly page: Page;
  readonly preview: Frame;
  readonly editor: Frame;
}

async function open({ browser, served: { url } }: typeof saving, story: string, query = ''): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  await page.goto(`${url}index.html?path=/story/${story}${query}`);
  const tab = query.includes('lang:ar') ? 'الهوية' : 'Brand';
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.frameLocator('iframe.wsb-brand-editor').locator('[role="listbox"]').waitFor();
  const find = (part: string) => page.frames().find((one) => one.url().includes(part))!;
  return { page, preview: find('iframe.html'), editor: find('wusum-editor') };
}

/** Chooses a token by its whole name. */
async function choose(editor: Frame, path: string): Promise<void> {
  await editor.getByRole('searchbox').first().fill(path);
  await editor.getByRole('option', { name: path }).first().click();
}

/** Types a stack of fonts. */
async function setFonts(editor: Frame, path: string, stack: string): Promise<void> {
  await choose(editor, path);
  const field = editor.getByRole('textbox', { name: /All fonts, in order|جميع الخطوط بالترتيب/u });
  await field.fill(stack);
  await field.blur();
}

/** Opens what the panel says of a font that pages cannot show. */
const explain = (editor: Frame, family: string): Promise<void> =>
  editor.locator('summary', { hasText: family }).click();

/** Families with a face that the page has loaded, because a text uses it. */
const loaded = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
  );

describe('the font of a draft', () => {
  const story = 'components-heading--playground';

  test('is shown at once if its package is installed, and gone with the draft', async () => {
    const { page, preview, editor } = await open(saving, story);
    expect(await loaded(preview)).not.toContain(served);
    await setFonts(editor, 'font.family.display', `${served}, sans-serif`);
    await expect.poll(() => loaded(preview), soon).toContain(served);
    // The samples of the panel have it, too.
    await expect.poll(() => loaded(editor), soon).toContain(served);
    expect(await editor.getByText('npm install').count()).toBe(0);
    await editor.getByRole('button', { name: 'Show saved' }).click();
    await expect.poll(() => loaded(preview), soon).not.toContain(served);
    await page.close();
  });

  test('that is not installed is named, with the command that installs it', async () => {
    const { page, editor } = await open(saving, story);
    await setFonts(editor, 'font.family.display', 'Lalezar, sans-serif');
    await explain(editor, 'Lalezar');
    await editor.getByText('npm install @fontsource/lalezar').waitFor();
    expect(await editor.getByText(/Its package is not installed/u).isVisible()).toBe(true);
    await page.close();
  });

  test.each([
    ['English', '', /This Storybook is built/u],
    ['Arabic', '&globals=lang:ar', /هذا Storybook مبنيّ/u],
  ])(
    'in a built Storybook is one of its own; for others the panel says in %s how to see them',
    async (_name, query, text) => {
      const { page, preview, editor } = await open(built, story, query);
      await setFonts(editor, 'font.family.display', 'Amiri, serif');
      await expect.poll(() => loaded(preview), soon).toContain('Amiri');
      expect(await editor.getByText(text).count()).toBe(0);
      await setFonts(editor, 'font.family.display', `${served}, serif`);
      await explain(editor, served);
      await editor.getByText(text).waitFor();
      await editor.getByText('npm install @fontsource-variable/noto-kufi-arabic').waitFor();
      await page.close();
    },
  );
});

test('a breakpoint of a draft moves the columns of the open story, and undo moves them back', async () => {
  const { page, preview, editor } = await open(built, 'components-grid--playground');
  const columns = () =>
    preview.evaluate(() => getComputedStyle(document.querySelector('.ws-grid')!).gridTemplateColumns.split(' ').length);
  const before = await columns();
  expect(before).toBeGreaterThan(1);
  await choose(editor, 'breakpoint.md');
  const field = editor.getByRole('spinbutton').or(editor.locator('input[inputmode]')).first();
  await field.fill('300');
  await field.press('Enter');
  await expect.poll(columns, soon).toBeLessThan(before);
  await editor.getByText(/show the breakpoints of this draft/u).waitFor();
  await editor.getByRole('listbox').press('Control+z');
  await expect.poll(columns, soon).toBe(before);
  await page.close();
});
