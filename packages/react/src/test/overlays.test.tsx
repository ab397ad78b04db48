/** What every overlay in the top layer must hold on a page. */
import { act, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { cdp, userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { Button } from '../components/button/index.js';
import { Dialog } from '../components/dialog/index.js';
import { Select } from '../components/select/index.js';
import { TextField } from '../components/text-field/index.js';
import { Tooltip } from '../components/tooltip/index.js';
import { button, circles, cleanUps, isOnTop, Story } from './overlay-page.js';

/** Those that are open: one that closes stays in the page for its exit. */
const dialogs = () =>
  [...document.querySelectorAll('dialog[open]')].map((node) => node.querySelector('h2')?.textContent);
const expectDialogs = (...names: string[]) => waitFor(() => expect(dialogs()).toEqual(names));

describe('Nested and stacked overlays', () => {
  it('Select and Tooltip in a Dialog are in front of it; Escape closes one after the other', async () => {
    render(
      <Story open>
        <Select label="Circle" options={circles} />
        <Tooltip content="About it" delay={0}>
          <Button>Ask</Button>
        </Tooltip>
      </Story>,
    );
    await userEvent.click(screen.getByRole('combobox'));
    expect(isOnTop(screen.getByRole('option', { name: 'Archive circle' }))).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    await expectDialogs('Outer');
    await userEvent.tab();
    expect(isOnTop(await screen.findByRole('tooltip'))).toBe(true);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
    await expectDialogs('Outer');
    await userEvent.keyboard('{Escape}');
    await expectDialogs();
  });

  it('a press outside closes the list of a Select alone, and the next one its Dialog', async () => {
    render(
      <Story open>
        <Select label="Circle" options={circles} />
      </Story>,
    );
    const pressOutside = () => userEvent.click(document.documentElement, { position: { x: 5, y: 5 }, force: true });
    await userEvent.click(screen.getByRole('combobox'));
    await pressOutside();
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(dialogs()).toEqual(['Outer']);
    await pressOutside();
    await expectDialogs();
  });

  it('a Dialog in a Dialog is in front of it, and returns focus into it', async () => {
    render(
      <Story open>
        <Story name="Inner" />
      </Story>,
    );
    await userEvent.click(button('Open Inner'));
    await expectDialogs('Outer', 'Inner');
    expect(isOnTop(screen.getByRole('heading', { name: 'Inner' }))).toBe(true);
    await userEvent.click(document.documentElement, { position: { x: 5, y: 5 }, force: true });
    await expectDialogs('Outer');
    expect(document.activeElement).toBe(button('Open Inner'));
    await userEvent.keyboard('{Escape}');
    await expectDialogs();
  });

  it('two Dialogs side by side stack in the order in which they open', async () => {
    render(
      <>
        <Story name="First" open />
        <Story name="Second" open />
      </>,
    );
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(dialogs()).toEqual(['First']));
    await userEvent.keyboard('{Escape}');
    await expectDialogs();
  });
});

describe('Focus around a Dialog', () => {
  it('never leaves it for the page', async () => {
    render(
      <>
        <Story open>
          <TextField label="Why" />
        </Story>
        <button>After</button>
      </>,
    );
    for (let step = 0; step < 5; step++) {
      await userEvent.tab();
      expect([document.body, ...document.querySelectorAll('dialog *')]).toContain(document.activeElement);
    }
  });

  it('returns to what is around the opener, if that is gone', async () => {
    function Rows() {
      const [rows, setRows] = useState(['One']);
      return (
        <ul tabIndex={-1} aria-label="Rows">
          {rows.map((row) => (
            <li key={row}>
              <Dialog.Root>
                <Dialog.Trigger>{row}</Dialog.Trigger>
                <Dialog.Content aria-label="Remove">
                  <button onClick={() => setRows([])}>Remove</button>
                </Dialog.Content>
              </Dialog.Root>
            </li>
          ))}
        </ul>
      );
    }
    render(<Rows />);
    await userEvent.click(button('One'));
    await userEvent.click(button('Remove'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('list', { name: 'Rows' })));
  });

  it('goes where `initialFocus` and `finalFocus` say', async () => {
    const first = { current: null as HTMLButtonElement | null };
    const last = { current: null as HTMLButtonElement | null };
    render(
      <>
        <button ref={last}>Last</button>
        <Dialog.Root>
          <Dialog.Trigger>Open</Dialog.Trigger>
          <Dialog.Content aria-label="Story" initialFocus={first} finalFocus={last}>
            <TextField label="Why" />
            <button ref={first}>First</button>
          </Dialog.Content>
        </Dialog.Root>
      </>,
    );
    await userEvent.click(button('Open'));
    expect(document.activeElement).toBe(first.current);
    await userEvent.keyboard('{Escape}');
    await expectDialogs();
    expect(document.activeElement).toBe(last.current);
  });
});

describe('The page behind a Dialog', () => {
  /** With a scrollbar that takes space, which this browser hides. */
  function withScrollbar(run: () => Promise<void>): Promise<void> {
    const root = document.documentElement;
    Object.defineProperty(root, 'clientWidth', { configurable: true, get: () => window.innerWidth - 15 });
    return run().finally(() => Reflect.deleteProperty(root, 'clientWidth'));
  }

  it('does not scroll and does not move, and is released', async () => {
    render(
      <div style={{ blockSize: '300vh' }}>
        <Story />
      </div>,
    );
    await withScrollbar(async () => {
      const before = button('Open Outer').getBoundingClientRect();
      await userEvent.click(button('Open Outer'));
      await waitFor(() => expect(document.documentElement.style.scrollbarGutter).toBe('stable'));
      expect(document.body.style.overflow).toBe('hidden');
      expect(screen.getByText('Open Outer').getBoundingClientRect()).toEqual(before);
      await userEvent.keyboard('{Escape}');
      await expectDialogs();
    });
    expect([document.documentElement, document.body].map(({ style }) => style.cssText)).toEqual(['', '']);
  });

  it('keeps a sticky header where it is, also with `overflow-x: hidden` on the body', async () => {
    document.body.style.overflowX = 'hidden';
    cleanUps.push(() => document.body.removeAttribute('style'));
    render(
      <div style={{ blockSize: '300vh' }}>
        <header style={{ position: 'sticky', insetBlockStart: 0 }}>
          <Story />
        </header>
      </div>,
    );
    window.scrollTo(0, 400);
    const top = () => document.querySelector('header')!.getBoundingClientRect().top;
    expect(top()).toBe(0);
    await userEvent.click(button('Open Outer'));
    await waitFor(() => expect(document.body.style.overflow).toBe('hidden'));
    expect([top(), window.scrollY]).toEqual([0, 400]);
  });

  it('may show a list that a third party appends to <body>: pressing it does not close the Dialog', async () => {
    render(<Story open />);
    const list = document.body.appendChild(document.createElement('div'));
    cleanUps.push(() => list.remove());
    list.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 50px; block-size: 50px';
    await userEvent.click(document.documentElement, { position: { x: 20, y: 20 }, force: true });
    expect(dialogs()).toEqual(['Outer']);
    await userEvent.click(document.documentElement, { position: { x: 80, y: 20 }, force: true });
    await expectDialogs();
  });
});

describe('An input method', () => {
  it('keeps Escape for itself while it composes', async () => {
    render(
      <Story open>
        <TextField label="Why" />
      </Story>,
    );
    const session = cdp() as unknown as { send: (method: string, params: object) => Promise<void> };
    await session.send('Input.imeSetComposition', { text: 'ka', selectionStart: 2, selectionEnd: 2 });
    const keys: boolean[] = [];
    const listen = (event: KeyboardEvent) => keys.push(event.isComposing);
    document.addEventListener('keydown', listen, true);
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', listen, true);
    expect(keys).toEqual([true]);
    await new Promise((settle) => setTimeout(settle, 100));
    await expectDialogs('Outer');
    await session.send('Input.insertText', { text: 'か' });
    await userEvent.keyboard('{Escape}');
    await expectDialogs();
  });
});

describe.each([
  ['while it composes', { isComposing: true }],
  ['that ended a composition, in Safari', { keyCode: 229 }],
])('Escape of an input method %s', (_title, init) => {
  const press = (node: Element) =>
    act(() => void node.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, ...init })));

  it('closes no Dialog', () => {
    render(
      <Story open>
        <TextField label="Why" />
      </Story>,
    );
    press(screen.getByRole('textbox'));
    expect(dialogs()).toEqual(['Outer']);
  });

  it('closes no list and no tooltip', () => {
    render(
      <>
        <Select aria-label="Circle" options={circles} defaultOpen />
        <Tooltip content="About it" defaultOpen>
          <Button>Ask</Button>
        </Tooltip>
      </>,
    );
    press(screen.getByRole('combobox'));
    expect([screen.queryByRole('listbox'), screen.queryByRole('tooltip')]).not.toContain(null);
  });
});
