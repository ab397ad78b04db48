import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { en } from '../src/copy/en.js';
import { choose, launch, openPreview } from './open.js';
import { serve, type Served } from './serve.js';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serve(inject('storybook'))]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test('copying a token is announced; if the browser refuses, the text is selected in a field', async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const writeText = async (text: string) => {
      if (text.startsWith('var(')) throw new DOMException('No', 'NotAllowedError');
      Object.assign(globalThis, { clipboardText: text });
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await openPreview(page, served.url, 'foundations-tokens--tokens', 'story', '&globals=lang:en');
  const status = () => page.getByRole('status').allInnerTexts();
  const [refusedButton, copyButton] = [
    page.locator('.copy button').first(),
    page.locator('.copy').nth(1).locator('button').last(),
  ];
  const [variable, reference] = [await refusedButton.getAttribute('title'), await copyButton.getAttribute('title')];

  await refusedButton.click();
  const field = page.locator('.copy input');
  await field.waitFor();
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(selected).toBe(variable);
  await expect.poll(status, { timeout: 20_000 }).toContainEqual(en['tokens.refused']);
  expect(await page.getByText(en['tokens.copied']).count()).toBe(0);

  await copyButton.click();
  await expect.poll(status, { timeout: 20_000 }).toContain(en['tokens.copied']);
  expect(await copyButton.innerText()).toContain(en['tokens.copied']);
  expect(await page.evaluate('clipboardText')).toBe(reference);
  await page.close();
});

test('the value of a field on a page follows the language', async () => {
  const page = await browser.newPage();
  await openPreview(page, served.url, 'foundations-space-and-size--space-and-size', 'story', '&globals=lang:en');
  await choose(page, { lang: 'ar' });
  expect(await page.locator('#storybook-root input').first().inputValue()).toMatch(/\p{Script=Arabic}/u);
  await page.close();
});
