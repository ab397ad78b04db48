import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
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

test('a token is said to be copied when it is; where the browser refuses, its text stands selected', async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const writeText = async (text: string) => {
      if (text.startsWith('var(')) throw new DOMException('No', 'NotAllowedError');
      Object.assign(globalThis, { taken: text });
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await openPreview(page, served.url, 'foundations-tokens--tokens', 'story', '&globals=lang:en');
  const status = () => page.getByRole('status').allInnerTexts();
  const [refused, taken] = [
    page.locator('.copy button').first(),
    page.locator('.copy').nth(1).locator('button').last(),
  ];
  const [variable, reference] = [await refused.getAttribute('title'), await taken.getAttribute('title')];

  await refused.click();
  const field = page.locator('.copy input');
  await field.waitFor();
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(selected).toBe(variable);
  await expect.poll(status, { timeout: 20_000 }).toContainEqual(expect.stringContaining('does not let'));
  expect(await page.getByText('Copied').count()).toBe(0);

  await taken.click();
  await expect.poll(status, { timeout: 20_000 }).toContain('Copied');
  expect(await taken.innerText()).toContain('Copied');
  expect(await page.evaluate('taken')).toBe(reference);
  await page.close();
});

test('words in a field of a page follow the language', async () => {
  const page = await browser.newPage();
  await openPreview(page, served.url, 'foundations-space-and-size--space-and-size', 'story', '&globals=lang:en');
  await choose(page, { lang: 'ar' });
  expect(await page.locator('#storybook-root input').first().inputValue()).toMatch(/\p{Script=Arabic}/u);
  await page.close();
});
