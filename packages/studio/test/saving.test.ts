import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSources } from '../src/build/read-sources.js';
import { createStudioServer, nonceMeta } from '../src/server/index.js';
import { root } from './build-storybook.js';
import { openStorybook } from './storybook.js';

/** A copy of the tokens: what is saved here never reaches those of the repository. */
const tokens = realpathSync(mkdtempSync(join(tmpdir(), 'wusum-saving-')));
cpSync(join(root, 'tokens'), tokens, { recursive: true });
const studio = createStudioServer({ tokens });

let page: Page;
let editor: Frame;

/** The manager around the editor: with the nonce, as the preset adds it. */
const manager = (): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="${nonceMeta}" content="${studio.nonce}"></head>` +
  `<body><iframe src="./wusum-editor.html?globals=brand:wusum" style="position:fixed;inset:0;inline-size:100%;block-size:100%"></iframe></body></html>`;

const sources = (): string => JSON.stringify({ ...readSources(tokens), project: 'saving' });
const opened = openStorybook({
  middleware: studio.handle,
  bodies: { 'saving.html': manager, 'wusum-sources.json': sources },
});

beforeAll(async () => {
  page = await opened.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${opened.served.url}saving.html`);
  await page.frameLocator('iframe').getByRole('listbox').waitFor();
  editor = page.frames().find((frame) => frame.url().includes('wusum-editor'))!;
});
afterAll(() => rmSync(tokens, { recursive: true, force: true }));

const file = 'brands/wusum/color.tokens.json';
const textOf = (name: string): string => readFileSync(join(tokens, name), 'utf8');
const contents = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(tokens, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => [join(one.parentPath, one.name), readFileSync(join(one.parentPath, one.name), 'utf8')]),
  );
/** Lines of a text that another text lacks. */
const without = (text: string, other: string): string[] => {
  const known = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !known.has(line));
};

/**
 * Presses Tab until an element has the focus: what a keyboard cannot reach fails. A button that waits for the compiler cannot
 * be reached until it is done, so the keys go round for a while.
 */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}.`);
}

async function typeColor(path: string, color: string): Promise<void> {
  await tabTo(editor.getByRole('searchbox').first());
  await page.keyboard.press('Control+a');
  await page.keyboard.type(path);
  await editor.getByRole('heading', { name: path.split('.').at(-1)!, exact: true }).waitFor();
  await tabTo(editor.locator('input[dir="ltr"]').first());
  await page.keyboard.press('Control+a');
  await page.keyboard.type(color);
  await page.keyboard.press('Enter');
  await editor.getByText('1 change', { exact: true }).waitFor();
}

async function press(name: string): Promise<void> {
  await tabTo(editor.getByRole('button', { name, exact: true, disabled: false }).last());
  await page.keyboard.press('Enter');
}

async function save(): Promise<void> {
  await page.keyboard.press('Control+s');
  await editor.getByText('color.tokens.json').waitFor();
  await editor.getByRole('dialog').getByRole('button', { name: 'Save', exact: true, disabled: false }).waitFor();
  await press('Save');
  await editor.getByText('Saved: 1 file.').waitFor();
}

test('by keyboard alone: a seed is changed, its findings are seen, one line of one file is saved, and undo gives the old bytes back', async () => {
  const before = contents();
  await typeColor('color.seed.paper', 'oklch(0.6 0.008 85)');
  await editor.getByText(/^\d+ findings?$/u).waitFor();
  await save();
  const after = contents();
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed).toEqual([join(tokens, file)]);
  expect(without(after[changed[0]!]!, before[changed[0]!]!)).toEqual([
    '      "paper": { "$value": { "colorSpace": "oklch", "components": [0.6, 0.008, 85] } },',
  ]);
  await press('Undo');
  await editor.getByText('1 change', { exact: true }).waitFor();
  await save();
  expect(contents()).toEqual(before);
});

test('what an editor outside changes is merged without a question; the same entry asks, and the answer is written', async () => {
  const before = textOf(file);
  await typeColor('color.seed.accent', 'oklch(0.5 0.15 150)');
  const outside = before.replace('[0.4, 0.12, 265]', '[0.41, 0.12, 265]');
  writeFileSync(join(tokens, file), outside);
  await save();
  const merged = outside.replace('[0.52, 0.19, 30]', '[0.5, 0.15, 150]');
  expect(textOf(file)).toBe(merged);

  await typeColor('color.seed.accent', 'oklch(0.45 0.12 100)');
  writeFileSync(join(tokens, file), merged.replace('[0.5, 0.15, 150]', '[0.6, 0.1, 20]'));
  await page.keyboard.press('Control+s');
  await editor.getByRole('heading', { name: /was also changed elsewhere/u }).waitFor();
  expect(await editor.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
  await press('Keep yours');
  await editor.getByText('color.tokens.json').waitFor();
  await press('Save');
  await editor.getByText('Saved: 1 file.').waitFor();
  expect(textOf(file)).toBe(merged.replace('[0.5, 0.15, 150]', '[0.45, 0.12, 100]'));
});
