import { act, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { userEvent } from 'vitest/browser';
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

describe('Focus never ends on the page', () => {
  const settle = () => act(() => new Promise((done) => setTimeout(done, 80)));
  const isPlaced = () => expect([document.body, document.documentElement]).not.toContain(document.activeElement);

  it.each(['the opener', 'its row', 'the list'])('when %s is gone with the dialog', async (what) => {
    function Rows() {
      const [gone, setGone] = useState('');
      return (
        <section>
          {gone === 'the list' ? null : (
            <ul>
              {gone === 'its row' ? null : (
                <li>
                  <Dialog.Root>
                    {gone === 'the opener' ? null : <Dialog.Trigger>Open</Dialog.Trigger>}
                    <Dialog.Content aria-label="Remove">
                      <button onClick={() => setGone(what)}>Remove</button>
                      <Dialog.Close>Close</Dialog.Close>
                    </Dialog.Content>
                  </Dialog.Root>
                </li>
              )}
            </ul>
          )}
        </section>
      );
    }
    render(<Rows />);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    if (what === 'the opener') await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await settle();
    isPlaced();
    const place = document.activeElement!;
    expect(place.getAttribute('tabindex')).toBe('-1');
    act(() => (place as HTMLElement).blur());
    expect(place.hasAttribute('tabindex')).toBe(false);
  });

  it('when a program opened the dialog, with nothing focused', async () => {
    render(
      <main>
        <Page />
      </main>,
    );
    await waitFor(() => expect(document.activeElement).toBe(dialog()));
    await userEvent.keyboard('{Escape}');
    await settle();
    isPlaced();
  });

  it.each(['removed', 'disabled', 'hidden'])('when what has focus in the dialog is %s', async (how) => {
    function Steps() {
      const [isDone, setDone] = useState(false);
      return (
        <Dialog.Root defaultOpen>
          <Dialog.Content aria-label="Steps">
            {isDone && how === 'removed' ? null : (
              <button
                disabled={isDone && how === 'disabled'}
                hidden={isDone && how === 'hidden'}
                onClick={() => setDone(true)}
              >
                Next
              </button>
            )}
          </Dialog.Content>
        </Dialog.Root>
      );
    }
    render(<Steps />);
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await settle();
    await waitFor(() => expect(document.activeElement).toBe(dialog()));
  });
});

describe('A dialog beside which elements stay usable', () => {
  /** What a library does: a list at the end of the page, with a high z-index. */
  const appendList = () => {
    const list = document.createElement('div');
    list.style.cssText = 'position: fixed; inset: 40% 40% auto; z-index: 1000';
    list.innerHTML = '<button>Suggestion</button>';
    document.body.append(list);
    return list;
  };
  const before = (): HTMLElement => screen.getByText('Behind', { selector: 'button' });
  const Beside = (props: Partial<DialogContentProps>) => (
    <>
      <button>Behind</button>
      <Page persistentElements={[]} {...props}>
        <TextField label="Why" />
      </Page>
    </>
  );

  it('a list that is appended while it is open can be pressed, and does not close it', async () => {
    render(<Beside />);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')));
    const list = appendList();
    const pressed = vi.fn<() => void>();
    list.addEventListener('click', pressed);
    await userEvent.click(list.firstElementChild!);
    expect(pressed).toHaveBeenCalledOnce();
    expect(dialog()!.open).toBe(true);
    list.remove();
  });

  it('a list that exists before stays usable if it is named', async () => {
    const list = appendList();
    const { unmount } = render(<Beside persistentElements={[() => list, () => null]} />);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')));
    await userEvent.click(list.firstElementChild!);
    expect(document.activeElement).toBe(list.firstElementChild);
    expect(dialog()!.open).toBe(true);
    unmount();
    list.remove();
  });

  it('everything else is inert until it closes, and a press there closes it', async () => {
    render(<Beside />);
    await waitFor(() => expect(dialog()!.open).toBe(true));
    expect(before().closest('[inert]')).not.toBeNull();
    expect(dialog()!.getAttribute('aria-modal')).toBe('true');
    before().focus();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    const { width, height } = document.documentElement.getBoundingClientRect();
    await userEvent.click(document.documentElement, { position: { x: width - 2, y: Math.max(2, height - 2) } });
    await waitFor(() => expect(dialog()).toBeNull());
    expect(document.querySelector('[inert]')).toBeNull();
  });

  it('Escape closes it, and an alert is closed by its answers alone', async () => {
    const { unmount } = render(<Beside />);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(dialog()).toBeNull());
    unmount();
    render(<Beside alert />);
    await waitFor(() => expect(dialog()!.open).toBe(true));
    await userEvent.click(document.documentElement, { position: { x: 2, y: 2 } });
    expect(dialog()!.open).toBe(true);
  });
});
