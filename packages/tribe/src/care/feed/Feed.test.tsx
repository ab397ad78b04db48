import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Feed } from './index.js';

function Example({ onMore, first = ['a', 'b'] }: { onMore?: () => Promise<string[]>; first?: string[] }) {
  const [items, setItems] = useState(first);
  const more = onMore && (async () => setItems([...items, ...(await onMore())]));
  return (
    <>
      <Feed
        aria-label="Posts"
        items={items}
        itemKey={(item) => item}
        onMore={more}
        renderItem={(item, props) => (
          <article aria-label={item} {...props}>
            <button>{`Reply to ${item}`}</button>
          </article>
        )}
      />
      <a href="#end">Footer</a>
    </>
  );
}
const current = () => document.activeElement!.ariaLabel ?? document.activeElement!.textContent;

describe('Feed', () => {
  it('has articles with their place, of an unknown number while there are more', () => {
    const { unmount } = render(<Example onMore={async () => []} />);
    const places = () => screen.getAllByRole('article').map((each) => [each.ariaPosInSet, each.ariaSetSize]);
    expect(places()).toEqual([
      ['1', '-1'],
      ['2', '-1'],
    ]);
    unmount();
    render(<Example />);
    expect(places()).toEqual([
      ['1', '2'],
      ['2', '2'],
    ]);
    expect(screen.queryByRole('button', { name: /earlier/u })).toBeNull();
  });

  it('moves between posts with Page Down and Page Up, and out with Control and End', async () => {
    render(<Example onMore={async () => []} />);
    screen.getByRole('button', { name: 'Reply to a' }).focus();
    await userEvent.keyboard('{PageDown}');
    expect(current()).toBe('b');
    await userEvent.keyboard('{PageUp}');
    expect(current()).toBe('a');
    await userEvent.keyboard('{PageUp}');
    expect(current()).toBe('a');
    await userEvent.keyboard('{Control>}{End}{/Control}{Tab}');
    expect(current()).toBe('Footer');
  });

  it('can be skipped to what follows it', async () => {
    render(<Example onMore={async () => []} />);
    await userEvent.tab();
    expect(current()).toBe('Skip the posts');
    await userEvent.keyboard('{Enter}{Tab}');
    expect(current()).toBe('Footer');
    history.replaceState(null, '', location.pathname);
  });

  it('loads more on request: busy meanwhile, once, and focus is on the first new post', async () => {
    let done = (_items: string[]): void => {};
    const onMore = vi.fn(() => new Promise<string[]>((resolve) => (done = resolve)));
    render(<Example onMore={onMore} />);
    const button = screen.getByRole('button', { name: /earlier/u });
    await userEvent.click(button);
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('feed').ariaBusy).toBe('true');
    done(['c', 'd']);
    await vi.waitFor(() => expect(current()).toBe('c'));
    expect(screen.getByRole('feed').ariaBusy).toBe('false');
    expect(onMore).toHaveBeenCalledTimes(1);
  });

  it('says that posts did not load, and can try again', async () => {
    const onMore = vi
      .fn<() => Promise<string[]>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(['c']);
    render(<Example onMore={onMore} />);
    await userEvent.click(screen.getByRole('button', { name: /earlier/u }));
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toContain('did not load'));
    await userEvent.click(screen.getByRole('button', { name: /earlier/u }));
    await vi.waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(3));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
