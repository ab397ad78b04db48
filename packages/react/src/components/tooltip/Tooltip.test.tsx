import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Button } from '../button/index.js';
import { Dialog } from '../dialog/index.js';
import { Select } from '../select/index.js';
import { tooltipProps } from './Tooltip.props.js';
import { Tooltip, type TooltipProps } from './index.js';

const tip = () => screen.queryByRole('tooltip');
const shown = () => waitFor(() => expect(tip()).not.toBeNull());
const gone = () => waitFor(() => expect(tip()).toBeNull());
/** Waits until those of the test before do not count any more. */
const restFromOthers = () => new Promise((settle) => setTimeout(settle, 350));
const child = () => screen.getByRole('button');
const Page = (props: Partial<TooltipProps>) => (
  <Tooltip content="Agreed until March" delay={0} {...props}>
    <Button>CC BY-SA</Button>
  </Tooltip>
);

describe('Tooltip', () => {
  describeConformance(
    <Tooltip content="Agreed until March" defaultOpen>
      <Button>CC BY-SA</Button>
    </Tooltip>,
    {
      element: HTMLSpanElement,
      find: () => [...document.querySelectorAll('.ws-tooltip')].at(-1) ?? null,
    },
  );
});

describe.each(['ltr', 'rtl'] as const)('Tooltip, %s', (dir) => {
  it('opens on keyboard focus, describes its child, and closes on Escape; focus stays', async () => {
    render(
      <div dir={dir}>
        <Page />
      </div>,
    );
    expect(child().getAttribute('aria-describedby')).toBeNull();
    await userEvent.tab();
    await shown();
    expect(getComputedStyle(tip()!).direction).toBe(dir);
    expect(screen.getByRole('button', { name: 'CC BY-SA', description: 'Agreed until March' })).toBe(
      document.activeElement,
    );
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(document.activeElement).toBe(child());
  });

  it('closes when focus goes on', async () => {
    render(
      <div dir={dir}>
        <Page />
        <a href="#next">next</a>
      </div>,
    );
    await userEvent.tab();
    await shown();
    await userEvent.tab();
    await gone();
    expect(document.activeElement).toBe(screen.getByRole('link'));
  });

  it.each(tooltipProps.variants.side)('is at %s of its child in reading direction', async (side) => {
    render(
      <div dir={dir} style={{ padding: '12rem 20rem' }}>
        <Page defaultOpen side={side} />
      </div>,
    );
    const [box, place] = [tip()!, child()].map((node) => node.getBoundingClientRect());
    const distances = {
      'block-start': place!.top - box!.bottom,
      'block-end': box!.top - place!.bottom,
      'inline-start': dir === 'ltr' ? place!.left - box!.right : box!.left - place!.right,
      'inline-end': dir === 'ltr' ? box!.left - place!.right : place!.left - box!.right,
    };
    expect(distances[side]).toBeGreaterThan(0);
    expect(distances[side]).toBeLessThan(16);
  });

  it.each(tooltipProps.variants.side)('goes to the other side if there is not enough space at %s', (side) => {
    const edge = { [`inset-${side}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]: 4 };
    render(
      <div dir={dir} style={{ position: 'fixed', ...edge }}>
        <Page defaultOpen side={side} />
      </div>,
    );
    const { left, top, right, bottom } = tip()!.getBoundingClientRect();
    expect(Math.min(left, top, window.innerWidth - right, window.innerHeight - bottom)).toBeGreaterThanOrEqual(0);
    const place = child().getBoundingClientRect();
    expect(left >= place.right || right <= place.left || top >= place.bottom || bottom <= place.top).toBe(true);
  });
});

describe('Tooltip and pointers', () => {
  it('opens after its delay under a mouse, stays while the mouse is on it, and closes on a press', async () => {
    await restFromOthers();
    const times: number[] = [];
    const now = () => void times.push(performance.now());
    render(
      <div style={{ padding: '6rem' }} onPointerMove={now}>
        <Page delay={200} onOpenChange={now} />
      </div>,
    );
    await userEvent.hover(child());
    await shown();
    expect(times.at(-1)! - times[0]!).toBeGreaterThanOrEqual(199);
    await userEvent.hover(tip()!);
    await new Promise((settle) => setTimeout(settle, 200));
    expect(tip()).not.toBeNull();
    await userEvent.click(child());
    await gone();
  });

  it('opens for a touch that rests, and closes a while after it', async () => {
    const changed = vi.fn<NonNullable<TooltipProps['onOpenChange']>>();
    render(<Page onOpenChange={changed} />);
    const touch = (type: string) =>
      child().dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'touch' }));
    touch('pointerdown');
    touch('pointerup');
    await new Promise((settle) => setTimeout(settle, 700));
    expect(changed).not.toHaveBeenCalled();
    touch('pointerdown');
    await waitFor(() => expect(tip()).not.toBeNull());
    touch('pointerup');
    await waitFor(() => expect(tip()).toBeNull(), { timeout: 2500 });
    expect(changed.mock.calls).toMatchObject([
      [true, { reason: 'trigger-touch' }],
      [false, { reason: 'trigger-touch' }],
    ]);
  });
});

describe('Tooltips in a row', () => {
  const Row = () => (
    <>
      {['One', 'Two', 'Three'].map((name) => (
        <Tooltip key={name} content={`About ${name}`} delay={60_000}>
          <Button>{name}</Button>
        </Tooltip>
      ))}
    </>
  );
  const button = (name: string) => screen.getByRole('button', { name });
  const rest = (name: string) =>
    button(name).dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse' }));
  const tips = () => screen.queryAllByRole('tooltip').map((node) => node.textContent);
  const shownWords = (...words: string[]) => waitFor(() => expect(tips()).toEqual(words));

  it('wait for the first, and not for the next', async () => {
    render(<Row />);
    await restFromOthers();
    act(() => void rest('Two'));
    await new Promise((settle) => setTimeout(settle, 50));
    expect(tips()).toEqual([]);
    await userEvent.tab();
    await shownWords('About One');
    act(() => button('One').blur());
    act(() => void rest('Three'));
    await shownWords('About Three');
  });

  it('are never two, and one that was dismissed stays closed', async () => {
    render(<Row />);
    await userEvent.tab();
    await shownWords('About One');
    await userEvent.tab();
    await shownWords('About Two');
    act(() => void rest('Three'));
    await shownWords('About Three');
    await userEvent.keyboard('{Escape}');
    act(() => void rest('Three'));
    await new Promise((settle) => setTimeout(settle, 50));
    expect(tips()).toEqual([]);
  });
});

describe('Tooltip and its place', () => {
  it('names a child that shows only an icon, and does not describe it too', async () => {
    render(
      <Tooltip content="Close" purpose="label" delay={0}>
        <button type="button">
          <i aria-hidden>x</i>
        </button>
      </Tooltip>,
    );
    await userEvent.tab();
    await shown();
    expect(screen.getByRole('button', { name: 'Close', description: '' })).toBe(document.activeElement);
  });

  it('takes only a string for a name', () => {
    const name = { content: <b>Close</b>, purpose: 'label' } as const;
    render(
      // @ts-expect-error a name is a string
      <Tooltip {...name}>
        <button type="button">x</button>
      </Tooltip>,
    );
    expect(child().ariaLabel).toBeNull();
  });

  it('is in the top layer, after its child, with brand, mode and language of its place', () => {
    render(
      <Brand mode="dark" lang="ar" data-testid="place">
        <Page defaultOpen />
      </Brand>,
    );
    expect(tip()!.matches(':popover-open')).toBe(true);
    expect(tip()!.previousElementSibling).toBe(child());
    expect(getComputedStyle(tip()!).direction).toBe('rtl');
    const read = (node: Element) => getComputedStyle(node).backgroundColor;
    const dark = read(tip()!);
    screen.getByTestId('place').dataset.mode = 'light';
    expect(read(tip()!)).not.toBe(dark);
  });

  it('joins the description that its child has', async () => {
    render(
      <>
        <p id="own">Own words.</p>
        <Tooltip content="Agreed until March" defaultOpen>
          <Button aria-describedby="own">CC BY-SA</Button>
        </Tooltip>
      </>,
    );
    expect(screen.getByRole('button', { description: 'Own words. Agreed until March' })).toBe(child());
  });

  it('does not open when a dialog returns focus, and opens when a person moves it', async () => {
    render(
      <Dialog.Root>
        <Tooltip content="Agreed until March">
          <Dialog.Trigger>Open</Dialog.Trigger>
        </Tooltip>
        <Dialog.Content aria-label="Story" />
      </Dialog.Root>,
    );
    await userEvent.tab();
    await shown();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.querySelector('dialog')).not.toBeNull());
    await gone();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    expect(document.activeElement?.textContent).toBe('Open');
    expect(tip()).toBeNull();
  });

  it.each([
    ['of a native dialog', '{Escape}'],
    ['of a panel of someone else', '{Enter}'],
  ])('does not open when a program returns focus: %s', async (kind, key) => {
    const dialog = { current: null as HTMLDialogElement | null };
    render(
      <>
        <Tooltip content="Agreed until March">
          <Button onClick={() => dialog.current!.showModal()}>Open</Button>
        </Tooltip>
        <dialog ref={dialog} data-kind={kind}>
          <button
            onClick={() => {
              dialog.current!.close();
              screen.getByRole('button', { name: 'Open' }).focus();
            }}
          >
            Close
          </button>
        </dialog>
      </>,
    );
    await userEvent.tab();
    await shown();
    await userEvent.keyboard('{Enter}');
    await gone();
    await new Promise((done) => setTimeout(done, 150));
    await userEvent.keyboard(key);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Open'));
    expect(tip()).toBeNull();
  });

  it('describes its child for screen readers, which move focus without keys, while it is closed', () => {
    render(<Page />);
    act(() => child().focus());
    expect(tip()).toBeNull();
    expect(child().getAttribute('aria-description')).toBe('Agreed until March');
  });

  it('does not open when the window gets focus back', async () => {
    render(<Page />);
    await userEvent.tab();
    await shown();
    await userEvent.keyboard('{Escape}');
    await gone();
    // What browsers dispatch then: the element is still the active one of its document.
    act(() => void child().dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    act(() => void child().dispatchEvent(new FocusEvent('focusin', { bubbles: true })));
    expect(tip()).toBeNull();
  });

  it('reports a child that drops the ref', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const Deaf = () => <button type="button">x</button>;
    render(
      <Tooltip content="x">
        <Deaf />
      </Tooltip>,
    );
    expect(report.mock.calls.flat().join()).toContain('<Deaf>');
    report.mockRestore();
  });

  it('leaves the look of its child alone: an open select has its ring', async () => {
    render(
      <Tooltip content="Where it will appear">
        <Select aria-label="Circle" options={[{ value: 'type', label: 'Type circle' }]} />
      </Tooltip>,
    );
    const select = screen.getByRole('combobox');
    const ring = () => getComputedStyle(select).outlineStyle;
    expect(ring()).toBe('none');
    await userEvent.click(select);
    await waitFor(() => expect(screen.queryByRole('listbox')).not.toBeNull());
    expect(ring()).toBe('solid');
  });

  it('leaves the handlers and the ref of its child alone', async () => {
    const pressed = vi.fn<() => void>();
    const ref = vi.fn<(node: Element | null) => void>();
    render(
      <Tooltip content="x">
        <Button ref={ref} onClick={pressed} onPointerDown={pressed}>
          Go
        </Button>
      </Tooltip>,
    );
    await userEvent.click(child());
    expect(pressed).toHaveBeenCalledTimes(2);
    expect(ref).toHaveBeenCalledWith(child());
  });
});

describe.each(['ltr', 'rtl'] as const)('The place of a tooltip, %s', (dir) => {
  const rects = (props: Partial<TooltipProps>) => {
    render(
      <div dir={dir} style={{ padding: '12rem 20rem' }}>
        <Tooltip {...(props as TooltipProps)} content="About it, in more words than the button has" defaultOpen>
          <Button>Ask</Button>
        </Tooltip>
      </div>,
    );
    const [popup, anchor] = [tip()!.getBoundingClientRect(), screen.getByRole('button').getBoundingClientRect()];
    cleanup();
    return { popup, anchor };
  };
  const isNear = (one: number, other: number) => Math.abs(one - other) < 1.5;

  it.each(['block-start', 'block-end'] as const)('is aligned with an edge of its child: %s', (side) => {
    const [start, end] = dir === 'ltr' ? (['left', 'right'] as const) : (['right', 'left'] as const);
    const first = rects({ side, align: 'start' });
    expect(isNear(first.popup[start], first.anchor[start])).toBe(true);
    const last = rects({ side, align: 'end' });
    expect(isNear(last.popup[end], last.anchor[end])).toBe(true);
    const middle = rects({ side });
    expect(isNear(middle.popup.left + middle.popup.right, middle.anchor.left + middle.anchor.right)).toBe(true);
  });

  it.each(['inline-start', 'inline-end'] as const)('is aligned with the top or bottom of its child: %s', (side) => {
    const first = rects({ side, align: 'start' });
    expect(isNear(first.popup.top, first.anchor.top)).toBe(true);
    const last = rects({ side, align: 'end' });
    expect(isNear(last.popup.bottom, last.anchor.bottom)).toBe(true);
  });

  it('is further away with a larger offset, in steps of the space scale', () => {
    const distance = (offset: TooltipProps['offset']) => {
      const { popup, anchor } = rects({ side: 'block-end', offset });
      return popup.top - anchor.bottom;
    };
    expect(isNear(distance(0), 0)).toBe(true);
    expect(isNear(distance(2), distance(undefined))).toBe(true);
    expect(distance(6)).toBeGreaterThan(distance(2));
  });
});
