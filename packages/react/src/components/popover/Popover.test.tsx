import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { page, userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Dialog } from '../dialog/index.js';
import { Select } from '../select/index.js';
import { popoverProps } from './Popover.props.js';
import { Popover, type PopoverContentProps, type PopoverRootProps } from './index.js';

const Page = ({ root, children, ...content }: PopoverContentProps & { root?: PopoverRootProps }) => (
  <Popover.Root {...root}>
    <Popover.Trigger>Credit</Popover.Trigger>
    <Popover.Content {...content}>
      {children ?? (
        <>
          <Popover.Title>How you are named</Popover.Title>
          <Popover.Description>Printed with the story.</Popover.Description>
          <input aria-label="Name" />
          <Popover.Close />
        </>
      )}
    </Popover.Content>
  </Popover.Root>
);

const trigger = () => screen.getByRole('button', { name: 'Credit' });
const popover = () => document.querySelector<HTMLElement>('.ws-popover');
const gone = () => waitFor(() => expect(popover()).toBeNull());

describe('Popover', () => {
  describeConformance(<Popover.Content>Text</Popover.Content>, {
    element: HTMLDivElement,
    find: () => [...document.querySelectorAll('.ws-popover')].at(-1) ?? null,
    variants: popoverProps.variants,
    around: (children) => (
      <Popover.Root defaultOpen>
        <Popover.Trigger>Credit</Popover.Trigger>
        {children}
      </Popover.Root>
    ),
  });

  it('renders nothing while it is closed, and opens in its place, in the top layer', async () => {
    const { container } = render(<Page />);
    expect(container.children).toHaveLength(1);
    await userEvent.click(trigger());
    expect([popover()!.matches(':popover-open'), popover()!.parentElement]).toEqual([true, container]);
  });

  it('is named by its title, or else by its trigger', async () => {
    const { rerender } = render(<Page root={{ defaultOpen: true }} />);
    const named = { name: 'How you are named', description: 'Printed with the story.' };
    expect(screen.getByRole('dialog', named)).toBe(popover());
    rerender(<Page root={{ defaultOpen: true }}>Text</Page>);
    expect(screen.getByRole('dialog', { name: 'Credit' })).toBe(popover());
    rerender(
      <Page root={{ defaultOpen: true }} aria-label="Own">
        Text
      </Page>,
    );
    expect(screen.getByRole('dialog', { name: 'Own' })).toBe(popover());
  });

  it.each(['ltr', 'rtl'] as const)('by keyboard: focus goes in, and back on Escape; Tab goes on (%s)', async (dir) => {
    render(
      <div dir={dir}>
        <Page />
        <button>Next</button>
      </div>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(document.activeElement).toBe(trigger());
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.tab();
    await gone();
    expect(document.activeElement).toBe(screen.getByText('Next'));
  });

  it('reports each change once, with its reason and the native event', async () => {
    const changed = vi.fn<NonNullable<PopoverRootProps['onOpenChange']>>();
    render(
      <>
        <Page root={{ onOpenChange: changed }} />
        <p style={{ marginBlockStart: '20rem' }}>Page</p>
        <button>Next</button>
      </>,
    );
    const open = () => userEvent.click(trigger());
    const changes: [string, () => Promise<unknown>][] = [
      ['trigger-press', open],
      ['trigger-press', () => userEvent.click(trigger())],
      ['trigger-press', open],
      ['close-press', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
      ['trigger-press', open],
      ['escape-key', () => userEvent.keyboard('{Escape}')],
      ['trigger-press', open],
      ['outside-press', () => userEvent.click(screen.getByText('Page'))],
      ['trigger-press', open],
      ['focus-out', async () => screen.getByText('Next').focus()],
    ];
    for (const [reason, act] of changes) {
      await act();
      expect(changed.mock.lastCall).toEqual([expect.any(Boolean), { reason, event: expect.any(Event) }]);
    }
    expect(changed).toHaveBeenCalledTimes(changes.length);
    await gone();
  });

  it('stays as it is when the change is prevented or controlled', async () => {
    const { rerender } = render(<Page root={{ onOpenChange: (_, { event }) => event.preventDefault() }} />);
    await userEvent.click(trigger());
    expect(popover()).toBeNull();
    rerender(<Page key="" root={{ open: true }} />);
    await userEvent.keyboard('{Escape}');
    expect(popover()!.matches(':popover-open')).toBe(true);
  });

  it('the Escape of an input method closes nothing', async () => {
    render(<Page root={{ defaultOpen: true }} />);
    const composing = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, isComposing: true });
    screen.getByLabelText('Name').dispatchEvent(composing);
    expect(popover()).not.toBeNull();
  });

  it('Escape and a press outside close one overlay: a list in a popover, then the popover, then the dialog', async () => {
    render(
      <Dialog.Root defaultOpen>
        <Dialog.Content aria-label="Story">
          <Page>
            <Select label="Circle" options={[{ value: 'type', label: 'Type' }]} />
          </Page>
        </Dialog.Content>
      </Dialog.Root>,
    );
    await userEvent.click(trigger());
    await userEvent.click(screen.getByRole('combobox'));
    expect(screen.queryByRole('listbox')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(popover()).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(document.querySelector('dialog')!.open).toBe(true);
    await userEvent.click(trigger());
    await userEvent.click(document.documentElement, { position: { x: 5, y: 5 }, force: true });
    await gone();
    expect(document.querySelector('dialog')!.open).toBe(true);
  });

  it('a press outside closes the inner one of two popovers', async () => {
    render(
      <>
        <Page root={{ defaultOpen: true }} data-testid="outer">
          <Popover.Root>
            <Popover.Trigger>More</Popover.Trigger>
            <Popover.Content data-testid="inner">Inner</Popover.Content>
          </Popover.Root>
        </Page>
        <p style={{ marginBlockStart: '30rem' }}>Page</p>
      </>,
    );
    await userEvent.click(screen.getByText('More'));
    await userEvent.click(screen.getByText('Page'));
    await waitFor(() => expect(screen.queryByTestId('inner')).toBeNull());
    expect(screen.queryByTestId('outer')).not.toBeNull();
  });

  it('works in StrictMode, with focus where it belongs', async () => {
    render(
      <StrictMode>
        <Page />
      </StrictMode>,
    );
    await userEvent.click(trigger());
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(trigger());
  });

  it.each(['ltr', 'rtl'] as const)('is on the side and edge of the reading direction (%s)', async (dir) => {
    const { rerender } = render(
      <div dir={dir} style={{ padding: '12rem' }}>
        <Page root={{ open: true }} side="inline-end">
          Text
        </Page>
      </div>,
    );
    const [from, box] = [trigger().getBoundingClientRect(), popover()!.getBoundingClientRect()];
    expect(dir === 'ltr' ? box.left - from.right : from.left - box.right).toBeGreaterThanOrEqual(0);
    rerender(
      <div dir={dir} style={{ padding: '12rem' }}>
        <Page root={{ open: true }} align="start" offset={5}>
          Text
        </Page>
      </div>,
    );
    const edge = dir === 'ltr' ? 'left' : 'right';
    await waitFor(() => expect(popover()!.getBoundingClientRect()[edge]).toBeCloseTo(from[edge], 0));
  });

  it.each(popoverProps.variants.side)('is in the window of a phone (%s)', async (side) => {
    await page.viewport(320, 480);
    try {
      render(
        <Page root={{ defaultOpen: true }} side={side}>
          {'Text of a popover that is longer than one line. '.repeat(30)}
        </Page>,
      );
      const { left, right, top, bottom } = popover()!.getBoundingClientRect();
      expect([left >= 0, right <= 320, top >= 0, bottom <= 480]).toEqual([true, true, true, true]);
    } finally {
      await page.viewport(1024, 768);
    }
  });
});
