/** Both entries on a server. Needs `dist`. */
import { join } from 'node:path';
import { createElement as h, type FunctionComponent, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet, styled } from 'styled-components';
import { describe, expect, it } from 'vitest';

type Kit = Record<
  'Button' | 'Card' | 'Heading' | 'Text' | 'Brand' | 'Message',
  FunctionComponent<Record<string, unknown>>
>;

const dist = join(import.meta.dirname, '../../dist');
const [stat, dyn] = (await Promise.all(['static', 'styled'].map((name) => import(join(dist, name, 'index.js'))))) as [
  Kit,
  Kit,
];

function collect(page: ReactElement): { html: string; css: string } {
  const sheet = new ServerStyleSheet();
  try {
    return { html: renderToString(sheet.collectStyles(page)), css: sheet.getStyleTags() };
  } finally {
    sheet.seal();
  }
}

const page = ({ Button, Card, Heading, Text, Brand, Message }: Kit) =>
  h(
    Brand,
    { mode: 'dark', lang: 'ar' },
    h(Card, { asChild: true }, h('article', null, h(Heading, { level: 3 }, 'A'), h(Text, { tone: 'muted' }, 'B'))),
    h(Button, { tone: 'accent', start: h('i'), loading: true }, h(Message, { message: 'action.close' })),
  );

describe('on a server', () => {
  it('both entries make the same markup', () => {
    const plain = renderToString(page(stat));
    const { html, css } = collect(page(dyn));
    expect(plain).toContain('<article');
    expect(html).toBe(plain);
    // Styles of a server may stand before the reset: they settle the order of layers themselves.
    expect(css).toMatch(/^<style [^>]*>@layer wusum\.reset,wusum\.theme,wusum\.components,/);
  });

  it('each request gets all the styles that it needs', () => {
    const [first, second] = [collect(page(dyn)), collect(page(dyn))];
    expect(first.css).toContain('[id="ws-card"]');
    expect(second).toEqual(first);
  });

  it('`styled(Button)` and `${Button}` are collected', () => {
    const Wide = styled(dyn.Button)`
      inline-size: 77px;
    `;
    const Row = styled.div`
      ${dyn.Button as unknown as string} {
        outline-width: 7px;
      }
    `;
    const { html, css } = collect(h(Row, null, h(Wide, { tone: 'accent' }, 'Send')));
    const wide = /\.(\w+)\{inline-size:77px;?\}/.exec(css)![1]!;
    expect(html).toMatch(new RegExp(`<button [^>]*class="[^"]*ws-button[^"]*\\b${wide}\\b`));
    expect(css).toMatch(/\.\w+ \.ws-button\{outline-width:7px;?\}/);
  });
});
