import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Menubar, type MenubarMenuProps, type MenubarRootProps } from './index.js';

export const Bar = ({ menu, ...root }: MenubarRootProps & { menu?: MenubarMenuProps }) => (
  <Menubar.Root aria-label="Editor" {...root}>
    <Menubar.Menu {...menu}>
      <Menubar.Trigger>Story</Menubar.Trigger>
      <Menubar.Content>
        <Menubar.Item>New</Menubar.Item>
        <Menubar.Sub>
          <Menubar.SubTrigger>Share</Menubar.SubTrigger>
          <Menubar.SubContent>
            <Menubar.Item>Archive</Menubar.Item>
          </Menubar.SubContent>
        </Menubar.Sub>
      </Menubar.Content>
    </Menubar.Menu>
    <Menubar.Menu>
      <Menubar.Trigger>Text</Menubar.Trigger>
      <Menubar.Content>
        <Menubar.Item>Quote</Menubar.Item>
        <Menubar.Item>Verse</Menubar.Item>
      </Menubar.Content>
    </Menubar.Menu>
    <Menubar.Menu>
      <Menubar.Trigger disabled>Circle</Menubar.Trigger>
    </Menubar.Menu>
    <Menubar.Menu>
      <Menubar.Trigger>Show</Menubar.Trigger>
      <Menubar.Content>
        <Menubar.CheckboxItem defaultChecked>Names</Menubar.CheckboxItem>
      </Menubar.Content>
    </Menubar.Menu>
  </Menubar.Root>
);

const item = (name: string) => screen.getByRole('menuitem', { name });
const focused = () => document.activeElement?.textContent;
const menus = () => screen.queryAllByRole('menu').length;

describe('Menubar', () => {
  describeConformance(
    <Menubar.Root aria-label="Editor">
      <Menubar.Menu>
        <Menubar.Trigger>Story</Menubar.Trigger>
      </Menubar.Menu>
    </Menubar.Root>,
    { element: HTMLDivElement },
  );
  describe('Trigger', () => {
    describeConformance(<Menubar.Trigger>Story</Menubar.Trigger>, {
      element: HTMLButtonElement,
      find: (container) => container.querySelector('button'),
      around: (children) => (
        <Menubar.Root aria-label="Editor">
          <Menubar.Menu>{children}</Menubar.Menu>
        </Menubar.Root>
      ),
    });
  });
  describe('Content, open', () => {
    describeConformance(
      <Menubar.Content>
        <Menubar.Item>New</Menubar.Item>
      </Menubar.Content>,
      {
        element: HTMLDivElement,
        find: () => [...document.querySelectorAll('.ws-menu')].at(-1) ?? null,
        around: (children) => (
          <Menubar.Root aria-label="Editor">
            <Menubar.Menu defaultOpen>
              <Menubar.Trigger>Story</Menubar.Trigger>
              {children}
            </Menubar.Menu>
          </Menubar.Root>
        ),
      },
    );
  });

  it('is one tab stop, which is the item that had focus last', async () => {
    render(
      <>
        <Bar />
        <button>Next</button>
      </>,
    );
    await userEvent.keyboard('{Tab}{ArrowRight}{Tab}');
    expect(focused()).toBe('Next');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(focused()).toBe('Text');
  });

  it('Tab leaves from an open menu, which closes', async () => {
    render(
      <>
        <Bar />
        <button>Next</button>
      </>,
    );
    item('Text').focus();
    await userEvent.keyboard('{ArrowDown}{Tab}');
    expect([menus(), focused()]).toEqual([0, 'Next']);
  });

  it('letters find an item of the bar', async () => {
    render(<Bar />);
    item('Story').focus();
    await userEvent.keyboard('t');
    expect(focused()).toBe('Text');
  });

  it('without loop, the ends stay', async () => {
    render(<Bar loop={false} />);
    item('Story').focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toBe('Story');
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
    expect(focused()).toBe('New');
  });

  it('the pointer opens the next menu only while one is open, and a press opens at once', async () => {
    render(<Bar />);
    fireEvent.pointerEnter(item('Text'), { pointerType: 'mouse' });
    expect(menus()).toBe(0);
    await userEvent.click(item('Story'));
    expect(screen.getByRole('menu', { name: 'Story' }).matches(':popover-open')).toBe(true);
    await userEvent.hover(item('Text'));
    await waitFor(() => expect(screen.getByRole('menu', { name: 'Text' }).matches(':popover-open')).toBe(true));
    expect(menus()).toBe(1);
    expect(screen.getByRole('menu').contains(document.activeElement)).toBe(true);
    await userEvent.hover(item('Circle'), { force: true });
    expect(screen.getByRole('menu', { name: 'Text' })).toBeDefined();
    await userEvent.click(item('Text'));
    expect([menus(), focused()]).toEqual([0, 'Text']);
  });

  it('reports each change once, and a page that controls a menu decides', async () => {
    const changed = vi.fn<NonNullable<MenubarMenuProps['onOpenChange']>>();
    render(<Bar menu={{ open: false, onOpenChange: changed }} />);
    await userEvent.click(item('Story'));
    expect(changed.mock.calls).toEqual([[true, { reason: 'trigger-press', event: expect.any(Event) }]]);
    expect(menus()).toBe(0);
  });
});

describe.each(['ltr', 'rtl'] as const)('Menubar, %s', (dir) => {
  const [next, previous] = dir === 'ltr' ? ['{ArrowRight}', '{ArrowLeft}'] : ['{ArrowLeft}', '{ArrowRight}'];
  const mount = () =>
    render(
      <StrictMode>
        <div dir={dir}>
          <Bar />
        </div>
      </StrictMode>,
    );

  it('the arrow keys move in reading direction, past disabled items and round the ends', async () => {
    mount();
    item('Story').focus();
    const seen: unknown[] = [];
    for (const key of [next, next, next, previous, previous, '{End}', '{Home}']) {
      await userEvent.keyboard(key);
      seen.push(focused());
    }
    expect(seen).toEqual(['Text', 'Show', 'Story', 'Show', 'Text', 'Show', 'Story']);
  });

  it('with an open menu they move from menu to menu, and a submenu uses them first', async () => {
    mount();
    item('Story').focus();
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('New');
    await userEvent.keyboard(next);
    expect([focused(), menus()]).toEqual(['Quote', 1]);
    await userEvent.keyboard(previous);
    expect([focused(), menus()]).toEqual(['New', 1]);
    await userEvent.keyboard(`{ArrowDown}${next}`);
    expect([focused(), menus()]).toEqual(['Archive', 2]);
    await userEvent.keyboard(previous);
    expect([focused(), menus()]).toEqual(['Share', 1]);
    await userEvent.keyboard(`${next}${next}`);
    expect([focused(), menus()]).toEqual(['Quote', 1]);
    await userEvent.keyboard('{Escape}');
    expect([focused(), menus()]).toEqual(['Text', 0]);
  });

  it('the menu is below its item, with the start in line', async () => {
    mount();
    await userEvent.click(item('Text'));
    const edge = dir === 'ltr' ? 'left' : 'right';
    const [from, box] = [item('Text'), screen.getByRole('menu')].map((node) => node.getBoundingClientRect());
    expect(Math.round(box![edge])).toBe(Math.round(from![edge]));
  });
});
