import { act, render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Select } from './index.js';

const names = Array.from({ length: 15 }, (_, index) => `${String.fromCodePoint(65 + index)} circle`);
const options = names.map((label) => ({ value: label, label }));

const trigger = () => document.querySelector<HTMLButtonElement>('button[role=combobox]')!;
const list = () => screen.queryByRole('listbox');
const active = () => document.getElementById(trigger().getAttribute('aria-activedescendant') ?? '')?.textContent;
const chosen = () => trigger().textContent;
const showing = () => [list() !== null, active()];

/** The trigger has focus. Not by the Tab key: it starts after the place where the last test left it. */
function start(defaultValue = names[0]!): void {
  render(<Select label="Circle" options={options} defaultValue={defaultValue} />);
  act(() => trigger().focus());
}

const opens =
  (keys: string, option: string, value = names[0]) =>
  async () => {
    start(value);
    await userEvent.keyboard(keys);
    expect(showing()).toEqual([true, option]);
  };

const moves = (keys: string, option: string) => opens(`{Enter}${keys}`, option);

const closes = (keys: string, value: string) => async () => {
  start();
  await userEvent.keyboard(`{Enter}{ArrowDown}${keys}`);
  expect([list(), chosen()]).toEqual([null, value]);
};

describeApg('combobox/select-only', {
  'combobox-role': () => {
    start();
    expect(trigger().role ?? trigger().getAttribute('role')).toBe('combobox');
  },
  'listbox-role': opens('{Enter}', names[0]!),
  'option-role': async () => {
    start();
    await userEvent.keyboard('{Enter}');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(names);
  },
  'combobox-aria-labelledby': () => {
    start();
    expect(screen.getByRole('combobox', { name: 'Circle' })).toBe(trigger());
  },
  'combobox-aria-controls': async () => {
    start();
    await userEvent.keyboard('{Enter}');
    expect(trigger().getAttribute('aria-controls')).toBe(list()!.id);
  },
  'combobox-aria-expanded': async () => {
    start();
    expect(trigger().ariaExpanded).toBe('false');
    await userEvent.click(trigger());
    expect(trigger().ariaExpanded).toBe('true');
  },
  'combobox-aria-activedescendant': opens('{Enter}', names[3]!, names[3]!),
  'option-aria-selected': async () => {
    start(names[2]);
    await userEvent.keyboard('{Enter}');
    expect(screen.getAllByRole('option', { selected: true }).map(({ textContent }) => textContent)).toEqual([names[2]]);
  },
  'combobox-key-alt-down-arrow': opens('{Alt>}{ArrowDown}{/Alt}', names[0]!),
  'combobox-key-up-arrow': opens('{ArrowUp}', names[0]!),
  'combobox-key-down-arrow': opens('{ArrowDown}', names[4]!, names[4]!),
  'combobox-key-enter': opens('{Enter}', names[0]!),
  'combobox-key-space': opens(' ', names[0]!),
  'combobox-key-home':
    'Home opens the list at the chosen option, as the other keys do: nothing is marked that a person did not choose.',
  'combobox-key-end':
    'End opens the list at the chosen option, as the other keys do: nothing is marked that a person did not choose.',
  'printable-chars':
    'A letter chooses in the closed list, as in a native select; several values open it. Tested in Select.test.tsx.',
  'test-additional-behavior': async () => {
    start();
    await userEvent.click(trigger());
    expect(list()).not.toBeNull();
    await userEvent.click(trigger());
    expect(list()).toBeNull();
    await userEvent.click(trigger());
    await userEvent.click(screen.getByRole('option', { name: names[3] }));
    expect([list(), chosen()]).toEqual([null, names[3]]);
  },
  'listbox-key-enter': closes('{Enter}', names[1]!),
  'listbox-key-space': closes(' ', names[1]!),
  'listbox-key-alt-up-arrow': closes('{Alt>}{ArrowUp}{/Alt}', names[1]!),
  'listbox-key-escape': closes('{Escape}', names[0]!),
  'listbox-key-tab': closes('{Tab}', names[1]!),
  'listbox-key-down-arrow': async () => {
    await moves('{ArrowDown}', names[1]!)();
    await userEvent.keyboard('{End}{ArrowDown}');
    expect(active()).toBe(names.at(-1));
  },
  'listbox-key-up-arrow': async () => {
    await moves('{End}{ArrowUp}', names.at(-2)!)();
    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(active()).toBe(names[0]);
  },
  'listbox-key-end': moves('{End}', names.at(-1)!),
  'listbox-key-home': moves('{End}{Home}', names[0]!),
  'listbox-key-pagedown': moves('{PageDown}', names[10]!),
  'listbox-key-pageup': moves('{End}{PageUp}', names[4]!),
});
