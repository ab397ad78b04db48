import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Button } from '../button/index.js';
import { Dialog } from '../dialog/index.js';
import { durationOf } from './duration.js';
import { toasterProps } from './Toaster.props.js';
import { toast, Toaster, type ToastHandle, type ToastOptions } from './index.js';

const handles: ToastHandle[] = [];
/** Shows a toast until the end of the test. */
function show(message: string, options?: ToastOptions): ToastHandle {
  let handle!: ToastHandle;
  act(() => void (handle = toast(message, options)));
  handles.push(handle);
  return handle;
}
afterEach(() => {
  vi.useRealTimers();
  act(() => handles.splice(0).forEach(({ close }) => close()));
  cleanup();
});

const shown = () => [...document.querySelectorAll('.ws-toast-message')].map(({ textContent }) => textContent);
const region = () => document.querySelector<HTMLElement>('.ws-toaster-region')!;
const item = () => document.querySelector<HTMLElement>('[data-toast]')!;
const closeButton = () => document.querySelector<HTMLElement>('.ws-toast-close button')!;
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

describe('Toaster', () => {
  describeConformance(<Toaster />, {
    element: HTMLDivElement,
    props: { variants: {}, defaults: toasterProps.defaults },
    variants: toasterProps.variants,
  });

  it('has its live regions in the page before the first message, and announces in them', async () => {
    render(<Toaster />);
    const [polite, assertive] = [screen.getByRole('status'), screen.getByRole('alert')];
    expect([polite.textContent, assertive.textContent]).toEqual(['', '']);
    show('Sent', { description: 'On Thursday' });
    show('Lost', { color: 'danger' });
    await vi.waitFor(() => expect(polite.textContent.trim()).toBe('Sent. On Thursday'));
    await vi.waitFor(() => expect(assertive.textContent.trim()).toBe('Lost'));
    expect(polite.isConnected && assertive.isConnected).toBe(true);
  });

  it('shows a few and lets the others wait; a hundred mount as few as three', () => {
    render(<Toaster />);
    const start = performance.now();
    act(() => {
      for (let index = 0; index < 100; index++) handles.push(toast(`Toast ${index}`));
    });
    expect(performance.now() - start).toBeLessThan(200);
    expect(shown()).toEqual(['Toast 0', 'Toast 1', 'Toast 2']);
    act(() => handles[1]!.close());
    expect(shown()).toEqual(['Toast 0', 'Toast 2', 'Toast 3']);
  });

  it('shows what was called for before it was in the page', () => {
    show('Early');
    render(<Toaster />);
    expect(shown()).toEqual(['Early']);
  });

  it('replaces a toast by its handle or its id', () => {
    render(<Toaster />);
    const handle = show('Sending', { id: 'send' });
    act(() => handle.update('Sent'));
    expect(shown()).toEqual(['Sent']);
    show('Sent twice', { id: 'send' });
    expect(shown()).toEqual(['Sent twice']);
  });

  it('is that of the nearest brand', () => {
    render(
      <>
        <Brand data={firstBrand} data-testid="brand">
          <Button>Inside</Button>
          <Toaster />
        </Brand>
        <Button>Outside</Button>
        <Toaster data-testid="page" />
      </>,
    );
    const [inside, outside] = screen.getAllByRole('button');
    show('One', { place: inside! });
    expect(screen.getByTestId('brand').textContent).toContain('One');
    outside!.focus();
    show('Two');
    expect(screen.getByTestId('page').textContent).toContain('Two');
  });
});

describe('The time of a toast', () => {
  it.each<[options: ToastOptions, message: string, duration: number]>([
    [{}, 'Sent', 5000],
    [{}, 'x'.repeat(100), 9000],
    [{ duration: 1 }, 'Sent', 5000],
    [{ duration: 8000 }, 'Sent', 8000],
    [{ undo: () => {} }, 'Removed', 20_000],
    [{ action: { label: 'Again', onPress: () => {} } }, 'Lost', Infinity],
    [{ color: 'danger' }, 'Lost', Infinity],
  ])('%j: %s', (options, message, duration) => {
    expect(durationOf({ message, options })).toBe(duration);
  });

  it('closes it, and pauses under the pointer, with focus, and while the page is hidden', () => {
    vi.useFakeTimers();
    const onClose = vi.fn<NonNullable<ToastOptions['onClose']>>();
    render(<Toaster />);
    show('Sent', { onClose });
    pass(4000);
    const hold = [
      [() => fireEvent.pointerEnter(region()), () => fireEvent.pointerLeave(region())],
      [() => act(() => closeButton().focus()), () => act(() => closeButton().blur())],
      [
        () => {
          vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
          fireEvent(document, new Event('visibilitychange'));
        },
        () => {
          vi.restoreAllMocks();
          fireEvent(document, new Event('visibilitychange'));
        },
      ],
    ] as const;
    for (const [start, end] of hold) {
      start();
      pass(60_000);
      expect(shown()).toEqual(['Sent']);
      end();
      pass(200);
    }
    expect(onClose).not.toHaveBeenCalled();
    pass(400);
    expect([shown(), onClose.mock.calls]).toEqual([[], [['timeout']]]);
  });

  it('does not run for a toast that waits', () => {
    vi.useFakeTimers();
    render(<Toaster max={1} />);
    show('One');
    show('Two');
    pass(5100);
    expect(shown()).toEqual(['Two']);
    pass(4000);
    expect(shown()).toEqual(['Two']);
  });

  it('is shown with Undo, in words of the language', () => {
    vi.useFakeTimers();
    const undo = vi.fn<() => void>();
    render(
      <Brand data={firstBrand} lang="ar">
        <Toaster />
      </Brand>,
    );
    show('أزيلت', { undo });
    const time = () => document.querySelector('.ws-toast-time')!.textContent;
    expect(time()).toContain('٢٠');
    pass(18_100);
    expect(time()).toBe('بقيت ثانيتان');
    act(() => document.querySelector<HTMLElement>('.ws-toast-actions button')!.click());
    expect([shown(), undo.mock.calls.length]).toEqual([[], 1]);
  });
});

