import { Brand } from '@wusum/react';
import { brands } from '@wusum/theme/brands';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CommunityHome } from '../src/CommunityHome.js';

/** A brand that has no copy of its own. */
const sixth = { ...brands[0]!, id: 'sixth' };

const pageIn = (lang: string): string =>
  renderToStaticMarkup(
    <Brand data={sixth} lang={lang}>
      <CommunityHome />
    </Brand>,
  );

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
