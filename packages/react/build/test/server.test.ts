/** Both entry points on a server. Needs `dist`. */
import { join } from 'node:path';
import { createElement as h, type FunctionComponent, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet, styled } from 'styled-components';
import { describe, expect, it } from 'vitest';
import { expectConsole } from '../../../../scripts/testing/console.js';

type Component = FunctionComponent<Record<string, unknown>>;

type Kit = Record<'Button' | 'Card' | 'Heading' | 'Text' | 'Brand' | 'Message', Component>;

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
    h(Card, { asChild: true }, h('article', null, h(Heading, { level: 3 }, 'A'), h(Text, { color: 'muted' }, 'B'))),
    h(Button, { color: 'accent', start: h('i'), loading: true }, h(Message, { message: 'action.close' })),
  );

/** Every component of an entry, the parts of a namespace too. */
function componentsOf(kit: object): Map<string, Component> {
  const all = new Map<string, Component>();
  for (const [name, value] of Object.entries(kit).toSorted(([one], [other]) => one.localeCompare(other))) {
    if (!/^[A-Z]/.test(name)) continue;
    const isComponent = typeof value === 'function' || '$$typeof' in value;
    if (isComponent) all.set(name, value as Component);
    else for (const [part, inner] of componentsOf(value as object)) all.set(`${name}.${part}`, inner);
  }
  return all;
}

/** Props that some component takes; each spreads the others on its element. */
const props = {
  id: 'a',
  className: 'theirs',
  size: 'lg',
  color: 'danger',
  label: 'Label',
  title: 'Title',
  description: 'Description',
  options: [{ value: 'one', label: 'One' }],
  value: 'one',
  name: 'name',
  message: 'action.close',
  defaultOpen: true,
};

function markupOf(Component: Component): string {
  try {
    return collect(h(Component, props)).html;
  } catch (error) {
    return String(error);
  }
}

describe('on a server', () => {
  it('both entries make the same markup', () => {
    const plain = renderToString(page(stat));
    const { html, css } = collect(page(dyn));
    expect(plain).toContain('<article');
    expect(html).toBe(plain);
    // Styles of a server may come before the reset: they set the order of layers themselves.
    expect(css).toMatch(/^<style [^>]*>@layer wusum\.reset,wusum\.theme,wusum\.components,/);
  });

  it('every component makes the same markup in both entries', () => {
    // One list of props for all: React reports those that an element does not know.
    expectConsole(/./);
    const [plain, styledEntry] = [componentsOf(stat), componentsOf(dyn)];
    expect(plain.size).toBeGreaterThan(25);
    expect([...styledEntry.keys()]).toEqual([...plain.keys()]);
    const rendered = [...plain].map(([name, Component]) => [name, markupOf(Component)] as const);
    const different = rendered.filter(([name, markup]) => markupOf(styledEntry.get(name)!) !== markup);
    expect(different.map(([name]) => name)).toEqual([]);
    // A part outside its root throws the same error in both; most components are roots.
    expect(rendered.filter(([, markup]) => markup.includes('class="ws-')).length).toBeGreaterThan(15);
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
    const { html, css } = collect(h(Row, null, h(Wide, { color: 'accent' }, 'Send')));
    const wide = /\.(\w+)\{inline-size:77px;?\}/.exec(css)![1]!;
    expect(html).toMatch(new RegExp(`<button [^>]*class="[^"]*ws-button[^"]*\\b${wide}\\b`));
    expect(css).toMatch(/\.\w+ \.ws-button\{outline-width:7px;?\}/);
  });
});
