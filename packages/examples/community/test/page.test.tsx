import { Brand } from '@wusum/react';
import { brands } from '@wusum/theme/brands';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import neutral from '../words/default.en.json' with { type: 'json' };
import { CommunityHome } from '../src/CommunityHome.js';
import { specimensOf } from '../src/copy/index.js';

/** A brand that has no copy of its own. */
const sixth = { ...brands[0]!, id: 'sixth' };

const pageIn = (lang: string): string =>
  renderToStaticMarkup(
    <Brand data={sixth} lang={lang}>
      <CommunityHome />
    </Brand>,
  );

/** Markup as text: tags and isolates removed, entities decoded. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<\/?bdi[^>]*>|[\u2068\u2069]/gu, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

test('every text of the neutral copy is read by the page or shown as a specimen', () => {
  const shown = textOf(pageIn('en') + pageIn('ar')) + Object.values(specimensOf('sixth', 'en')).join('\n');
  const unread = Object.entries(neutral)
    .filter(([, text]) => !shown.includes(textOf(text)))
    .map(([key]) => key);
  expect(unread).toEqual([]);
});

test('a brand without copy of its own gets a whole page in its own name', () => {
  const page = pageIn('ar');
  expect(page).toContain(sixth.names.ar);
  expect(page).toContain('id="share"');
});

test('a page in a language without copy has the language and the direction of the copy', () => {
  const [, around, inside] = /^<div[^>]*(lang="ur"[^>]*)><div[^>]*(lang="[^"]*"[^>]*)>/.exec(pageIn('ur')) ?? [];
  expect(around).toContain('dir="rtl"');
  expect(inside).toContain('lang="en"');
  expect(inside).toContain('dir="ltr"');
});

test('a page in a language with copy keeps the reader’s own tag', () => {
  expect([...pageIn('ar-EG').matchAll(/^<div[^>]*lang="([^"]*)"[^>]*><div([^>]*)>/gu)][0]?.slice(1)).toEqual([
    'ar-EG',
    ' id="top"',
  ]);
});
