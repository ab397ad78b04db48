import { act, render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { ListBox } from './index.js';

const names = ['Alpha', 'Beta', 'Gamma', 'Delta'];
const options = names.map((label) => ({ value: label, label }));
const groups = [
  { label: 'One', options: options.slice(0, 2) },
  { label: 'Two', options: options.slice(2) },
];

const list = () => screen.getByRole('listbox');
const active = () => document.activeElement!.textContent;
const chosen = () => screen.queryAllByRole('option', { selected: true }).map(({ textContent }) => textContent);

function start(node = <ListBox label="Circle" options={options} />): void {
  render(node);
  act(() => list().focus());
}
const one = () => start();
const grouped = () => start(<ListBox label="Circle" options={groups} />);
const several = () => start(<ListBox multiple label="Circle" options={options} />);

const moves = (begin: () => void, keys: string, want: string) => async () => {
  begin();
  await userEvent.keyboard(keys);
  expect(active()).toBe(want);
};
const chooses = (keys: string, want: readonly string[]) => async () => {
  several();
  await userEvent.keyboard(keys);
  expect(chosen()).toEqual(want);
};

const focusOnOptions = 'Options take focus themselves, which every screen reader follows; nothing names an active one.';
const tick = 'The tick is drawn by the style and is not in the tree.';
const isNamed = () => {
  one();
  expect(screen.getByRole('listbox', { name: 'Circle' })).toBe(list());
};
const isTabStop = () => {
  render(<ListBox label="Circle" options={options} />);
  expect(list().tabIndex).toBe(0);
};
const selects = async () => {
  one();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(chosen()).toEqual(['Beta']);
};

describeApg('listbox/scrollable', {
  'listbox-role': isNamed,
  'listbox-aria-labelledby': isNamed,
  'listbox-tabindex': isTabStop,
  'listbox-aria-activedescendant': focusOnOptions,
  'option-role': () => {
    one();
    expect(screen.getAllByRole('option')).toHaveLength(4);
  },
  'span-aria-hidden': tick,
  'option-aria-selected': selects,
  'key-down-arrow': moves(one, '{ArrowDown}', 'Beta'),
  'key-end': moves(one, '{End}', 'Delta'),
  'key-up-arrow': moves(one, '{End}{ArrowUp}', 'Gamma'),
  'key-home': moves(one, '{End}{Home}', 'Alpha'),
});

describeApg('listbox/grouped', {
  'listbox-role': isNamed,
  'listbox-aria-labelledby': isNamed,
  'listbox-tabindex': isTabStop,
  'listbox-aria-activedescendant': focusOnOptions,
  'group-role': () => {
    grouped();
    expect(screen.getAllByRole('group')).toHaveLength(2);
  },
  'group-aria-labelledby': () => {
    grouped();
    expect(screen.getByRole('group', { name: 'Two' }).textContent).toContain('Gamma');
  },
  'option-role': () => {
    grouped();
    expect(screen.getAllByRole('option')).toHaveLength(4);
  },
  'span-aria-hidden': tick,
  'option-aria-selected': selects,
  'key-down-arrow': moves(grouped, '{ArrowDown}{ArrowDown}', 'Gamma'),
  'key-up-arrow': moves(grouped, '{End}{ArrowUp}{ArrowUp}', 'Beta'),
  'key-end': moves(grouped, '{End}', 'Delta'),
  'key-home': moves(grouped, '{End}{Home}', 'Alpha'),
});

describeApg('listbox/rearrangeable', {
  'listbox-role': isNamed,
  'listbox-aria-labelledby': isNamed,
  'listbox-tabindex': isTabStop,
  'listbox-aria-multiselectable': () => {
    several();
    expect(list().ariaMultiSelectable).toBe('true');
  },
  'listbox-aria-activedescendant': focusOnOptions,
  'span-aria-hidden': tick,
  'option-role': () => {
    several();
    expect(screen.getAllByRole('option')).toHaveLength(4);
  },
  'option-aria-selected': chooses('{ArrowDown} ', ['Beta']),
  'key-down-arrow': moves(several, '{ArrowDown}', 'Beta'),
  'key-up-arrow': moves(several, '{End}{ArrowUp}', 'Gamma'),
  'key-home': moves(several, '{End}{Home}', 'Alpha'),
  'key-end': moves(several, '{End}', 'Delta'),
  'key-space': chooses(' {End} {Home} ', ['Delta']),
  'key-shift-up-arrow': chooses('{End} {Shift>}{ArrowUp}{/Shift}', ['Gamma', 'Delta']),
  'key-shift-down-arrow': chooses(' {Shift>}{ArrowDown}{/Shift}', ['Alpha', 'Beta']),
  'key-control-shift-home': chooses('{ArrowDown}{Control>}{Shift>}{Home}{/Shift}{/Control}', ['Alpha', 'Beta']),
  'key-control-shift-end': chooses('{ArrowDown}{Control>}{Shift>}{End}{/Shift}{/Control}', ['Beta', 'Gamma', 'Delta']),
  'key-control-a': chooses('{Control>}a{/Control}', names),
});
