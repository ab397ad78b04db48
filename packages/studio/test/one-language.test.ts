import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import type { foreignWords } from '../src/preview/one-language.js';
import { bundle } from './bundle.js';
import { openBrowser } from './storybook.js';

declare global {
  var oneLanguage: { foreignWords: typeof foreignWords };
}

const opened = openBrowser();
let page: Page;

beforeAll(async () => {
  page = await opened.browser.newPage();
  await page.addScriptTag({ content: await bundle('src/preview/one-language.ts', 'oneLanguage') });
});

/** The number of words that the story test would report. */
async function countForeignWords(html: string, exceptions: string[] = []): Promise<number> {
  return page.evaluate(
    ([body, names]) => {
      document.body.innerHTML = body;
      return globalThis.oneLanguage.foreignWords(document.body, names).length;
    },
    [html, exceptions] as const,
  );
}

describe('a word of the other language is reported', () => {
  test.each([
    ['in the text', '<div lang="ar">أرسل <b>Send</b></div>'],
    ['in English', '<div lang="en">Send أرسل</div>'],
    ['in another language of that script', '<div lang="ur">بھیجیں <b>Send</b></div>'],
    ['in an accessible name', '<div lang="ar"><button aria-label="Close">×</button></div>'],
    ['in a placeholder', '<div lang="ar"><input placeholder="Name"></div>'],
    ['in the value of a field', '<div lang="ar"><textarea>Once</textarea></div>'],
    ['in an element with its own language', '<div lang="en"><p lang="ar">Once</p></div>'],
  ])('%s', async (_where, html) => {
    expect(await countForeignWords(html)).toBe(1);
  });

  test.each([
    ['code', '<div lang="ar">شغّل <code>npm start</code></div>', []],
    ['an element with its own lang', '<div lang="ar">تعلّم <bdi lang="en">Typography</bdi></div>', []],
    ['an exception', '<div lang="ar">رخصتها CC BY-SA 4.0</div>', ['CC BY-SA']],
    ['a single letter', '<div lang="ar">المجموعة A</div>', []],
    ['what a form sends for an editor', '<div lang="ar"><textarea aria-hidden="true">Once</textarea></div>', []],
    ['hidden text', '<div lang="ar"><p hidden>Once</p></div>', []],
  ])('but not %s', async (_what, html, names) => {
    expect(await countForeignWords(html, names)).toBe(0);
  });
});
