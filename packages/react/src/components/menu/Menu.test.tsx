import { User } from '@react-aria/test-utils';
import { act, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { page, userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Dialog } from '../dialog/index.js';
import { menuProps } from './Menu.props.js';
import { Menu, type MenuContentProps, type MenuRootProps } from './index.js';

const Items = () => (
  <>
    <Menu.Item shortcut="Ctrl+E">Edit</Menu.Item>
    <Menu.Item disabled>Print</Menu.Item>
    <Menu.Item asChild>
      <a href="#archive">Read</a>
    </Menu.Item>
    <Menu.Sub>
      <Menu.SubTrigger>Share</Menu.SubTrigger>
      <Menu.SubContent>
        <Menu.Item>Archive</Menu.Item>
        <Menu.Item>Type</Menu.Item>
        <Menu.Item>Welcome</Menu.Item>
      </Menu.SubContent>
    </Menu.Sub>
    <Menu.Separator />
    <Menu.Item color="danger">Withdraw</Menu.Item>
  </>
);

const Page = ({ root, children, ...content }: MenuContentProps & { root?: MenuRootProps }) => (
  <Menu.Root {...root}>
    <Menu.Trigger>Story</Menu.Trigger>
    <Menu.Content {...content}>{children ?? <Items />}</Menu.Content>
  </Menu.Root>
);

const trigger = () => screen.getByRole('button', { name: 'Story' });
const item = (name: string) => screen.getByRole('menuitem', { name: new RegExp(name) });
const menus = () => document.querySelectorAll('.ws-menu').length;
const gone = () => waitFor(() => expect(menus()).toBe(0));
const focused = () => document.activeElement?.querySelector('.ws-menu-item-text')?.textContent;

describe('Menu', () => {
  describeConformance(
    <Menu.Content>
      <Menu.Item>Edit</Menu.Item>
    </Menu.Content>,
    {
      element: HTMLDivElement,
      find: () => [...document.querySelectorAll('.ws-menu')].at(-1) ?? null,
      variants: { side: menuProps.variants.side },
      around: (children) => (
        <Menu.Root defaultOpen>
          <Menu.Trigger>Story</Menu.Trigger>
          {children}
        </Menu.Root>
      ),
    },
  );

  it('renders nothing while it is closed, and opens in its place, in the top layer, named by its trigger', async () => {
    const { container } = render(<Page />);
    expect(container.children).toHaveLength(1);
    await userEvent.click(trigger());
    const menu = screen.getByRole('menu', { name: 'Story' });
    expect([menu.matches(':popover-open'), menu.parentElement]).toEqual([true, container]);
    expect(document.activeElement).toBe(menu);
  });

  it('reports each change once, with its reason and the native event', async () => {
    const changed = vi.fn<NonNullable<MenuRootProps['onOpenChange']>>();
    render(
      <>
        <Page root={{ onOpenChange: changed }} />
        <p style={{ marginBlockStart: '24rem' }}>Page</p>
        <button>Next</button>
      </>,
    );
    const press = () => userEvent.click(trigger());
    const changes: [string, () => Promise<unknown>][] = [
      ['trigger-press', press],
      ['trigger-press', press],
      ['keyboard', () => userEvent.keyboard('{Enter}')],
      ['escape-key', () => userEvent.keyboard('{Escape}')],
      ['keyboard', () => userEvent.keyboard('{ArrowUp}')],
      ['item-press', () => userEvent.keyboard('{Enter}')],
      ['trigger-press', press],
      ['item-press', () => userEvent.click(item('Edit'))],
      ['trigger-press', press],
      ['outside-press', () => userEvent.click(screen.getByText('Page'))],
      ['trigger-press', press],
      ['focus-out', () => userEvent.keyboard('{Tab}')],
    ];
    for (const [reason, run] of changes) {
      await run();
      expect(changed.mock.lastCall).toEqual([expect.any(Boolean), { reason, event: expect.any(Event) }]);
    }
    expect(changed).toHaveBeenCalledTimes(changes.length);
    expect(document.activeElement).toBe(screen.getByText('Next'));
  });

  it('a disabled item takes no focus and is not activated', async () => {
    const clicked = vi.fn<() => void>();
    render(
      <Page root={{ defaultOpen: true }}>
        <Menu.Item disabled onClick={clicked}>
          Print
        </Menu.Item>
        <Menu.Item>Edit</Menu.Item>
      </Page>,
    );
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Edit');
    act(() => item('Print').click());
    expect([clicked.mock.calls.length, menus()]).toEqual([0, 1]);
  });

  it('a link is one element, an item, and goes to its address', async () => {
    render(<Page root={{ defaultOpen: true }} />);
    expect(item('Read').tagName).toBe('A');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(location.hash).toBe('#archive');
    history.replaceState(null, '', location.pathname + location.search);
    await gone();
  });

  it('typed letters find an item, without hamza, vowel signs or article', async () => {
    render(
      <Page root={{ defaultOpen: true }} lang="ar" dir="rtl">
        <Menu.Item>تعديل</Menu.Item>
        <Menu.Item>الأَعضاء</Menu.Item>
        <Menu.Item>أسماء الرواة</Menu.Item>
      </Page>,
    );
    // A driver of browsers has no keys for these letters.
    const type = (letters: string) => {
      for (const key of letters)
        document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    };
    type('اع');
    expect(focused()).toBe('الأَعضاء');
    await userEvent.keyboard('{ArrowUp}');
    type('اس');
    expect(focused()).toBe('أسماء الرواة');
  });

  it('checkbox and radio items keep the menu open, and an uncontrolled value while it is closed', async () => {
    const [checked, chosen] = [vi.fn<(value: boolean) => void>(), vi.fn<(value: string) => void>()];
    render(
      <Page>
        <Menu.CheckboxItem defaultChecked onCheckedChange={checked}>
          Names
        </Menu.CheckboxItem>
        <Menu.RadioGroup aria-label="Order" defaultValue="new" onValueChange={chosen}>
          <Menu.RadioItem value="new">New</Menu.RadioItem>
          <Menu.RadioItem value="old">Old</Menu.RadioItem>
        </Menu.RadioGroup>
      </Page>,
    );
    await userEvent.click(trigger());
    await userEvent.keyboard('{ArrowDown} {End}{Enter}');
    await userEvent.keyboard('{Escape}');
    await gone();
    await userEvent.click(trigger());
    const state = (role: string, name: string) => screen.getByRole(role, { name }).ariaChecked;
    expect([state('menuitemcheckbox', 'Names'), state('menuitemradio', 'New'), state('menuitemradio', 'Old')]).toEqual([
      'false',
      'false',
      'true',
    ]);
    expect([checked.mock.calls.length, chosen.mock.lastCall?.[0]]).toEqual([1, 'old']);
  });

  it('Escape closes one menu: the submenu, then the menu, then the dialog around', async () => {
    render(
      <Dialog.Root defaultOpen>
        <Dialog.Content aria-label="Story page">
          <Page />
        </Dialog.Content>
      </Dialog.Root>,
    );
    trigger().focus();
    await userEvent.keyboard('{Enter}{End}{ArrowUp}{ArrowRight}');
    expect(menus()).toBe(2);
    await userEvent.keyboard('{Escape}');
    expect([menus(), focused()]).toEqual([1, 'Share']);
    await userEvent.keyboard('{Escape}');
    expect([menus(), document.activeElement]).toEqual([0, trigger()]);
    expect(document.querySelector('dialog')!.open).toBe(true);
  });

  it('a press that starts on the trigger and ends on an item activates it', async () => {
    const clicked = vi.fn<() => void>();
    render(
      <Page>
        <Menu.Item onClick={clicked}>Edit</Menu.Item>
      </Page>,
    );
    const mouse = { bubbles: true, pointerType: 'mouse', button: 0 };
    act(() => {
      trigger().dispatchEvent(new PointerEvent('pointerdown', mouse));
      trigger().dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    });
    await new Promise((resolve) => setTimeout(resolve, 350));
    act(() => void item('Edit').dispatchEvent(new PointerEvent('pointerup', mouse)));
    await gone();
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  it('a menu higher than the window scrolls and stays in it', async () => {
    await page.viewport(320, 480);
    try {
      render(
        <Page root={{ defaultOpen: true }}>
          {Array.from({ length: 50 }, (_, index) => (
            <Menu.Item key={index}>Story {index}</Menu.Item>
          ))}
        </Page>,
      );
      await userEvent.keyboard('{End}');
      const { left, right, top, bottom } = document.querySelector('.ws-menu')!.getBoundingClientRect();
      expect([left >= 0, right <= 320, top >= 0, bottom <= 480]).toEqual([true, true, true, true]);
      expect(document.activeElement!.getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom);
    } finally {
      await page.viewport(1024, 768);
    }
  });

  it('a key renders nothing', async () => {
    const rendered = vi.fn<() => void>();
    const Counted = () => {
      rendered();
      return <Menu.Item>Edit</Menu.Item>;
    };
    render(
      <Page root={{ defaultOpen: true }}>
        <Counted />
        <Counted />
      </Page>,
    );
    const before = rendered.mock.calls.length;
    await userEvent.keyboard('{ArrowDown}{ArrowDown}e{Home}');
    expect(rendered.mock.calls.length).toBe(before);
  });

  it('works in StrictMode', async () => {
    render(
      <StrictMode>
        <Page />
      </StrictMode>,
    );
    trigger().focus();
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('Edit');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(trigger());
  });
});

describe.each(['ltr', 'rtl'] as const)('Submenu, %s', (dir) => {
  const [forward, back] = dir === 'ltr' ? ['{ArrowRight}', '{ArrowLeft}'] : ['{ArrowLeft}', '{ArrowRight}'];
  const mount = () =>
    render(
      <div dir={dir} style={{ paddingInline: '20rem' }}>
        <Page />
      </div>,
    );

  it('opens with the arrow key of its side, at the end of its item, and closes with the other', async () => {
    mount();
    trigger().focus();
    await userEvent.keyboard('{Enter}{End}{ArrowUp}');
    await userEvent.keyboard(back);
    expect(menus()).toBe(1);
    await userEvent.keyboard(forward);
    expect(focused()).toBe('Archive');
    const [from, box] = [item('Share'), document.querySelectorAll('.ws-menu')[1]!].map((node) =>
      node.getBoundingClientRect(),
    );
    expect(dir === 'ltr' ? box!.left - from!.right : from!.left - box!.right).toBeGreaterThanOrEqual(0);
    await userEvent.keyboard(back);
    expect([menus(), focused()]).toEqual([1, 'Share']);
  });

  it('opens on hover, survives a slanting way of the pointer over other items, and closes when one takes it', async () => {
    mount();
    await userEvent.click(trigger());
    await userEvent.hover(item('Share'));
    await waitFor(() => expect(menus()).toBe(2));
    const from = item('Share').getBoundingClientRect();
    const end = document.querySelectorAll('.ws-menu')[1]!.getBoundingClientRect();
    const below = item('Withdraw');
    const x = dir === 'ltr' ? from.right - 4 : from.left + 4;
    const move = (target: Element, clientX: number, clientY: number) =>
      act(() => void target.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX, clientY })));
    move(item('Share'), dir === 'ltr' ? from.right - 40 : from.left + 40, from.top + 10);
    move(below, x, Math.min(end.bottom - 4, from.bottom + 6));
    expect(menus()).toBe(2);
    await userEvent.hover(item('Edit'));
    await waitFor(() => expect(menus()).toBe(1));
  });

  it('an item closes all menus, and focus is on the trigger', async () => {
    mount();
    trigger().focus();
    await userEvent.keyboard(`{Enter}{End}{ArrowUp}${forward}{ArrowDown}{Enter}`);
    await gone();
    expect(document.activeElement).toBe(trigger());
  });
});

describe.each(['mouse', 'keyboard', 'touch'] as const)('Menu, examined by React Aria with %s', (interactionType) => {
  it.each(['ltr', 'rtl'] as const)('opens, chooses and closes (%s)', async (dir) => {
    const clicked = vi.fn<() => void>();
    render(
      <div dir={dir}>
        <Page>
          <Menu.Item>Edit</Menu.Item>
          <Menu.Item onClick={clicked}>Copy</Menu.Item>
        </Page>
      </div>,
    );
    const tester = new User({ interactionType }).createTester('Menu', { root: trigger() });
    await tester.open();
    expect(tester.menu).not.toBeNull();
    await tester.close();
    await tester.open();
    await tester.selectOption({ option: 'Copy' });
    await gone();
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(trigger());
  });
});
