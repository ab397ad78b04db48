import { render } from '@testing-library/react';
import { Brand } from '@wusum/react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Article } from './index.js';

const text = (language: string) => (
  <Brand lang="en" frame style={{ inlineSize: 1400 }}>
    <Article.Root language={language}>
      <Article.Header title="Title" />
      <Article.Aside>Aside</Article.Aside>
      <Article.Body>
        <p>One</p>
        <p>
          Two <em>three</em>
        </p>
        <p>Four</p>
      </Article.Body>
    </Article.Root>
  </Brand>
);
const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);

it.each([
  ['en', 'left'],
  ['ar', 'right'],
] as const)('in %s, what is beside the text is at its start, on one line with its beginning', (language, side) => {
  render(text(language));
  expect(document.querySelector('article')!.dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
  const [aside, body] = [box('.ws-article-aside'), box('.ws-article-body')];
  expect(side === 'left' ? aside.right <= body.left : aside.left >= body.right).toBe(true);
  expect(aside.top).toBeCloseTo(body.top, 0);
});

it('Arabic has more room between lines than Latin of the same size, and no slant or letter spacing', () => {
  const rhythm = (language: string) => {
    const { unmount } = render(text(language));
    const { lineHeight, fontSize, letterSpacing } = style('.ws-article-body > p:last-child');
    const slant = style('.ws-article-body em').fontStyle;
    unmount();
    return { share: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize), letterSpacing, slant };
  };
  const [arabic, latin] = [rhythm('ar'), rhythm('en')];
  expect(arabic.share).toBeGreaterThan(latin.share);
  expect([arabic.letterSpacing, arabic.slant]).toEqual(['normal', 'normal']);
});

it('a server writes the same text', () => {
  const markup = renderToString(text('ar'));
  expect(markup).toContain('<h1');
  expect(markup).toMatch(/<article[^>]* lang="ar" dir="rtl"/u);
});
