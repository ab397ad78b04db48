import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { NavList, type NavListSectionProps } from './index.js';

const details = () => document.querySelector('details')!;

const Page = ({ current, ...section }: Partial<NavListSectionProps> & { current?: string }) => (
  <NavList.Root aria-label="Archive">
    <NavList.Item href="#home">Home</NavList.Item>
    <NavList.Section label="Letters" {...section}>
      {['Found', 'Given'].map((name) => (
        <NavList.Item key={name} href={`#${name}`} current={name === current}>
          {name}
        </NavList.Item>
      ))}
    </NavList.Section>
  </NavList.Root>
);

describe('NavList', () => {
  describeConformance(
    <NavList.Root>
      <NavList.Item href="#a">A</NavList.Item>
    </NavList.Root>,
    { element: HTMLElement },
  );
  const around = (children: React.ReactElement) => <NavList.Root>{children}</NavList.Root>;
  const item = <NavList.Item href="#b">B</NavList.Item>;
  describe('Item', () => {
    describeConformance(<NavList.Item href="#a">A</NavList.Item>, {
      element: HTMLAnchorElement,
      around,
      find: (container) => container.querySelector('a'),
      variants: { current: [true], count: [3] },
    });
  });
  describe('Group', () => {
    describeConformance(<NavList.Group label="Circles">{item}</NavList.Group>, {
      element: HTMLLIElement,
      around,
      find: (container) => container.querySelector('li'),
    });
  });
  describe('Section', () => {
    describeConformance(<NavList.Section label="Letters">{item}</NavList.Section>, {
      element: HTMLDetailsElement,
      around,
      find: (container) => container.querySelector('details'),
      variants: { defaultOpen: [true] },
    });
  });

  it('opens and closes a section by mouse and keyboard; the links of a closed one take no focus', async () => {
    const changed = vi.fn();
    render(<Page onOpenChange={(open, { reason }) => changed(open, reason)} />);
    const takesFocus = () => {
      const link = screen.getByText('Found').closest('a')!;
      link.focus();
      return document.activeElement === link;
    };
    expect(takesFocus()).toBe(false);
    details().querySelector('summary')!.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(takesFocus).toBe(true);
    await userEvent.click(details().querySelector('summary')!);
    expect(changed.mock.calls).toEqual([
      [true, 'trigger-press'],
      [false, 'trigger-press'],
    ]);
  });

  it('opens the section of the current page, and again for another page in it', async () => {
    const { rerender } = render(<Page />);
    expect(details().open).toBe(false);
    rerender(<Page current="Found" />);
    expect(details().open).toBe(true);
    await userEvent.click(details().querySelector('summary')!);
    rerender(<Page current="Found" />);
    expect(details().open).toBe(false);
    rerender(<Page current="Given" />);
    expect(details().open).toBe(true);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Given');
  });

  it('leaves a controlled section as it is', () => {
    const { rerender } = render(<Page open={false} />);
    rerender(<Page open={false} current="Found" />);
    expect(details().open).toBe(false);
  });

  it('writes counts in the digits of the reader, and reads what they count', () => {
    render(
      <Brand lang="ar">
        <NavList.Root>
          <NavList.Item href="#a" count={1240}>
            رسائل
          </NavList.Item>
          <NavList.Item href="#b" count={2} countLabel="حكايتان">
            حكايات
          </NavList.Item>
        </NavList.Root>
      </Brand>,
    );
    const [letters, stories] = screen.getAllByRole('link');
    expect(letters!.textContent).toBe('رسائل ١٬٢٤٠');
    expect(within(stories!).getByText('٢').ariaHidden).toBe('true');
    expect(screen.getByRole('link', { name: 'حكايات حكايتان' })).toBe(stories);
  });

  it('has the mark of the current page at the start of the reading direction, indented once for a level', () => {
    for (const [dir, edge] of [
      ['ltr', 'left'],
      ['rtl', 'right'],
    ] as const) {
      const { unmount } = render(
        <div dir={dir}>
          <Page current="Found" />
        </div>,
      );
      const [home, found] = screen.getAllByRole('link').map((link) => link.getBoundingClientRect()[edge]);
      expect(dir === 'ltr' ? found! - home! : home! - found!).toBeGreaterThan(0);
      expect(getComputedStyle(screen.getByRole('link', { current: 'page' }), '::before')[edge]).toBe('0px');
      unmount();
    }
  });

  it('renders the link of a router with `asChild`, with its text and count inside', () => {
    render(
      <NavList.Root>
        <NavList.Item asChild current count={3}>
          <a href="#there">There</a>
        </NavList.Item>
      </NavList.Root>,
    );
    const link = screen.getByRole('link', { name: 'There 3' });
    expect([link.className, link.getAttribute('href')]).toEqual(['ws-nav-list-item', '#there']);
  });

  it('has no inline style on a server', () => {
    expect(renderToString(<Page current="Found" defaultOpen />)).not.toMatch(/\sstyle="/);
  });
});
