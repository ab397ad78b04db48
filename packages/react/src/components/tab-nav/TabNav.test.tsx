import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { TabNav } from './index.js';

const Pages = ({ dir, current }: { dir: 'ltr' | 'rtl'; current: string }) => (
  <div dir={dir} style={{ inlineSize: '8rem' }}>
    <TabNav.Root>
      {['Stories', 'Questions', 'Members'].map((name) => (
        <TabNav.Item key={name} href={`#${name}`} current={name === current}>
          {name}
        </TabNav.Item>
      ))}
    </TabNav.Root>
  </div>
);

describe('TabNav', () => {
  describeConformance(
    <TabNav.Root>
      <TabNav.Item href="#a">A</TabNav.Item>
    </TabNav.Root>,
    { element: HTMLElement },
  );
  describe('Item', () => {
    describeConformance(<TabNav.Item href="#a">A</TabNav.Item>, {
      element: HTMLAnchorElement,
      around: (children) => <TabNav.Root>{children}</TabNav.Root>,
      find: (container) => container.querySelector('a'),
      variants: { current: [true] },
    });
  });

  it.each(['ltr', 'rtl'] as const)(
    'is one line of links in the order of Tab, which scrolls and does not widen the page, %s',
    async (dir) => {
      render(<Pages dir={dir} current="Stories" />);
      const row = screen.getByRole('navigation');
      const links = screen.getAllByRole('link');
      const placeOf = (element: Element) => element.getBoundingClientRect();
      expect(new Set(links.map((link) => placeOf(link).top)).size).toBe(1);
      expect(row.offsetWidth).toBe(row.parentElement!.offsetWidth);
      await userEvent.tab();
      expect(document.activeElement?.textContent).toBe('Stories');
      expect(document.activeElement?.getAttribute('aria-current')).toBe('page');
      await userEvent.tab();
      await userEvent.tab();
      const [link, frame] = [placeOf(document.activeElement!), placeOf(row)];
      const isInView = link.left >= frame.left - 1 && link.right <= frame.right + 1;
      expect([document.activeElement, isInView]).toEqual([links[2], true]);
      expect(screen.queryByRole('tab')).toBeNull();
    },
  );

  it.each(['ltr', 'rtl'] as const)(
    'begins at the current page, and shows a mouse that there is more before it, %s',
    async (dir) => {
      render(<Pages dir={dir} current="Members" />);
      const more = (side: string) => document.querySelector<HTMLElement>(`[data-side=${side}]`);
      await vi.waitFor(() => expect(more('start')).not.toBeNull());
      const row = screen.getByRole('navigation');
      const isInView = (element: Element) => {
        const [{ left, right }, frame] = [element, row].map((each) => each.getBoundingClientRect()) as [
          DOMRect,
          DOMRect,
        ];
        return left >= frame.left - 1 && right <= frame.right + 1;
      };
      const [first, , last] = screen.getAllByRole('link');
      expect([isInView(first!), isInView(last!), more('end')]).toEqual([false, true, null]);
      // It fades out next to the button, so that no letter is cut.
      expect(getComputedStyle(row).maskImage).toContain(`to ${dir === 'ltr' ? 'right' : 'left'}`);
      while (more('start')) {
        await userEvent.click(more('start')!);
        await new Promise((done) => setTimeout(done, 500));
      }
      expect([isInView(first!), more('end') !== null]).toEqual([true, true]);
      expect(screen.queryByRole('button')).toBeNull();
    },
  );

  it('renders the link of a router with `asChild`', () => {
    render(
      <TabNav.Root>
        <TabNav.Item asChild current>
          <a href="#there">There</a>
        </TabNav.Item>
      </TabNav.Root>,
    );
    const link = screen.getByRole('link');
    expect([link.getAttribute('aria-current'), link.className]).toEqual(['page', 'ws-tab-nav-item']);
  });
});
