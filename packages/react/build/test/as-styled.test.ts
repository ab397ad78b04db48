import { createElement as h, forwardRef, memo, type Ref } from 'react';
import { renderToString } from 'react-dom/server';
import { isStyledComponent, ServerStyleSheet, styled } from 'styled-components';
import { expect, it } from 'vitest';
import { asStyled } from '../../src/system/as-styled.js';

interface Props {
  className?: string;
  ref?: Ref<HTMLElement>;
}

const Plain = ({ className }: Props) => h('b', { className: ['ws-x', className].filter(Boolean).join(' ') });
const part = { tag: 'b', className: 'ws-x' };

it.each([
  ['a function', asStyled(Plain, part)],
  ['a component in memo', asStyled(memo(Plain), part)],
  [
    'a component in forwardRef',
    asStyled(
      forwardRef<HTMLElement, Props>((props, ref) => Plain({ ...props, ref })),
      part,
    ),
  ],
])('%s can be rendered, extended and selected', (_, Component) => {
  expect(isStyledComponent(Component)).toBe(true);
  expect(String(Component)).toBe('.ws-x');
  expect(renderToString(h(Component, { className: 'theirs' }))).toBe('<b class="ws-x theirs"></b>');
  const Wide = styled(Component)`
    inline-size: 77px;
  `;
  const sheet = new ServerStyleSheet();
  const html = renderToString(sheet.collectStyles(h(Wide)));
  const own = /\.(\w+)\{inline-size:77px;?\}/.exec(sheet.getStyleTags())![1]!;
  sheet.seal();
  expect(html).toMatch(new RegExp(`^<b class="ws-x[^"]*\\b${own}\\b`));
});
