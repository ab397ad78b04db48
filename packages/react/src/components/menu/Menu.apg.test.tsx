import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect, vi } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Menu } from './index.js';

const names = ['Edit', 'Print', 'Read', 'Withdraw'];
const chosen = vi.fn<(name: string) => void>();

const actions = names.map((name) => (
  <Menu.Item key={name} onClick={() => chosen(name)}>
    {name}
  </Menu.Item>
));
const links = names.map((name) => (
  <Menu.Item key={name} asChild onClick={() => chosen(name)}>
    <a href={`#${name}`}>{name}</a>
  </Menu.Item>
));

/** The button of a closed menu, with focus. */
const mount = (items = actions): HTMLElement => {
  chosen.mockClear();
  render(
    <Menu.Root>
      <Menu.Trigger>Story</Menu.Trigger>
      <Menu.Content>{items}</Menu.Content>
    </Menu.Root>,
  );
  const button = screen.getByRole('button', { name: 'Story' });
  button.focus();
  return button;
};
const item = (name: string) => screen.getByRole('menuitem', { name });
const hasFocus = (name: string) => waitFor(() => expect(document.activeElement).toBe(item(name)));
const isClosed = () => waitFor(() => expect(screen.queryByRole('menu')).toBeNull());

const opened = async (items = actions): Promise<HTMLElement> => {
  const button = mount(items);
  await userEvent.keyboard('{Enter}');
  await hasFocus('Edit');
  return button;
};

/** Keys in the open menu, each with the item that then has focus. */
const movesIn =
  (items: typeof actions, ...steps: readonly (readonly [key: string, name: string])[]) =>
  async () => {
    await opened(items);
    for (const [key, name] of steps) {
      await userEvent.keyboard(key);
      await hasFocus(name);
    }
  };

const moves = (...steps: readonly (readonly [key: string, name: string])[]) => movesIn(actions, ...steps);

describeApg('menu-button/actions', {
  'menu-button-aria-haspopup': () => {
    expect(mount().getAttribute('aria-haspopup')).toBe('menu');
  },
  'menu-button-aria-controls': async () => {
    const button = await opened();
    expect(button.getAttribute('aria-controls')).toBe(screen.getByRole('menu').id);
  },
  'menu-button-aria-expanded': async () => {
    const button = mount();
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{Enter}');
    await hasFocus('Edit');
    expect(button.getAttribute('aria-expanded')).toBe('true');
  },
  'menu-role': async () => {
    await opened();
    expect(screen.getAllByRole('menu')).toHaveLength(1);
  },
  'menu-aria-labelledby': async () => {
    await opened();
    expect(screen.getByRole('menu', { name: 'Story' })).toBeTruthy();
  },
  'menuitem-role': async () => {
    await opened();
    expect(screen.getAllByRole('menuitem')).toHaveLength(names.length);
  },
  'menuitem-tabindex': async () => {
    await opened();
    expect(screen.getAllByRole('menuitem').every(({ tabIndex }) => tabIndex === -1)).toBe(true);
  },
  'menu-button-key-open': async () => {
    const button = mount();
    for (const key of ['{Enter}', ' ', '{ArrowDown}']) {
      button.focus();
      await userEvent.keyboard(key);
      await hasFocus('Edit');
      await userEvent.keyboard('{Escape}');
      await isClosed();
    }
  },
  'menu-button-key-up-arrow': async () => {
    mount();
    await userEvent.keyboard('{ArrowUp}');
    await hasFocus('Withdraw');
  },
  'menu-key-enter': async () => {
    const button = await opened();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await isClosed();
    expect([chosen.mock.calls, document.activeElement]).toEqual([[['Print']], button]);
  },
  'menu-key-escape': async () => {
    const button = await opened();
    await userEvent.keyboard('{Escape}');
    await isClosed();
    expect([chosen.mock.calls, document.activeElement]).toEqual([[], button]);
  },
  'menu-key-down-arrow': moves(['{ArrowDown}', 'Print'], ['{End}', 'Withdraw'], ['{ArrowDown}', 'Edit']),
  'menu-key-up-arrow': moves(['{ArrowUp}', 'Withdraw'], ['{ArrowUp}', 'Read']),
  'menu-key-home': moves(['{End}', 'Withdraw'], ['{Home}', 'Edit']),
  'menu-key-end': moves(['{End}', 'Withdraw']),
  'menu-key-character': moves(['r', 'Read'], ['{Home}', 'Edit']),
});

describeApg('menu-button/links', {
  'button-aria-haspopup': () => {
    expect(mount(links).getAttribute('aria-haspopup')).toBe('menu');
  },
  'button-aria-controls': async () => {
    const button = await opened(links);
    expect(button.getAttribute('aria-controls')).toBe(screen.getByRole('menu').id);
  },
  'button-aria-expanded': async () => {
    const button = mount(links);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{Enter}');
    await hasFocus('Edit');
    expect(button.getAttribute('aria-expanded')).toBe('true');
  },
  'menu-role': async () => {
    await opened(links);
    expect(screen.getAllByRole('menu')).toHaveLength(1);
  },
  'menu-aria-labelledby': async () => {
    await opened(links);
    expect(screen.getByRole('menu', { name: 'Story' })).toBeTruthy();
  },
  'none-role': 'The items have no list elements around them whose role would have to go.',
  'menuitem-role': async () => {
    await opened(links);
    expect(screen.getAllByRole('menuitem').map((each) => each.getAttribute('href'))).toEqual(
      names.map((name) => `#${name}`),
    );
  },
  'menuitem-tabindex': async () => {
    await opened(links);
    expect(screen.getAllByRole('menuitem').every(({ tabIndex }) => tabIndex === -1)).toBe(true);
  },
  'button-down-arrow-or-space-or-enter': async () => {
    const button = mount(links);
    for (const key of ['{Enter}', ' ', '{ArrowDown}']) {
      button.focus();
      await userEvent.keyboard(key);
      await hasFocus('Edit');
      await userEvent.keyboard('{Escape}');
      await isClosed();
    }
  },
  'button-up-arrow': async () => {
    mount(links);
    await userEvent.keyboard('{ArrowUp}');
    await hasFocus('Withdraw');
  },
  'menu-enter': async () => {
    history.replaceState(null, '', '#');
    await opened(links);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await isClosed();
    await waitFor(() => expect([chosen.mock.calls, location.hash]).toEqual([[['Print']], '#Print']));
    history.replaceState(null, '', '#');
  },
  'menu-escape': async () => {
    const button = await opened(links);
    await userEvent.keyboard('{Escape}');
    await isClosed();
    expect([chosen.mock.calls, document.activeElement]).toEqual([[], button]);
  },
  'menu-down-arrow': movesIn(links, ['{ArrowDown}', 'Print'], ['{End}', 'Withdraw'], ['{ArrowDown}', 'Edit']),
  'menu-up-arrow': movesIn(links, ['{ArrowUp}', 'Withdraw'], ['{ArrowUp}', 'Read']),
  'menu-home': movesIn(links, ['{End}', 'Withdraw'], ['{Home}', 'Edit']),
  'menu-end': movesIn(links, ['{End}', 'Withdraw']),
  'menu-character': movesIn(links, ['r', 'Read'], ['{Home}', 'Edit']),
});