describe('What is announced', () => {
  it('names the actions and the key that leads to them, and each button has its message for a description', () => {
    vi.useFakeTimers();
    render(<Toaster />);
    show('Removed', { undo: () => {}, description: 'Until Thursday.' });
    pass(200);
    expect(screen.getByRole('status').textContent.trim()).toBe('Removed. Until Thursday. Undo (F6)');
    const described = screen.getAllByRole('button', { description: 'Removed' });
    expect(described.map((button) => button.ariaLabel ?? button.textContent)).toEqual(['Undo', 'Close']);
  });
});

describe('The keyboard', () => {
  it('reaches the toasts with F6, closes them with Escape, and returns to where it was', async () => {
    render(
      <>
        <Button>Send</Button>
        <Toaster />
      </>,
    );
    const send = screen.getByRole('button');
    send.focus();
    show('One', { color: 'danger' });
    show('Two', { color: 'danger' });
    await userEvent.keyboard('{F6}');
    expect(document.activeElement).toBe(region());
    await userEvent.keyboard('{F6}');
    expect(document.activeElement).toBe(send);
    await userEvent.keyboard('{F6}');
    await userEvent.tab();
    expect(document.activeElement).toBe(closeButton());
    await userEvent.keyboard('{Escape}');
    expect([shown(), document.activeElement]).toEqual([['Two'], closeButton()]);
    fireEvent.keyDown(closeButton(), { key: 'Escape', keyCode: 229 });
    expect(shown()).toEqual(['Two']);
    await userEvent.keyboard('{Enter}');
    expect([shown(), document.activeElement]).toEqual([[], send]);
  });
});

describe('In front of a dialog', () => {
  const Page = () => (
    <Brand data={firstBrand} lang="ar">
      <Dialog.Root>
        <Dialog.Trigger>Open</Dialog.Trigger>
        <Dialog.Content>
          <Dialog.Title>Title</Dialog.Title>
        </Dialog.Content>
      </Dialog.Root>
      <Toaster />
    </Brand>
  );
  it('that opens later, a toast can be pressed and is announced; afterwards it is in its place', async () => {
    render(<Page />);
    show('Lost', { color: 'danger' });
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    await vi.waitFor(() => expect(region().closest('dialog')).not.toBeNull());
    expect(region().matches(':popover-open')).toBe(true);
    const { x, y, width, height } = closeButton().getBoundingClientRect();
    expect(closeButton().contains(document.elementFromPoint(x + width / 2, y + height / 2))).toBe(true);
    await userEvent.click(closeButton());
    expect(shown()).toEqual([]);
    expect(document.querySelector('dialog')!.open).toBe(true);
    show('In the dialog', { color: 'danger' });
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(region().closest('dialog')).toBeNull());
    expect([shown(), region().matches(':popover-open')]).toEqual([['In the dialog'], true]);
  });
});

describe('A swipe', () => {
  const swipe = (by: number, pointerType = 'touch') => {
    const at = (clientX: number) => ({ pointerType, clientX, clientY: 0, pointerId: 1, bubbles: true });
    fireEvent.pointerDown(item(), at(500));
    fireEvent.pointerMove(item(), at(500 + by / 2));
    fireEvent.pointerMove(item(), at(500 + by));
    fireEvent.pointerUp(item(), at(500 + by));
  };
  it.each([
    ['ltr', 'end', 1],
    ['rtl', 'end', -1],
    ['ltr', 'start', -1],
    ['rtl', 'start', 1],
  ] as const)('in %s at the %s closes it in one direction only', (dir, align, sign) => {
    const onClose = vi.fn<NonNullable<ToastOptions['onClose']>>();
    render(
      <div dir={dir}>
        <Toaster align={align} />
      </div>,
    );
    show('Sent', { onClose });
    swipe(-sign * 300);
    swipe(sign * 300, 'mouse');
    swipe(sign * 20);
    expect([shown(), item().style.translate]).toEqual([['Sent'], '']);
    swipe(sign * 300);
    expect([shown(), onClose.mock.calls]).toEqual([[], [['swipe']]]);
  });
});
