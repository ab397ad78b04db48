import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Dialog } from '../dialog/index.js';
import { hoverCardProps } from './HoverCard.props.js';
import { HoverCard, type HoverCardRootProps } from './index.js';

const Page = (root: HoverCardRootProps) => (
  <>
    <button>Before</button>
    <HoverCard.Root delay={0} closeDelay={50} {...root}>
      <HoverCard.Trigger href="#salma">Salma</HoverCard.Trigger>
      <HoverCard.Content data-testid="card">
        <a href="#stories">Stories</a>
      </HoverCard.Content>
    </HoverCard.Root>
    <button>After</button>
  </>
);

const link = () => screen.getByRole('link', { name: 'Salma' });
const card = () => screen.queryByTestId('card');
const shown = () => waitFor(() => expect(card()).not.toBeNull());
const gone = () => waitFor(() => expect(card()).toBeNull());

describe('HoverCard', () => {
  describeConformance(<HoverCard.Content>Salma</HoverCard.Content>, {
    element: HTMLDivElement,
    find: () => [...document.querySelectorAll('.ws-hover-card')].at(-1) ?? null,
    variants: { side: hoverCardProps.variants.side },
    around: (children) => (
      <HoverCard.Root defaultOpen>
        <HoverCard.Trigger href="#salma">Salma</HoverCard.Trigger>
        {children}
      </HoverCard.Root>
    ),
  });
  describe('Trigger', () => {
    describeConformance(<HoverCard.Trigger href="#salma">Salma</HoverCard.Trigger>, {
      element: HTMLAnchorElement,
      around: (children) => <HoverCard.Root>{children}</HoverCard.Root>,
    });
  });

  it('opens when the pointer rests on the link, stays on the way to the card, and closes after both', async () => {
    const changed = vi.fn<NonNullable<HoverCardRootProps['onOpenChange']>>();
    render(<Page onOpenChange={changed} closeDelay={200} />);
    await userEvent.hover(link());
    await shown();
    expect(card()!.matches(':popover-open')).toBe(true);
    await userEvent.hover(card()!);
    await new Promise((done) => setTimeout(done, 300));
    expect(card()).not.toBeNull();
    await userEvent.hover(screen.getByText('After'));
    await gone();
    expect(changed.mock.calls.map(([open, { reason }]) => [open, reason])).toEqual([
      [true, 'trigger-hover'],
      [false, 'trigger-hover'],
    ]);
  });

  it('is a `<span>` in a paragraph with `asChild`, in its place and with its look', () => {
    render(
      <p>
        <HoverCard.Root defaultOpen>
          <HoverCard.Trigger href="#salma">Salma</HoverCard.Trigger>
          <HoverCard.Content asChild>
            <span data-testid="card">A weaver</span>
          </HoverCard.Content>
        </HoverCard.Root>
      </p>,
    );
    expect(card()).toBeInstanceOf(HTMLSpanElement);
    expect(card()!.matches('p > .ws-hover-card:popover-open')).toBe(true);
  });

  it('a pointer that passes by opens nothing', async () => {
    render(<Page delay={200} />);
    await userEvent.hover(link());
    await userEvent.hover(screen.getByText('After'));
    await new Promise((done) => setTimeout(done, 300));
    expect(card()).toBeNull();
  });

  it('opens on keyboard focus; Tab goes into the card, and out of it, which closes it', async () => {
    render(
      <StrictMode>
        <Page />
      </StrictMode>,
    );
    screen.getByText('Before').focus();
    await userEvent.keyboard('{Tab}');
    await shown();
    expect(document.activeElement).toBe(link());
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(screen.getByText('Stories'));
    await userEvent.keyboard('{Tab}');
    await gone();
    expect(document.activeElement).toBe(screen.getByText('After'));
  });

  it('focus that a program moves opens nothing', async () => {
    render(<Page />);
    await userEvent.click(screen.getByText('Before'));
    act(() => link().focus());
    await new Promise((done) => setTimeout(done, 100));
    expect(card()).toBeNull();
  });

  it('Escape closes the card alone, wherever focus is, and focus in it returns to the link', async () => {
    render(
      <Dialog.Root defaultOpen>
        <Dialog.Content aria-label="Story">
          <Page />
        </Dialog.Content>
      </Dialog.Root>,
    );
    screen.getByText('Before').focus();
    await userEvent.hover(link());
    await shown();
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(document.activeElement).toBe(screen.getByText('Before'));
    await userEvent.keyboard('{Tab}');
    await shown();
    await userEvent.keyboard('{Tab}{Escape}');
    await gone();
    expect([document.activeElement, document.querySelector('dialog')!.open]).toEqual([link(), true]);
  });

  it('after Escape it stays closed until the pointer leaves', async () => {
    render(<Page />);
    await userEvent.hover(link());
    await shown();
    await userEvent.keyboard('{Escape}');
    await gone();
    fireEvent.pointerMove(link(), { pointerType: 'mouse' });
    await new Promise((done) => setTimeout(done, 50));
    expect(card()).toBeNull();
  });

  it('one card is open at a time', async () => {
    render(
      <>
        <Page closeDelay={5000} />
        <HoverCard.Root delay={0}>
          <HoverCard.Trigger href="#noor">Noor</HoverCard.Trigger>
          <HoverCard.Content>Noor of the sea</HoverCard.Content>
        </HoverCard.Root>
      </>,
    );
    await userEvent.hover(link());
    await shown();
    fireEvent.pointerMove(screen.getByText('Noor'), { pointerType: 'mouse' });
    await waitFor(() => expect(screen.getByText('Noor of the sea')).toBeDefined());
    expect(card()).toBeNull();
  });

  it('a page that controls it decides', async () => {
    const changed = vi.fn<NonNullable<HoverCardRootProps['onOpenChange']>>();
    render(<Page open={false} onOpenChange={changed} />);
    await userEvent.hover(link());
    await waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    expect(card()).toBeNull();
  });

  it.each(['ltr', 'rtl'] as const)('is in line with the start of the link, %s', async (dir) => {
    render(
      <div dir={dir}>
        <Page />
      </div>,
    );
    await userEvent.hover(link());
    await shown();
    const edge = dir === 'ltr' ? 'left' : 'right';
    expect(card()!.getBoundingClientRect()[edge]).toBeCloseTo(link().getBoundingClientRect()[edge], 0);
  });
});

describe('A touch, which cannot hover', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());
  const wait = (time: number) => act(() => void vi.advanceTimersByTime(time));
  const down = () => fireEvent.pointerDown(link(), { pointerType: 'touch', clientX: 10, clientY: 10 });

  it('that is short follows the link', () => {
    render(<Page />);
    down();
    wait(100);
    fireEvent.pointerUp(link(), { pointerType: 'touch' });
    wait(1000);
    expect([fireEvent.click(link()), card()]).toEqual([true, null]);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('that is long opens the card and does not follow the link; the next touch outside closes it', () => {
    render(<Page />);
    down();
    wait(510);
    expect(card()).not.toBeNull();
    expect([fireEvent.contextMenu(link()), fireEvent.click(link())]).toEqual([false, false]);
    fireEvent.pointerUp(link(), { pointerType: 'touch' });
    wait(3000);
    expect(card()).not.toBeNull();
    fireEvent.pointerDown(screen.getByText('After'), { pointerType: 'touch' });
    expect(card()).toBeNull();
  });

  it('that scrolls opens nothing', () => {
    render(<Page />);
    down();
    fireEvent.pointerMove(link(), { pointerType: 'touch', clientX: 10, clientY: 40 });
    wait(1000);
    expect(card()).toBeNull();
  });
});
