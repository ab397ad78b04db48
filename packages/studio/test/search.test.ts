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
  await page.getByRole('button', { name: 'Search docs' }).click();
  const field = page.getByRole('searchbox', { name: 'Search docs' });
  await field.fill('WS-G010');
  await page.getByRole('button', { name: /^WS-G010 / }).click();
  await page.getByText('docs/diagnostics/WS-G010.md', { exact: true }).waitFor();
  await field.fill('tooltip');
  await page.getByRole('button', { name: /^Tooltip docs\/components/ }).click();
  await page.getByRole('button', { name: 'Open the page of the component' }).click();
  await page.waitForURL(/components-tooltip--docs/);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.close();
});
