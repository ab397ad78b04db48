import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { collapsibleProps } from './Collapsible.props.js';
import { Collapsible, type CollapsibleRootProps } from './index.js';

const parts = (
  <>
    <Collapsible.Trigger>More</Collapsible.Trigger>
    <Collapsible.Panel>
      The rest <b id="inside">inside</b>
    </Collapsible.Panel>
  </>
);
const Page = (props: CollapsibleRootProps) => <Collapsible.Root {...props}>{parts}</Collapsible.Root>;
const details = () => document.querySelector('details')!;
const summary = () => screen.getByText('More').closest('summary')!;

describe('Collapsible', () => {
  describeConformance(<Collapsible.Root>{parts}</Collapsible.Root>, {
    element: HTMLDetailsElement,
    props: collapsibleProps,
  });
  describe('Trigger', () => {
    describeConformance(<Collapsible.Trigger>More</Collapsible.Trigger>, {
      element: HTMLElement,
      around: (trigger) => <Collapsible.Root>{trigger}</Collapsible.Root>,
      find: (container) => container.querySelector('summary'),
    });
  });
  describe('Panel', () => {
    describeConformance(<Collapsible.Panel>Rest</Collapsible.Panel>, { element: HTMLDivElement });
  });

  it('opens and closes by mouse, Enter and Space, and calls its handler once for each', async () => {
    const onOpenChange = vi.fn<NonNullable<CollapsibleRootProps['onOpenChange']>>();
    render(<Page onOpenChange={onOpenChange} />);
    await userEvent.click(summary());
    expect(details().open).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect(details().open).toBe(false);
    await userEvent.keyboard(' ');
    expect(details().open).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onOpenChange.mock.calls.map(([open, { reason }]) => [open, reason])).toEqual([
      [true, 'trigger-press'],
      [false, 'trigger-press'],
      [true, 'trigger-press'],
    ]);
  });

  it('follows a controlled state, also where the browser opens it', async () => {
    const onOpenChange = vi.fn<NonNullable<CollapsibleRootProps['onOpenChange']>>();
    const { rerender } = render(<Page open={false} onOpenChange={onOpenChange} />);
    await userEvent.click(summary());
    expect(details().open).toBe(false);
    // As find in page does.
    details().open = true;
    await vi.waitFor(() => expect(onOpenChange).toHaveBeenCalledTimes(2));
    expect(onOpenChange.mock.lastCall![1].reason).toBe('none');
    expect(details().open).toBe(false);
    rerender(<Page open onOpenChange={onOpenChange} />);
    expect(details().open).toBe(true);
  });

  it('takes over what the browser opens by itself, and can be closed then', async () => {
    render(<Page />);
    details().open = true;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await userEvent.click(summary());
    expect(details().open).toBe(false);
  });

  it('stays as it is when the event is prevented, and when it is disabled', async () => {
    const { rerender } = render(<Page onOpenChange={(_, { event }) => event.preventDefault()} />);
    await userEvent.click(summary());
    expect(details().open).toBe(false);
    rerender(<Page disabled />);
    await userEvent.click(summary(), { force: true });
    expect([details().open, summary().ariaDisabled]).toEqual([false, 'true']);
  });

  it('stays open when it was opened before hydration', async () => {
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(<Page />);
    details().open = true;
    const printed = vi.spyOn(console, 'error');
    const root = await act(async () => hydrateRoot(container, <Page />));
    expect(details().open).toBe(true);
    await userEvent.click(summary());
    expect(details().open).toBe(false);
    expect(printed).not.toHaveBeenCalled();
    act(() => root.unmount());
    container.remove();
  });

  it('leaves the press of a button in the summary alone', async () => {
    render(
      <Collapsible.Root>
        <Collapsible.Trigger>
          More <button type="button">there</button>
        </Collapsible.Trigger>
        <Collapsible.Panel>Rest</Collapsible.Panel>
      </Collapsible.Root>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(details().open).toBe(false);
  });

  it('has its panel in the page while it is closed, so that find in page finds it', () => {
    render(<Page />);
    expect(document.querySelector('#inside')).not.toBeNull();
  });
});
