import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { AppShell } from '../app-shell/index.js';
import { SiteHeader } from './index.js';

const Page = ({ width }: { width: number }) => (
  <div style={{ inlineSize: width }}>
    <SiteHeader.Root data-testid="header">
      <SiteHeader.Menu label="Sections">
        <li>
          <a href="#stories">Stories</a>
        </li>
      </SiteHeader.Menu>
      <SiteHeader.Brand>Circle</SiteHeader.Brand>
      <SiteHeader.Nav>
        <nav aria-label="Site">
          <a href="#stories">Stories</a>
        </nav>
      </SiteHeader.Nav>
      <SiteHeader.Actions>
        <button>Write</button>
      </SiteHeader.Actions>
    </SiteHeader.Root>
  </div>
);
const opener = () => screen.queryByRole('button', { name: 'Sections' });
const nav = () => screen.queryByRole('navigation', { name: 'Site' });

describe('SiteHeader', () => {
  describeConformance(<SiteHeader.Root>Circle</SiteHeader.Root>, {
    element: HTMLElement,
    // Several on one page: only one may be its banner.
    around: (children) => <section>{children}</section>,
    find: (container) => container.querySelector('header'),
    variants: { sticky: [true] },
    asChild: true,
  });

  it('has its sections in one place: in a row where it is wide, behind a button where it is narrow', () => {
    const { rerender } = render(<Page width={1000} />);
    expect([opener(), nav() !== null]).toEqual([null, true]);
    rerender(<Page width={320} />);
    expect([opener() !== null, nav()]).toEqual([true, null]);
  });

  it('the drawer closes when a link is followed, and when there is space again', async () => {
    const { rerender } = render(<Page width={320} />);
    const drawer = () => document.querySelector('dialog');
    await userEvent.click(opener()!);
    expect(screen.getByRole('dialog', { name: 'Sections' }).matches(':modal')).toBe(true);
    await userEvent.click(screen.getByRole('link', { name: 'Stories' }));
    await waitFor(() => expect(drawer()).toBeNull());
    history.replaceState(null, '', location.pathname + location.search);
    await userEvent.click(opener()!);
    rerender(<Page width={1000} />);
    await waitFor(() => expect(drawer()).toBeNull());
  });

  it('is one header with that of an AppShell', () => {
    render(
      <AppShell.Root>
        <SiteHeader.Root asChild>
          <AppShell.Header>Circle</AppShell.Header>
        </SiteHeader.Root>
      </AppShell.Root>,
    );
    expect(screen.getByRole('banner').className).toContain('ws-site-header');
  });
});
