import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Truncate, type TruncateProps } from './index.js';

const long = 'The archive keeps what the well heard. '.repeat(10).trim();
const Narrow = (props: TruncateProps) => (
  <div style={{ inlineSize: '12rem' }}>
    <Truncate {...props} />
  </div>
);
const text = () => document.querySelector<HTMLElement>('.ws-truncate-text')!;

describe('Truncate', () => {
  describeConformance(<Truncate>{long}</Truncate>, {
    element: HTMLDivElement,
    variants: { lines: [1, 3], expandable: [true], open: [true] },
  });

  it('has as many lines as it should, and all of its text as its title where it is cut', async () => {
    const { rerender } = render(<Narrow>{long}</Narrow>);
    const one = text().clientHeight;
    await waitFor(() => expect(text().title).toBe(long));
    rerender(<Narrow lines={3}>{long}</Narrow>);
    expect(Math.round(text().clientHeight / one)).toBe(3);
    rerender(<Narrow>Short</Narrow>);
    await waitFor(() => expect(text().title).toBe(''));
  });

  it.each([
    ['ltr', 'حكاية البئر التي لا تنتهي (The well). '.repeat(5), 'rtl'],
    ['rtl', 'The well that has no end (حكاية البئر). '.repeat(5), 'ltr'],
  ] as const)('on a page %s, %s is cut at its own end', (dir, words, own) => {
    render(
      <div dir={dir}>
        <Narrow>{words}</Narrow>
      </div>,
    );
    const box = text().getBoundingClientRect();
    const range = document.createRange();
    const node = document.createTreeWalker(text(), NodeFilter.SHOW_TEXT).nextNode()!;
    range.setStart(node, 0);
    range.setEnd(node, 1);
    const first = range.getBoundingClientRect();
    // Its first letter is in view, at the side where its direction begins.
    expect(own === 'rtl' ? box.right - first.right : first.left - box.left).toBeLessThan(2);
    expect(getComputedStyle(text()).textOverflow).toBe('ellipsis');
  });

  it('shows the rest and hides it again; a text that fits has no button', async () => {
    const changed = vi.fn<NonNullable<TruncateProps['onOpenChange']>>();
    const { rerender } = render(
      <Narrow expandable lines={2} onOpenChange={changed}>
        {long}
      </Narrow>,
    );
    const closed = text().clientHeight;
    const button = await screen.findByRole('button', { expanded: false });
    await userEvent.click(button);
    expect([button.ariaExpanded, text().clientHeight > closed, document.activeElement]).toEqual(['true', true, button]);
    await userEvent.click(button);
    expect(text().clientHeight).toBe(closed);
    expect(changed.mock.calls.map(([open, { reason }]) => `${open} ${reason}`)).toEqual([
      'true trigger-press',
      'false trigger-press',
    ]);
    rerender(<Narrow expandable>Short</Narrow>);
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
  });

  it.each([
    ['ltr', 'حكاية '.repeat(40)],
    ['rtl', 'story '.repeat(40)],
  ] as const)('in a page of %s, a text of the other direction begins where the page begins', (dir, other) => {
    render(
      <div dir={dir}>
        <Narrow>{other}</Narrow>
        <Narrow>{other.slice(0, 5)}</Narrow>
      </div>,
    );
    const [, short] = document.querySelectorAll('.ws-truncate-text');
    expect(getComputedStyle(short!).direction).not.toBe(dir);
    const range = document.createRange();
    range.selectNodeContents(short!);
    const [box, line] = [short!.getBoundingClientRect(), range.getBoundingClientRect()];
    const gap = dir === 'ltr' ? line.left - box.left : box.right - line.right;
    expect(Math.abs(gap)).toBeLessThan(1);
  });
});
