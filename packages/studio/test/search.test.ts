import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './open.js';
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

test('documents are found by their words, and a component leads to its page', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.url}?path=/docs/components-button--docs`);
  await page.getByRole('button', { name: 'Search everything' }).click();
  const field = page.getByRole('searchbox', { name: 'Search everything' });
  await field.fill('WS-G010');
  await page.getByRole('button', { name: /^WS-G010 / }).click();
  await page.getByText('docs/diagnostics/WS-G010.md', { exact: true }).waitFor();
  await field.fill('tooltip');
  await page.getByRole('button', { name: /^Tooltip docs\/components/ }).click();
  await page.getByRole('button', { name: 'Open the page' }).click();
  await page.waitForURL(/components-tooltip--docs/);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.close();
});

test('components and tokens are found in Arabic, and a token leads to the page of tokens', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.url}?path=/docs/components-button--docs&globals=lang:ar`);
  await page.getByRole('button', { name: 'بحث شامل' }).click();
  const field = page.getByRole('searchbox', { name: 'بحث شامل' });
  await field.fill('زر بايقونه');
  await page.getByRole('button', { name: /^IconButton .*مكوّن$/ }).waitFor();
  await page.getByRole('combobox', { name: 'نطاق البحث' }).selectOption('token');
  await field.fill('نص المتن وقيمة');
  await page.getByRole('button', { name: /^type\.body / }).click();
  await page.getByRole('button', { name: 'فتح الصفحة' }).click();
  await page.waitForURL(/foundations-tokens--tokens/);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.close();
});
