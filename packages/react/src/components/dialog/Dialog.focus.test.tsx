import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../button/index.js';
import { TextField } from '../text-field/index.js';
import { Dialog, type DialogContentProps } from './index.js';

const Page = (props: Partial<DialogContentProps>) => (
  <Dialog.Root defaultOpen>
    <Dialog.Content {...props}>
      <Dialog.Title>Withdraw this story?</Dialog.Title>
      <Dialog.Body>{props.children}</Dialog.Body>
    </Dialog.Content>
  </Dialog.Root>
);
const dialog = () => document.querySelector('dialog');

describe('Focus in a dialog', () => {
  it('starts on the first field of a form, and on the dialog itself where there is none', async () => {
    const { unmount } = render(<Page />);
    await waitFor(() => expect(document.activeElement).toBe(dialog()));
    unmount();
    render(
      <Page>
        <Button>First</Button>
        <TextField label="Why" />
      </Page>,
    );
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Why' })));
  });

  it.each([
    ['a hidden file', <input key="" type="file" style={{ display: 'none' }} />],
    [
      'what is inert',
      <div key="" inert>
        <input aria-label="Inert" />
      </div>,
    ],
    [
      'what a fieldset turns off',
      <fieldset key="" disabled>
        <input aria-label="Off" />
      </fieldset>,
    ],
    ['what Tab does not reach', <input key="" aria-label="Aside" tabIndex={-1} />],
  ])('starts after %s, which takes no focus', async (_title, field) => {
    const { unmount } = render(
      <Page>
        {field}
        <select aria-label="Circle" />
        <TextField label="Why" />
      </Page>,
    );
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Circle' })));
    unmount();
    render(<Page>{field}</Page>);
    await waitFor(() => expect(document.activeElement).toBe(dialog()));
  });

  it('starts on the checked radio', async () => {
    render(
      <Page>
        {['type', 'archive'].map((circle) => (
          <label key={circle}>
            <input type="radio" name="circle" value={circle} defaultChecked={circle === 'archive'} />
            {circle}
          </label>
        ))}
      </Page>,
    );
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'archive' })));
  });

  it('passes no other control on its way', async () => {
    const focused = vi.fn<(event: FocusEvent) => void>();
    const listen = (event: FocusEvent) => focused(event);
    document.addEventListener('focusin', listen);
    render(
      <Page>
        <Button>First</Button>
        <TextField label="Why" />
      </Page>,
    );
    document.removeEventListener('focusin', listen);
    const places = focused.mock.calls.map(([{ target }]) => (target as Element).tagName);
    expect(places).toEqual(['DIALOG', 'INPUT']);
  });
});
