import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { strayWords } from '../src/preview/one-language.js';
import { bundle } from './bundle.js';
import { launch } from './open.js';

declare global {
  var oneLanguage: { strayWords: typeof strayWords };
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
  await page.addScriptTag({ content: await bundle('src/preview/one-language.ts', 'oneLanguage') });
});
afterAll(() => browser?.close());

/** The words that the story test would refuse, by their count. */
async function stray(html: string, asWritten: string[] = []): Promise<number> {
  return page.evaluate(
    ([body, names]) => {
      document.body.innerHTML = body;
      return globalThis.oneLanguage.strayWords(document.body, names).length;
    },
    [html, asWritten] as const,
  );
}

describe('a story is refused for a word of the other language', () => {
  test.each([
    ['in the text', '<div lang="ar">أرسل <b>Send</b></div>'],
    ['in English', '<div lang="en">Send أرسل</div>'],
    ['that only readers of the page hear', '<div lang="ar"><button aria-label="Close">×</button></div>'],
    ['as a hint in a field', '<div lang="ar"><input placeholder="Name"></div>'],
    ['that stands written in a field', '<div lang="ar"><textarea>Once</textarea></div>'],
    ['in a place of its own', '<div lang="en"><p lang="ar">Once</p></div>'],
  ])('%s', async (_where, html) => {
    expect(await stray(html)).toBe(1);
  });

  test.each([
    ['code', '<div lang="ar">شغّل <code>npm start</code></div>', []],
    ['what says its language', '<div lang="ar">تعلّم <bdi lang="en">Typography</bdi></div>', []],
    ['a listed name', '<div lang="ar">رخصتها CC BY-SA 4.0</div>', ['CC BY-SA']],
    ['a single letter', '<div lang="ar">المجموعة A</div>', []],
    ['what is not shown', '<div lang="ar"><p hidden>Once</p></div>', []],
  ])('but not for %s', async (_what, html, names) => {
    expect(await stray(html, names)).toBe(0);
  });
});
