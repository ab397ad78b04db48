import { render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { SideNav, type SideNavRootProps } from './index.js';

const Icon = () => <svg aria-hidden="true" />;
const Sections = ({ width = 1000, ...root }: SideNavRootProps & { width?: number }) => (
  <div data-frame="" style={{ container: 'ws-frame / inline-size', inlineSize: width }}>
    <SideNav.Root {...root}>
      <SideNav.Item href="#home" icon={<Icon />} current>
        Home
      </SideNav.Item>
      <SideNav.Group label="My circles">
        <SideNav.Item href="#archive" icon={<Icon />} end="3">
          Archive
        </SideNav.Item>
      </SideNav.Group>
    </SideNav.Root>
  </div>
);
const nav = () => screen.getByRole('navigation', { name: 'Sections' });
const toggle = () => screen.getByRole('button', { name: 'Side navigation' });

describe('SideNav', () => {
  describeConformance(
    <SideNav.Root>
      <SideNav.Item href="#home">Home</SideNav.Item>
    </SideNav.Root>,
    { element: HTMLDivElement, variants: { open: [true, false], collapsible: [false] } },
  );
  describe('Item', () => {
    describeConformance(<SideNav.Item href="#home">Home</SideNav.Item>, {
      element: HTMLAnchorElement,
      find: (container) => container.querySelector('a'),
      variants: { current: [true] },
      around: (children) => <SideNav.Root aria-label="Sections">{children}</SideNav.Root>,
    });
  });

  it('is a list of links with the current page and named groups', () => {
    render(<Sections />);
    expect(within(nav()).getByRole('link', { name: 'Home' }).getAttribute('aria-current')).toBe('page');
    expect(within(nav()).getByRole('list', { name: 'My circles' }).textContent).toBe('Archive3');
  });

  it('without labels it is a rail: narrower, each link still with its name and a tooltip', async () => {
    const changed = vi.fn<NonNullable<SideNavRootProps['onOpenChange']>>();
    render(<Sections onOpenChange={changed} />);
    const wide = nav().offsetWidth;
    expect(toggle().ariaExpanded).toBe('true');
    await userEvent.click(toggle());
    expect(changed.mock.calls).toEqual([[false, { reason: 'trigger-press', event: expect.any(Event) }]]);
    expect(nav().offsetWidth).toBeLessThan(wide / 2);
    const link = screen.getByRole('link', { name: 'Archive' });
    expect([toggle().ariaExpanded, link.offsetWidth >= 24]).toEqual(['false', true]);
    await userEvent.hover(link);
    await waitFor(() => expect(screen.getByRole('tooltip').textContent).toBe('Archive'));
  });

  it.each([true, false])('a server renders its width, labels %s, without inline style', (open) => {
    const html = renderToString(<Sections defaultOpen={open} />);
    const own = html.slice(html.indexOf('<nav'));
    expect([own.includes('style='), own.includes('data-collapsed=""')]).toEqual([false, !open]);
  });

  it('a page that controls it decides', async () => {
    render(<Sections open />);
    await userEvent.click(toggle());
    expect(toggle().ariaExpanded).toBe('true');
  });

  it('in a narrow frame it is behind a button, in a drawer with all labels', async () => {
    render(<Sections width={320} defaultOpen={false} />);
    expect(screen.queryByRole('navigation')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Sections' }));
    const drawer = screen.getByRole('dialog', { name: 'Sections' });
    expect(within(drawer).getByText('Archive').getBoundingClientRect().width).toBeGreaterThan(10);
    await userEvent.click(within(drawer).getByRole('link', { name: /Archive/ }));
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has its sections in the document once, also while the drawer is open', async () => {
    const { container } = render(<Sections width={320} />);
    const places = () =>
      [...document.querySelectorAll('a[href="#archive"]')].map((link) => link.closest('dialog') !== null);
    expect(places()).toEqual([false]);
    await userEvent.click(screen.getByRole('button', { name: 'Sections' }));
    expect(places()).toEqual([true]);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(places()).toEqual([false]));
    expect(container.querySelectorAll('a')).toHaveLength(2);
  });
});
