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
  const [, lang, inside] = /^<div[^>]*lang="([^"]*)"[^>]*><div([^>]*)>/u.exec(pageIn('ar-EG')) ?? [];
  expect(lang).toBe('ar-EG');
  expect(inside).toContain('id="top"');
  expect(inside).not.toContain('lang=');
});

test('a member has the same mark in every language, and four members have four marks', () => {
  const marksIn = (lang: string) => pageIn(lang).match(/<g class="ws-member".*?<\/g><\/g>/gu) ?? [];
  expect(marksIn('ar')).toEqual(marksIn('en'));
  expect(new Set(marksIn('en')).size).toBe(marksIn('en').length);
});

test('every story can be opened by its title', () => {
  const titles = pageIn('en')
    .match(/<article.*?<\/article>/gsu)!
    .filter((article) => article.includes('<dl'));
  expect(titles).toHaveLength(3);
  for (const article of titles) expect(article).toMatch(/<h3[^>]*><a [^>]*href=/u);
});

test('code in a member’s text is set as code, left-to-right', () => {
  expect(pageIn('ar')).toMatch(/<code[^>]*dir="ltr"[^>]*>line-height<\/code>/u);
});
