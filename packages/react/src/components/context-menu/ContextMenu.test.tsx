import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { ContextMenu, type ContextMenuRootProps, type ContextMenuTriggerProps } from './index.js';

const Items = () => (
  <>
    <ContextMenu.Item>Edit</ContextMenu.Item>
    <ContextMenu.Sub>
      <ContextMenu.SubTrigger>Share</ContextMenu.SubTrigger>
      <ContextMenu.SubContent>
        <ContextMenu.Item>Archive</ContextMenu.Item>
      </ContextMenu.SubContent>
    </ContextMenu.Sub>
    <ContextMenu.Item>Withdraw</ContextMenu.Item>
  </>
);

const Page = ({ root, ...trigger }: ContextMenuTriggerProps & { root?: ContextMenuRootProps }) => (
  <ContextMenu.Root {...root}>
    <ContextMenu.Trigger data-testid="area" style={{ blockSize: 300 }} {...trigger}>
      {trigger.children ?? <a href="#story">Story</a>}
    </ContextMenu.Trigger>
    <ContextMenu.Content>
      <Items />
    </ContextMenu.Content>
  </ContextMenu.Root>
);

const area = () => screen.getByTestId('area');
const menus = () => document.querySelectorAll('.ws-menu').length;
/** Its place, without the motion at the start. */
const box = () => {
  const {
    offsetLeft: left,
    offsetTop: top,
    offsetWidth,
    offsetHeight,
  } = document.querySelector<HTMLElement>('.ws-menu')!;
  return { left, top, right: left + offsetWidth, bottom: top + offsetHeight };
};
const rightClick = (x = 100, y = 100) => {
  fireEvent.pointerDown(area(), { pointerType: 'mouse', button: 2, clientX: x, clientY: y });
  return fireEvent.contextMenu(area(), { clientX: x, clientY: y, button: 2 });
};

