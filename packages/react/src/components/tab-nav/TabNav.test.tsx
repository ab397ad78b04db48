import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { TabNav } from './index.js';

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
    'is a list of links in the order of Tab, with the current page marked, %s',
    async (dir) => {
      render(
        <div dir={dir} style={{ inlineSize: '6rem' }}>
          <TabNav.Root>
            {['Stories', 'Questions', 'Members'].map((name) => (
              <TabNav.Item key={name} href={`#${name}`} current={name === 'Questions'}>
                {name}
              </TabNav.Item>
            ))}
          </TabNav.Root>
        </div>,
      );
      await userEvent.tab();
      await userEvent.tab();
      expect(document.activeElement?.textContent).toBe('Questions');
      expect(document.activeElement?.getAttribute('aria-current')).toBe('page');
      expect(screen.queryByRole('tab')).toBeNull();
      const { scrollWidth, clientWidth } = screen.getByRole('navigation');
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
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
