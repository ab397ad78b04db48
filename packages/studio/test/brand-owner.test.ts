import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { BrowserContext, Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { planBrand } from '../../cli/src/brands/index.js';
import { readSources } from '../src/build/read-sources.js';
import { createStudioServer, nonceMeta } from '../src/server/index.js';
import { root } from './build-storybook.js';
import { serve, type Served } from './serve.js';
import { openStorybook } from './storybook.js';

/** A copy of the tokens in a repository of its own: what is saved here never reaches those of this one. */
const tokens = realpathSync(mkdtempSync(join(tmpdir(), 'wusum-owner-')));
cpSync(join(root, 'tokens'), tokens, { recursive: true });
const studio = createStudioServer({ tokens, planBrand: async () => planBrand });
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Owner', '-c', 'user.email=owner@example.org', ...args], {
    cwd: tokens,
    encoding: 'utf8',
  });

/** The manager around the editor: with the nonce, as the preset adds it. */
const manager = (): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="${nonceMeta}" content="${studio.nonce}"></head>` +
  `<body><iframe src="./wusum-editor.html?globals=brand:wusum" style="position:fixed;inset:0;inline-size:100%;block-size:100%"></iframe></body></html>`;

const sources = (): string => JSON.stringify({ ...readSources(tokens), project: 'owner' });
const opened = openStorybook({
  middleware: studio.handle,
  bodies: { 'saving.html': manager, 'wusum-sources.json': sources },
});
/** The same Storybook without a server that saves. */
let built: Served;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  git('init', '--quiet');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'The brands as they were');
  built = await serve(inject('storybook'));
}, 240_000);
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((one) => one.close()));
  // Also what a test has added.
  git('checkout', '--quiet', '--', '.');
  git('clean', '-fdq');
});
afterAll(async () => {
  await Promise.all([built?.close(), studio.close()]);
  rmSync(tokens, { recursive: true, force: true });
});

/** A browser of somebody else: it has no draft. */
async function newPage(): Promise<Page> {
  const context = await opened.browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return page;
}

/** The editor of a Storybook that saves. */
async function openEditor(): Promise<{ page: Page; editor: Frame }> {
  const page = await newPage();
  await page.goto(`${opened.served.url}saving.html`);
  await page.frameLocator('iframe').getByRole('listbox').waitFor();
  return { page, editor: page.frames().find((frame) => frame.url().includes('wusum-editor'))! };
}

/** The editor of a built Storybook, which saves nothing. */
async function openBuilt(): Promise<Page> {
  const page = await newPage();
  await page.goto(`${built.url}wusum-editor.html?globals=brand:wusum`);
  await page.getByRole('listbox').waitFor();
  return page;
}

/** A text of the interface, with the isolates that messages put around values. */
const said = (text: string): RegExp =>
  new RegExp(`^${[...text].map((letter) => RegExp.escape(letter)).join('[\\u2066-\\u2069]*')}[\\u2066-\\u2069]*$`, 'u');

const textOf = (file: string): string => readFileSync(join(tokens, file), 'utf8');
const changed = (): string[] =>
  git('status', '--porcelain', '-uall')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3));
const seed = 'brands/wusum/color.tokens.json';

/** The files of a brand, with an edited one. */
function archiveOf(brand: string, edit: (name: string, text: string) => string): Buffer {
  const folder = join(tokens, 'brands', brand);
  const files = readdirSync(folder).map((name) => {
    const text = edit(name, readFileSync(join(folder, name), 'utf8'));
    return [`${brand}/${name}`, strToU8(text)] as const;
  });
  return Buffer.from(zipSync(Object.fromEntries(files)));
}

/** Drops a file on the editor, as a pointer does. */
async function drop(editor: Frame, name: string, bytes: Buffer): Promise<void> {
  const data = await editor.evaluateHandle(
    ([file, base64]) => {
      const content = Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file!));
      return transfer;
    },
    [name, bytes.toString('base64')],
  );
  const place = editor.getByRole('listbox');
  for (const event of ['dragenter', 'dragover', 'drop']) await place.dispatchEvent(event, { dataTransfer: data });
}

async function saveAll(editor: Frame): Promise<void> {
  await editor.getByRole('button', { name: 'Save', exact: true, disabled: false }).last().click();
  const dialog = editor.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save', exact: true, disabled: false }).click();
  await editor.getByText('Saved: 1 file.').waitFor();
}

async function showArea(editor: Frame | Page, name: string): Promise<void> {
  await editor.getByRole('combobox', { name: 'Kinds of tokens' }).click();
  await editor.getByRole('option', { name, exact: true }).click();
}

test('the archive of a brand that is dropped on the editor is shown before it is taken; what differs alone is saved', async () => {
  const { editor } = await openEditor();
  const bytes = archiveOf('wusum', (name, text) =>
    name === 'color.tokens.json' ? text.replace('[0.52, 0.19, 30]', '[0.5, 0.15, 150]') : text,
  );
  await drop(editor, 'wusum.zip', bytes);
  const dialog = editor.getByRole('dialog', { name: said('Import wusum.zip') });
  await dialog.getByText('color.tokens.json').waitFor();
  await editor.getByText('No changes', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Take into the draft' }).click();
  await editor.getByText('1 change', { exact: true }).waitFor();
  await saveAll(editor);
  expect(changed()).toEqual([seed]);
  expect(textOf(seed)).toContain('[0.5, 0.15, 150]');
});

describe('a new brand', () => {
  /** A picture with one colour on white. */
  const pictureOf = (page: Page, color: string): Promise<string> =>
    page.evaluate((fill) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 64 });
      const context = canvas.getContext('2d')!;
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, 64, 64);
      context.fillStyle = fill;
      context.fillRect(12, 12, 40, 40);
      return canvas.toDataURL('image/png').split(',')[1]!;
    }, color);

  test('has the colour of a picture of its logo; the keys of undo remove its files again, and redo brings them back', async () => {
    const { page, editor } = await openEditor();
    const picture = Buffer.from(await pictureOf(page, '#1f7a4d'), 'base64');
    await editor.getByRole('button', { name: 'Brands' }).click();
    await editor.getByRole('menuitem', { name: 'New brand…' }).click();
    await editor.getByRole('textbox', { name: said('Name in English') }).fill('Wadi');
    await editor.getByRole('textbox', { name: said('Name in Arabic') }).fill('وادي');
    await editor.getByRole('combobox', { name: 'Starts from' }).click();
    await editor.getByRole('option', { name: 'A picture of a logo' }).click();
    await editor
      .locator('input[type="file"]')
      .last()
      .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: picture });
    const proposed = editor.getByRole('radiogroup', { name: 'Colours of the picture' });
    const [first = ''] = await proposed
      .getByRole('radio')
      .evaluateAll((all) => all.map((one) => one.parentElement!.innerText));
    const hue = Number(first.match(/[\d.]+/gu)?.[2]);
    expect(hue).toBeGreaterThan(145);
    expect(hue).toBeLessThan(165);
    await editor.getByRole('button', { name: 'Show what changes' }).click();
    await editor.getByRole('button', { name: 'Add the brand' }).click();
    await editor.getByText('The files are written.').waitFor();
    expect(existsSync(join(tokens, 'brands/wadi/brand.json'))).toBe(true);
    expect(textOf('brands/wadi/brand.json')).toContain('وادي');

    await editor.getByRole('button', { name: 'Remove the brand again' }).focus();
    await page.keyboard.press('Control+z');
    await editor.getByText('The brand is removed again.').waitFor();
    expect(changed()).toEqual([]);
    await page.keyboard.press('Control+Shift+z');
    await editor.getByText('The files are written.').waitFor();
    expect(existsSync(join(tokens, 'brands/wadi/brand.json'))).toBe(true);
  });
});

test('a point of the mark is dragged; only its stroke changes in mark.svg, and the keys of undo take the drag back', async () => {
  const { page, editor } = await openEditor();
  const file = 'brands/wusum/mark.svg';
  const before = textOf(file);
  await showArea(editor, 'Mark');
  const point = editor.getByRole('slider', { name: /point 1$/u });
  await point.waitFor();
  const at = await point.getAttribute('aria-valuetext');
  const box = (await point.locator('.point').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 20, { steps: 4 });
  await page.mouse.move(x + 60, y + 60, { steps: 6 });
  await page.mouse.up();
  await editor.getByText('1 change', { exact: true }).waitFor();
  const dragged = await point.getAttribute('aria-valuetext');
  expect(dragged).not.toBe(at);
  // The whole drag is one step.
  await page.keyboard.press('Control+z');
  await editor.getByText('No changes', { exact: true }).waitFor();
  expect(await point.getAttribute('aria-valuetext')).toBe(at);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => point.getAttribute('aria-valuetext')).toBe(dragged);
  await saveAll(editor);
  expect(changed()).toEqual([file]);
  const lines = before.split('\n');
  expect(
    textOf(file)
      .split('\n')
      .filter((line) => !lines.includes(line)),
  ).toHaveLength(1);
});

test('the history of a brand has its commits; one value is restored from before a commit, into the draft', async () => {
  writeFileSync(join(tokens, seed), textOf(seed).replace('[0.52, 0.19, 30]', '[0.5, 0.15, 150]'));
  git('commit', '--quiet', '-am', 'A greener accent');
  const { editor } = await openEditor();
  await editor.getByRole('button', { name: 'Brands' }).click();
  await editor.getByRole('menuitem', { name: said('History of Wusum…') }).click();
  await editor.getByText('The brands as they were').waitFor();
  await editor.getByText('A greener accent').click();
  await editor.getByRole('button', { name: said('Restore what color.seed.accent was before') }).click();
  await editor.getByText('1 value is restored in the draft.').waitFor();
  await editor.getByText('1 change', { exact: true }).waitFor();
  await saveAll(editor);
  expect(textOf(seed)).toContain('[0.52, 0.19, 30]');
  git('reset', '--quiet', '--hard', 'HEAD~1');
});

test('a built Storybook exports the draft as a file and as an archive; another one takes each by the keyboard alone', async () => {
  const page = await openBuilt();
  await page.getByRole('option', { name: 'color.seed.accent' }).first().click();
  const field = page.locator('input[dir="ltr"]').first();
  await field.fill('oklch(0.5 0.15 150)');
  await field.press('Enter');
  await page.getByText('1 change', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export the draft' });
  for (const [name, file] of [
    ['Draft', 'draft.wusum.json'],
    ['Files of Wusum', 'wusum.zip'],
  ] as const) {
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: said(`Download: ${name}`) }).click();
    const buffer = await readFile(await (await download).path());

    const other = await openBuilt();
    await other.getByRole('button', { name: 'More', exact: true }).focus();
    await other.keyboard.press('Enter');
    const chooser = other.waitForEvent('filechooser');
    await other.getByRole('menuitem', { name: 'Import a file' }).press('Enter');
    await (await chooser).setFiles({ name: file, mimeType: 'application/octet-stream', buffer });
    const offer = other.getByRole('dialog', { name: said(`Import ${file}`) });
    await offer.getByText('color.tokens.json').waitFor();
    await offer.getByRole('button', { name: 'Take into the draft' }).press('Enter');
    await other.getByText('1 change', { exact: true }).waitFor();
    await other.getByRole('option', { name: 'color.seed.accent' }).first().click();
    const value = other.locator('input[dir="ltr"]').first();
    await expect.poll(() => value.inputValue(), { timeout: 30_000 }).toContain('0.5 0.15 150');
  }
});
