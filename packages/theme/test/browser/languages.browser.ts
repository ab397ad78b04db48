import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { knownScripts, scriptSelector } from '../../../platforms/src/theme-css/script-languages.js';
import { directionOf, scriptOf } from '../../../react/src/internal/language.js';
import { launch } from './page.js';

const tags =
  'ar ar-EG arz ary apc fa fa-AF ur ur-IN ps ckb sd sd-PK sd-IN sd-Deva ug ug-KZ prs bal ks ks-Deva lrc mzn azb skr glk rhg-Arab ' +
  'pa pa-PK pa-Arab uz uz-AF uz-Arab uz-Cyrl az az-IR az-Arab ku ku-IQ ms ms-Arab kk kk-CN kk-Cyrl ar-Latn fa-Latn ' +
  'he yi he-Latn el ru uk sr sr-Latn tg tg-PK hi mr ne hi-Latn en fr tr de zh-Hant ja arn arc dv syr nqo';

/** ISO 15924 code of each context of the script axis. */
const codes: Readonly<Record<string, string>> = {
  arabic: 'Arab',
  hebrew: 'Hebr',
  greek: 'Grek',
  cyrillic: 'Cyrl',
  devanagari: 'Deva',
};

let browser: Browser;
let matches: Readonly<Record<string, readonly string[]>>;

beforeAll(async () => {
  browser = await launch();
  const page = await browser.newPage();
  matches = await page.evaluate(
    ({ all, selectors }) =>
      Object.fromEntries(
        all.map((lang) => {
          const element = document.createElement('p');
          element.lang = lang;
          return [lang, Object.keys(selectors).filter((script) => element.matches(selectors[script]!))];
        }),
      ),
    {
      all: tags.split(' '),
      selectors: Object.fromEntries(knownScripts.map((script) => [script, scriptSelector(script)])),
    },
  );
});
afterAll(() => browser?.close());

it.each(tags.split(' '))('%s has the same script in the style sheet of a theme and in components', (tag) => {
  expect(matches[tag]).toEqual(knownScripts.filter((script) => codes[script] === scriptOf(tag)));
});

it('a language has the direction of the script that its style sheet chooses', () => {
  const written = tags.split(' ').filter((tag) => matches[tag]!.length > 0);
  const isRtl = (tag: string): boolean => matches[tag]!.some((script) => ['arabic', 'hebrew'].includes(script));
  expect(written.length).toBeGreaterThan(30);
  expect(written.filter((tag) => directionOf(tag) !== (isRtl(tag) ? 'rtl' : 'ltr'))).toEqual([]);
});
