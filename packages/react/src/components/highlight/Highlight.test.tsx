import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { highlightProps } from './Highlight.props.js';
import { Highlight } from './index.js';

const marks = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);

describe('Highlight', () => {
  describeConformance(<Highlight search="wel">The well of wells</Highlight>, {
    element: HTMLSpanElement,
    props: highlightProps,
    variants: { search: ['', 'x', 'the'] },
  });

  it.each([
    ['The well of wells', 'WEL', ['wel', 'wel']],
    ['الأَرْشيفُ', 'ارشيف', ['أَرْشيفُ']],
    ['Story', ' ', []],
  ])('marks in %s what %s finds, and keeps the text', (text, search, want) => {
    const { container } = render(<Highlight search={search}>{text}</Highlight>);
    expect([marks(), container.textContent]).toEqual([want, text]);
  });

  it('the letters of a word stay joined where a mark begins or ends inside of it', () => {
    const text = 'المستشفى';
    const width = (search: string) => {
      const { container, unmount } = render(<Highlight search={search}>{text}</Highlight>);
      const { width: own } = container.firstElementChild!.getBoundingClientRect();
      unmount();
      return own;
    };
    // Separate forms of its letters are wider.
    expect(Math.abs(width('ستش') - width(''))).toBeLessThan(0.5);
  });
});
