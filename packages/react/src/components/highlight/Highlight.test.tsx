import { act, render } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
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
    ['قصة البئر', 'البئر', ['البئر']],
    ['Story', ' ', []],
  ])('marks in %s what %s finds, and keeps the text', (text, search, want) => {
    const { container } = render(<Highlight search={search}>{text}</Highlight>);
    expect([marks(), container.textContent]).toEqual([want, text]);
  });

  it.each([
    ['الأَرْشيفُ', 'ارشيف', ['أَرْشيفُ']],
    ['المستشفى والمشفى', 'شفى', ['شفى', 'شفى']],
  ])('paints in %s what %s finds inside of a word: its letters are in one element', (text, search, want) => {
    const { container, unmount } = render(<Highlight search={search}>{text}</Highlight>);
    const painted = () => [...CSS.highlights.get('ws-match')!].map(String);
    expect([painted(), marks(), container.querySelectorAll('span span').length]).toEqual([want, [], 1]);
    unmount();
    expect(painted()).toEqual([]);
  });

  it('has marks in the markup of a server, and the same text when it is hydrated', async () => {
    const page = <Highlight search="ستش">المستشفى</Highlight>;
    const place = document.createElement('div');
    place.innerHTML = renderToString(page);
    expect([place.textContent, place.querySelector('mark')!.textContent]).toEqual(['المستشفى', 'ستش']);
    document.body.append(place);
    const root = await act(() => hydrateRoot(place, page));
    expect([place.textContent, place.querySelector('mark')]).toEqual(['المستشفى', null]);
    act(() => root.unmount());
    place.remove();
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
