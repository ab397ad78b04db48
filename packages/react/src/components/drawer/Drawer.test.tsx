import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { drawerProps, type DrawerSide } from './Drawer.props.js';
import { Drawer, type DrawerContentProps, type DrawerRootProps } from './index.js';

const Page = ({ root, children, ...content }: DrawerContentProps & { root?: DrawerRootProps }) => (
  <Drawer.Root {...root}>
    <Drawer.Trigger>Filter</Drawer.Trigger>
    <Drawer.Content {...content}>
      <Drawer.Title>Which stories?</Drawer.Title>
      <Drawer.Body data-testid="body">{children ?? 'Circles'}</Drawer.Body>
    </Drawer.Content>
  </Drawer.Root>
);

const drawer = () => document.querySelector<HTMLDialogElement>('.ws-drawer')!;
const gone = () => waitFor(() => expect(drawer()).toBeNull());
/** Its place, when it has slid in. */
const settled = async () => {
  await Promise.all(
    drawer()
      .getAnimations()
      .map(({ finished }) => finished),
  );
  return drawer().getBoundingClientRect();
};

describe('Drawer', () => {
  describeConformance(<Drawer.Content aria-label="Stories">Stories</Drawer.Content>, {
    element: HTMLDialogElement,
    find: () => [...document.querySelectorAll('.ws-drawer')].at(-1) ?? null,
    variants: { side: drawerProps.variants.side, size: drawerProps.variants.size },
    around: (children) => <Drawer.Root defaultOpen>{children}</Drawer.Root>,
  });

  it('is a modal dialog with a name, and focus returns to its trigger', async () => {
    const changed = vi.fn<NonNullable<DrawerRootProps['onOpenChange']>>();
    render(
      <StrictMode>
        <Page root={{ onOpenChange: changed }} />
      </StrictMode>,
    );
    await userEvent.click(screen.getByText('Filter'));
    expect(screen.getByRole('dialog', { name: 'Which stories?' }).matches(':modal')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(document.activeElement).toBe(screen.getByText('Filter'));
    expect(changed.mock.calls.map(([, { reason }]) => reason)).toEqual(['trigger-press', 'escape-key']);
  });

  it.each<[DrawerSide, string, string]>([
    ['inline-start', 'ltr', 'left'],
    ['inline-start', 'rtl', 'right'],
    ['inline-end', 'ltr', 'right'],
    ['inline-end', 'rtl', 'left'],
    ['block-end', 'ltr', 'bottom'],
    ['block-end', 'rtl', 'bottom'],
  ])('at %s in %s is at the %s edge of the window', async (side, dir, edge) => {
    render(
      <div dir={dir}>
        <Page side={side} root={{ defaultOpen: true }} />
      </div>,
    );
    const { left, right, top, bottom } = await settled();
    expect({ left: left === 0, right: right === innerWidth, bottom: bottom === innerHeight, top: top === 0 }).toEqual(
      edge === 'bottom'
        ? { left: true, right: true, bottom: true, top: false }
        : { left: edge === 'left', right: edge === 'right', bottom: true, top: true },
    );
  });

  it('leaves a part of the page to press at 320 px, and a long body scrolls inside', async () => {
    await page.viewport(320, 640);
    try {
      render(
        <Page side="block-end" size="lg" root={{ defaultOpen: true }}>
          <div style={{ minBlockSize: 3000 }} />
        </Page>,
      );
      const { top, bottom } = await settled();
      expect([top > 0, bottom]).toEqual([true, 640]);
      const body = screen.getByTestId('body');
      expect(body.scrollHeight).toBeGreaterThan(body.clientHeight);
    } finally {
      await page.viewport(1024, 768);
    }
  });
});

/** A finger moves over an element. */
function swipe(target: Element, x: number, y: number, { pointerType = 'touch', time = 1000 } = {}): void {
  const at = (share: number) => ({
    pointerType,
    isPrimary: true,
    pointerId: 1,
    clientX: 300 + x * share,
    clientY: 300 + y * share,
  });
  const send = (type: 'pointerDown' | 'pointerMove' | 'pointerUp', share: number, timeStamp: number) => {
    const event = new PointerEvent(type.toLowerCase(), { bubbles: true, cancelable: true, ...at(share) });
    Object.defineProperty(event, 'timeStamp', { value: timeStamp });
    fireEvent(target, event);
  };
  // React takes the time now for a time of 0.
  send('pointerDown', 0, 1);
  for (const share of [0.2, 0.5, 1]) send('pointerMove', share, 1 + time * share);
  send('pointerUp', 1, 1 + time);
}

describe.each<[DrawerSide, 'ltr' | 'rtl', x: number, y: number]>([
  ['inline-end', 'ltr', 1, 0],
  ['inline-end', 'rtl', -1, 0],
  ['inline-start', 'ltr', -1, 0],
  ['inline-start', 'rtl', 1, 0],
  ['block-end', 'ltr', 0, 1],
])('A swipe, drawer at %s in %s', (side, dir, x, y) => {
  const mount = (props: DrawerContentProps = {}) => {
    const changed = vi.fn<NonNullable<DrawerRootProps['onOpenChange']>>();
    render(
      <div dir={dir}>
        <Page side={side} root={{ defaultOpen: true, onOpenChange: changed }} {...props} />
      </div>,
    );
    return () => changed.mock.calls.map(([, { reason }]) => reason);
  };
  const title = () => screen.getByText('Which stories?');

  it('towards its side closes it: far, or short and fast; not short and slow, nor the other way, nor with a mouse', () => {
    const reasons = mount();
    swipe(title(), x * -400, y * -400);
    swipe(title(), x * 400, y * 400, { pointerType: 'mouse' });
    swipe(title(), x * 30, y * 30);
    expect([reasons(), drawer().style.translate, drawer().dataset.dragging]).toEqual([[], '', undefined]);
    swipe(title(), x * 60, y * 60, { time: 60 });
    expect(reasons()).toEqual(['swipe']);
  });

  it('that goes across does nothing', () => {
    const reasons = mount();
    swipe(title(), y * 400 + x * 20, x * 400 + y * 20, { time: 100 });
    expect(reasons()).toEqual([]);
  });

  it('the drawer follows the finger', () => {
    mount();
    const move = (type: 'pointerDown' | 'pointerMove', way: number) =>
      fireEvent[type](title(), {
        pointerType: 'touch',
        isPrimary: true,
        clientX: 300 + x * way,
        clientY: 300 + y * way,
      });
    move('pointerDown', 0);
    move('pointerMove', 50);
    expect(drawer().style.translate).toBe(y ? '0px 50px' : `${x * 50}px`);
    fireEvent.pointerCancel(title(), { pointerType: 'touch', isPrimary: true });
    expect(drawer().style.translate).toBe('');
  });

  it('in what scrolls the same way scrolls, and one in a text field selects', () => {
    const reasons = mount({
      children: (
        <>
          <div data-testid="scroller" style={{ overflow: 'auto', inlineSize: 100, blockSize: 100 }}>
            <div style={{ inlineSize: 900, blockSize: 900 }} />
          </div>
          <input aria-label="Name" />
        </>
      ),
    });
    swipe(screen.getByTestId('scroller').firstElementChild!, x * 400, y * 400);
    swipe(screen.getByRole('textbox'), x * 400, y * 400);
    expect(reasons()).toEqual([]);
  });
});

describe('The keyboard of a phone', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('that covers a part of the window does not cover the drawer', async () => {
    const seen = Object.assign(new EventTarget(), { height: innerHeight, offsetTop: 0, scale: 1 });
    vi.stubGlobal('visualViewport', seen);
    render(<Page side="block-end" root={{ defaultOpen: true }} />);
    await settled();
    const resize = (change: Partial<typeof seen>) =>
      act(() => {
        Object.assign(seen, change);
        seen.dispatchEvent(new Event('resize'));
      });
    resize({ height: innerHeight - 300 });
    expect(drawer().getBoundingClientRect().bottom).toBe(innerHeight - 300);
    // The page is enlarged: no keyboard.
    resize({ height: innerHeight / 2, scale: 2 });
    expect(drawer().getBoundingClientRect().bottom).toBe(innerHeight);
  });
});
