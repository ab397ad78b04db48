import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import type { DialogRootProps } from '../dialog/index.js';
import { AlertDialog, type AlertDialogActionProps } from './index.js';

const Parts = (action: AlertDialogActionProps) => (
  <>
    <AlertDialog.Title>Leave this circle?</AlertDialog.Title>
    <AlertDialog.Description>Your stories stay.</AlertDialog.Description>
    <AlertDialog.Footer>
      <AlertDialog.Action {...action}>Leave</AlertDialog.Action>
      <AlertDialog.Cancel>Stay</AlertDialog.Cancel>
    </AlertDialog.Footer>
  </>
);

const Page = ({ root, ...action }: AlertDialogActionProps & { root?: DialogRootProps }) => (
  <AlertDialog.Root {...root}>
    <AlertDialog.Trigger>Open</AlertDialog.Trigger>
    <AlertDialog.Content>
      <Parts {...action} />
    </AlertDialog.Content>
  </AlertDialog.Root>
);

const dialog = () => screen.queryByRole('alertdialog');
const gone = () => waitFor(() => expect(dialog()).toBeNull());

describe('AlertDialog', () => {
  describeConformance(
    <AlertDialog.Content>
      <Parts />
    </AlertDialog.Content>,
    {
      element: HTMLDialogElement,
      find: () => [...document.querySelectorAll('dialog')].at(-1) ?? null,
      around: (children) => <AlertDialog.Root defaultOpen>{children}</AlertDialog.Root>,
    },
  );

  it.each(['ltr', 'rtl'] as const)(
    'is an alertdialog with name and description; focus starts on the answer that changes nothing, and returns (%s)',
    async (dir) => {
      render(
        <div dir={dir}>
          <Page />
        </div>,
      );
      await userEvent.tab();
      await userEvent.keyboard('{Enter}');
      screen.getByRole('alertdialog', { name: 'Leave this circle?', description: 'Your stories stay.' });
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Stay' }));
      await userEvent.keyboard('{Enter}');
      await gone();
      expect(document.activeElement).toBe(screen.getByText('Open'));
    },
  );

  it('has no close button, and a press outside does not close it', async () => {
    render(<Page root={{ defaultOpen: true }} />);
    await userEvent.click(document.documentElement, { position: { x: 5, y: 5 }, force: true });
    expect(dialog()).not.toBeNull();
    expect([...dialog()!.querySelectorAll('button')].map((button) => button.textContent)).toEqual(['Leave', 'Stay']);
  });

  it('reports Escape and both answers, once each', async () => {
    const changed = vi.fn<NonNullable<DialogRootProps['onOpenChange']>>();
    render(<Page root={{ onOpenChange: changed }} />);
    const ways: [string, () => Promise<unknown>][] = [
      ['escape-key', () => userEvent.keyboard('{Escape}')],
      ['close-press', () => userEvent.click(screen.getByText('Leave'))],
      ['close-press', () => userEvent.click(screen.getByText('Stay'))],
    ];
    for (const [reason, close] of ways) {
      await userEvent.click(screen.getByText('Open'));
      await close();
      expect(changed.mock.lastCall).toEqual([false, { reason, event: expect.any(Event) }]);
      await gone();
    }
    expect(changed).toHaveBeenCalledTimes(2 * ways.length);
  });

  it('stays open when the click on its action is prevented', async () => {
    render(<Page root={{ defaultOpen: true }} onClick={(event) => event.preventDefault()} />);
    await userEvent.click(screen.getByText('Leave'));
    expect(dialog()).not.toBeNull();
  });
});