describe('ContextMenu', () => {
  describe('Trigger', () => {
    describeConformance(<ContextMenu.Trigger>Story</ContextMenu.Trigger>, {
      element: HTMLDivElement,
      around: (children) => <ContextMenu.Root>{children}</ContextMenu.Root>,
    });
  });
  describe('Content', () => {
    describeConformance(
      <ContextMenu.Content>
        <ContextMenu.Item>Edit</ContextMenu.Item>
      </ContextMenu.Content>,
      {
        element: HTMLDivElement,
        find: () => [...document.querySelectorAll('.ws-menu')].at(-1) ?? null,
        around: (children) => (
          <ContextMenu.Root defaultOpen>
            <ContextMenu.Trigger>Story</ContextMenu.Trigger>
            {children}
          </ContextMenu.Root>
        ),
      },
    );
  });

  it('opens at the pointer instead of the menu of the browser, named, with focus on the menu', () => {
    render(<Page />);
    expect(rightClick(120, 90)).toBe(false);
    const menu = screen.getByRole('menu');
    expect([menu.matches(':popover-open'), menu.ariaLabel, document.activeElement]).toEqual([true, 'Actions', menu]);
    expect([box().left, box().top]).toEqual([120, 90]);
  });

  it('opens with a real right click', async () => {
    render(<Page />);
    await userEvent.click(area(), { button: 'right' });
    expect(menus()).toBe(1);
  });

  it('in a page from right to left, opens to the left of the pointer', () => {
    render(
      <div dir="rtl">
        <Page />
      </div>,
    );
    rightClick(400, 90);
    expect([box().right, box().top]).toEqual([400, 90]);
  });

  it.each(['ltr', 'rtl'])('stays in the window at its corners, %s', async (dir) => {
    await page.viewport(400, 500);
    try {
      render(
        <div dir={dir}>
          <Page />
        </div>,
      );
      for (const [x, y] of [
        [2, 2],
        [398, 2],
        [2, 498],
        [398, 498],
      ]) {
        rightClick(x, y);
        await waitFor(() => expect(menus()).toBe(1));
        expect([box().left >= 0, box().right <= 400, box().top >= 0, box().bottom <= 500]).toEqual(Array(4).fill(true));
      }
    } finally {
      await page.viewport(1024, 768);
    }
  });

  it.each(['{Shift>}{F10}{/Shift}', '{ContextMenu}'])(
    'opens with %s at the element with focus, which gets focus back',
    async (keys) => {
      const onOpenChange = vi.fn<NonNullable<ContextMenuRootProps['onOpenChange']>>();
      render(<Page root={{ onOpenChange }} />);
      const link = screen.getByRole('link');
      link.focus();
      await userEvent.keyboard(keys);
      expect(onOpenChange.mock.lastCall).toEqual([true, { reason: 'keyboard', event: expect.any(KeyboardEvent) }]);
      expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: 'Edit' }));
      expect(box().top).toBe(Math.round(link.getBoundingClientRect().bottom));
      await userEvent.keyboard('{Escape}');
      expect([menus(), document.activeElement]).toEqual([0, link]);
    },
  );

  it('opens with the keyboard at the caret of rich text', async () => {
    render(
      <Page>
        <div contentEditable suppressContentEditableWarning style={{ inlineSize: 300 }}>
          First line
          <br />
          Second line
        </div>
      </Page>,
    );
    const text = area().querySelector('div')!;
    text.focus();
    const range = document.createRange();
    range.setStart(text.firstChild!, 5);
    range.setEnd(text.firstChild!, 6);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
    const caret = range.getClientRects()[0]!;
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    expect([box().left, box().top]).toEqual([Math.round(caret.left), Math.round(caret.bottom)]);
  });

  it('a right click at another place moves the menu there, and a press outside closes it', async () => {
    const onOpenChange = vi.fn<NonNullable<ContextMenuRootProps['onOpenChange']>>();
    render(<Page root={{ onOpenChange }} />);
    rightClick(50, 50);
    rightClick(200, 120);
    expect([menus(), box().left, box().top]).toEqual([1, 200, 120]);
    fireEvent.pointerDown(area(), { pointerType: 'mouse', button: 0 });
    await waitFor(() => expect(menus()).toBe(0));
    expect(onOpenChange.mock.calls.map(([open, { reason }]) => [open, reason])).toEqual([
      [true, 'trigger-press'],
      [false, 'outside-press'],
      [true, 'trigger-press'],
      [false, 'outside-press'],
    ]);
  });

  it('a slow right click does not choose the item under the pointer', async () => {
    render(<Page />);
    rightClick(100, 100);
    await new Promise((done) => setTimeout(done, 350));
    const item = screen.getByRole('menuitem', { name: 'Edit' });
    fireEvent.pointerUp(item, { pointerType: 'mouse', button: 2, clientX: 102, clientY: 102 });
    expect(menus()).toBe(1);
    fireEvent.pointerUp(item, { pointerType: 'mouse', button: 2, clientX: 130, clientY: 115 });
    await waitFor(() => expect(menus()).toBe(0));
  });

  it('of two areas inside one another, the inner one opens', () => {
    render(
      <ContextMenu.Root>
        <ContextMenu.Trigger>
          <Page />
        </ContextMenu.Trigger>
        <ContextMenu.Content aria-label="Outer">
          <ContextMenu.Item>Outer</ContextMenu.Item>
        </ContextMenu.Content>
      </ContextMenu.Root>,
    );
    rightClick();
    expect(screen.getAllByRole('menu').map((menu) => menu.ariaLabel)).toEqual(['Actions']);
  });

  it('a disabled area leaves the menu of the browser', () => {
    render(<Page disabled />);
    expect([rightClick(), menus()]).toEqual([true, 0]);
  });

  it('a page that controls it decides', () => {
    const onOpenChange = vi.fn<NonNullable<ContextMenuRootProps['onOpenChange']>>();
    render(<Page root={{ open: false, onOpenChange }} />);
    rightClick();
    expect([menus(), onOpenChange.mock.calls.length]).toEqual([0, 1]);
  });

  it('a prevented event keeps it closed', () => {
    render(<Page root={{ onOpenChange: (_, { event }) => event.preventDefault() }} />);
    rightClick();
    expect(menus()).toBe(0);
  });

  it.each(['ltr', 'rtl'] as const)('a submenu opens with the arrow key of its side, %s', async (dir) => {
    render(
      <StrictMode>
        <div dir={dir}>
          <Page />
        </div>
      </StrictMode>,
    );
    screen.getByRole('link').focus();
    await userEvent.keyboard(`{Shift>}{F10}{/Shift}{ArrowDown}{Arrow${dir === 'ltr' ? 'Right' : 'Left'}}`);
    expect(document.activeElement?.textContent).toBe('Archive');
    await userEvent.keyboard('{Enter}');
    expect([menus(), document.activeElement]).toEqual([0, screen.getByRole('link')]);
  });
});

describe('A long touch', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());
  const down = () => fireEvent.pointerDown(area(), { pointerType: 'touch', clientX: 60, clientY: 70 });
  const wait = (time: number) => act(() => void vi.advanceTimersByTime(time));

  it('opens the menu where the finger is, and its click presses nothing', () => {
    const clicked = vi.fn<() => void>();
    render(<Page onClick={clicked} />);
    down();
    wait(490);
    expect(menus()).toBe(0);
    wait(20);
    expect([menus(), box().left, box().top]).toEqual([1, 60, 70]);
    // Android reports the long touch itself, too.
    expect(fireEvent.contextMenu(area(), { clientX: 60, clientY: 70 })).toBe(false);
    expect(menus()).toBe(1);
    fireEvent.click(area());
    fireEvent.click(area());
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => void]>([
    ['is lifted', () => void fireEvent.pointerUp(area(), { pointerType: 'touch' })],
    ['moves', () => void fireEvent.pointerMove(area(), { pointerType: 'touch', clientX: 60, clientY: 90 })],
    ['scrolls', () => void fireEvent.pointerCancel(area(), { pointerType: 'touch' })],
  ])('that %s before opens nothing', (_what, act_) => {
    render(<Page />);
    down();
    wait(200);
    act_();
    wait(1000);
    expect(menus()).toBe(0);
  });
});
