import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Button } from '../button/index.js';
import { Table } from '../table/index.js';
import { proseProps } from './Prose.props.js';
import { Prose } from './index.js';

/** As a Markdown renderer writes it. */
const html = (text: string) => <Prose dangerouslySetInnerHTML={{ __html: text }} />;
const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector)!);
const leftOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();

describe('Prose', () => {
  describeConformance(
    <Prose>
      <p>Words</p>
    </Prose>,
    {
      element: HTMLDivElement,
      asChild: false,
      props: { ...proseProps, defaults: { size: 'body', measure: 'text' } },
      variants: { blockDirection: ['auto'] },
    },
  );

  it('gives its look to the only child with `asChild`', () => {
    const { container } = render(
      <Prose asChild>
        <article>
          <p>Words</p>
        </article>
      </Prose>,
    );
    expect(container.firstElementChild!.matches('article.ws-prose')).toBe(true);
  });

  it('has more space above a heading than below it, and none above the first element', () => {
    render(html('<h2>One</h2><p>Two</p><h2>Three</h2><p>Four</p>'));
    const [first, below, heading] = [...document.querySelectorAll('.ws-prose > *')].map((node) =>
      Number.parseFloat(getComputedStyle(node).marginTop),
    );
    expect(first).toBe(0);
    expect(heading).toBeGreaterThan(below!);
    expect(below).toBeGreaterThan(0);
  });

  it('leaves components as they are', () => {
    const parts = (
      <>
        <Button asChild>
          <a href="#a">Send</a>
        </Button>
        <Table.Root aria-label="Circles">
          <Table.Body>
            <Table.Row>
              <Table.Cell>One</Table.Cell>
            </Table.Row>
          </Table.Body>
        </Table.Root>
      </>
    );
    const looks = [<div key="a">{parts}</div>, <Prose key="b">{parts}</Prose>].map((page) => {
      const { container, unmount } = render(page);
      const look = ['a', 'table', 'td'].map((name) => {
        const style = getComputedStyle(container.querySelector(name)!);
        return [style.textDecorationLine, style.display, style.paddingTop, style.color, style.overflowX];
      });
      unmount();
      return look;
    });
    expect(looks[1]).toEqual(looks[0]);
  });

  it('has the look of elements with the classes of a renderer', () => {
    render(html('<pre class="shiki"><code class="language-ts">a</code></pre><p><code class="x">b</code></p>'));
    expect(styleOf('pre').whiteSpace).toBe('pre');
    expect(styleOf('p code').backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    expect(styleOf('pre code').backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });

  it.each(['ltr', 'rtl'])('reads code from the left, %s', (dir) => {
    render(<div dir={dir}>{html('<pre><code>npm start</code></pre><p>a <code>npm i</code></p>')}</div>);
    expect([styleOf('pre').direction, styleOf('p code').direction, styleOf('p').direction]).toEqual([
      'ltr',
      'ltr',
      dir,
    ]);
  });

  it.each([
    ['ltr', 'left'],
    ['rtl', 'right'],
  ])('has quotes and lists at the start, and numbers of a table at the end, %s', (dir, side) => {
    render(
      <div dir={dir}>
        {html('<blockquote>a</blockquote><ul><li>b</li></ul><table><tr><td align="right">1</td></tr></table>')}
      </div>,
    );
    expect(styleOf('blockquote').getPropertyValue(`border-${side}-style`)).toBe('solid');
    expect(Number.parseFloat(styleOf('ul').getPropertyValue(`padding-${side}`))).toBeGreaterThan(0);
    expect(styleOf('td').textAlign).toBe('end');
  });

  it('numbers items with the digits of the locale', () => {
    const locale = { ...firstBrand, locales: { ...firstBrand.locales, ar: 'ar-SA-u-nu-arab' } };
    render(
      <Brand data={locale} lang="ar">
        {html('<ol><li>واحد</li></ol>')}
      </Brand>,
    );
    expect(styleOf('ol').listStyleType).toBe('arabic-indic');
  });

  it('has a checkbox in place of the marker of a task, at the side where reading begins', () => {
    const task = '<ul><li><input type="checkbox" disabled checked> One</li><li>Two</li></ul>';
    for (const dir of ['ltr', 'rtl']) {
      const { unmount } = render(<div dir={dir}>{html(task)}</div>);
      const [box, item] = [leftOf('input'), leftOf('li')];
      expect(dir === 'ltr' ? box.right <= item.left : box.left >= item.right).toBe(true);
      expect([styleOf('li').listStyleType, styleOf('li + li').listStyleType]).toEqual(['none', 'disc']);
      unmount();
    }
  });

  it('gives each block the direction of its first letter with `blockDirection="auto"`', () => {
    render(
      <Prose blockDirection="auto" style={{ inlineSize: 400 }}>
        <p>
          <span>English</span>
        </p>
        <p>
          <span>عربي</span>
        </p>
      </Prose>,
    );
    const [left, right] = [...document.querySelectorAll('span')].map((node) => node.getBoundingClientRect());
    const box = leftOf('.ws-prose');
    expect(left!.left).toBeCloseTo(box.left, 0);
    expect(right!.right).toBeCloseTo(box.right, 0);
  });

  it('scrolls what is wider than the text in its place, with a tab stop only while it does', async () => {
    const cells = Array.from({ length: 20 }, (_, index) => `<td>column${index}</td>`).join('');
    const { container } = render(
      <div style={{ inlineSize: 320 }}>
        {html(`<pre><code>${'a'.repeat(200)}</code></pre><table><tr>${cells}</tr></table><pre tabindex="-1">b</pre>`)}
      </div>,
    );
    const tabStops = () => [...container.querySelectorAll('pre, table')].map((node) => node.getAttribute('tabindex'));
    await vi.waitFor(() => expect(tabStops()).toEqual(['0', '0', '-1']));
    const box = container.firstElementChild as HTMLElement;
    expect(box.scrollWidth).toBe(320);
    await userEvent.tab();
    expect(document.activeElement).toBe(container.querySelector('pre'));
    (document.activeElement as HTMLElement).blur();
    box.style.inlineSize = '3000px';
    container.querySelector<HTMLElement>('.ws-prose')!.style.maxInlineSize = 'none';
    await vi.waitFor(() => expect(tabStops()).toEqual([null, null, '-1']));
  });

  it('breaks a long word and shrinks a large image', () => {
    render(
      <div style={{ inlineSize: 200 }}>
        {html(
          `<p>${'a'.repeat(90)}</p><img alt="" width="900" height="300" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
        )}
      </div>,
    );
    expect(screen.getByText(/a{90}/).scrollWidth).toBeLessThanOrEqual(200);
    expect(document.querySelector('img')!.getBoundingClientRect().width).toBeLessThanOrEqual(200);
  });
});
