import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Button } from '../button/index.js';
import { Dialog } from './index.js';

/** An open dialog with two buttons besides the cross. */
async function start(alert = false): Promise<HTMLDialogElement> {
  render(
    <Dialog.Root>
      <Dialog.Trigger>Open</Dialog.Trigger>
      <Dialog.Content alert={alert}>
        <Dialog.Title>Withdraw?</Dialog.Title>
        <Dialog.Description>It disappears.</Dialog.Description>
        <Dialog.Footer>
          <Button>Withdraw</Button>
          <Dialog.Close>Keep it</Dialog.Close>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>,
  );
  await userEvent.click(screen.getByText('Open'));
  return document.querySelector('dialog')!;
}

const named = (role: 'dialog' | 'alertdialog') => async () => {
  const dialog = await start(role === 'alertdialog');
  expect(screen.getByRole(role, { name: 'Withdraw?', description: 'It disappears.' })).toBe(dialog);
};

/** A native dialog is modal for assistive technology by `showModal()`. */
const modal = (alert: boolean) => async () => {
  expect((await start(alert)).matches(':modal')).toBe(true);
};

/** Elements that get focus one after the other. Between the last and the first is the browser's own interface. */
const walk = (key: '{Tab}' | '{Shift>}{Tab}{/Shift}', alert: boolean) => async () => {
  const dialog = await start(alert);
  const stops = new Set<Element>();
  for (let index = 0; index < 6; index += 1) {
    await userEvent.keyboard(key);
    const { activeElement } = document;
    if (activeElement !== document.body) stops.add(activeElement!);
  }
  expect([...stops].every((stop) => dialog.contains(stop))).toBe(true);
  expect([...stops].filter((stop) => stop !== dialog)).toHaveLength(dialog.querySelectorAll('button').length);
};

const escapes = (alert: boolean) => async () => {
  await start(alert);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  expect(document.activeElement).toBe(screen.getByText('Open'));
};

describeApg('dialog-modal/dialog', {
  'dialog-role': named('dialog'),
  'aria-labelledby': named('dialog'),
  'aria-describedby': named('dialog'),
  'aria-modal': modal(false),
  'key-tab': walk('{Tab}', false),
  'key-shift-tab': walk('{Shift>}{Tab}{/Shift}', false),
  'key-escape': escapes(false),
});

describeApg('alertdialog/alertdialog', {
  'alertdialog-role': named('alertdialog'),
  'aria-labelledby': named('alertdialog'),
  'aria-describedby': named('alertdialog'),
  'aria-modal': modal(true),
  'alert-role': 'A message that the page of the example shows after its dialog. It is not part of a dialog.',
  'key-tab': walk('{Tab}', true),
  'key-escape': escapes(true),
  'save-button': 'The text editor of the example, not its dialog.',
  'key-control-s': 'The text editor of the example, not its dialog.',
});
