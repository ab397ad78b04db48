import { act, render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Combobox } from './index.js';

const names = ['Alabama', 'Alaska', 'Arizona', 'Texas'];
const options = names.map((label) => ({ value: label, label }));

const input = () => screen.getByRole<HTMLInputElement>('combobox');
const list = () => screen.queryByRole('listbox');
const button = () => screen.getByRole('button');
const active = () => document.getElementById(input().getAttribute('aria-activedescendant') ?? '')?.textContent;
const caret = () => input().selectionStart;

function start(): void {
  render(<Combobox label="State" options={options} />);
  act(() => input().focus());
}
/** After these keys: whether the list is open, the active option, the text. */
const after =
  (keys: string, ...want: readonly [boolean, string | undefined, string]) =>
  async () => {
    start();
    await userEvent.keyboard(keys);
    expect([list() !== null, active(), input().value]).toEqual(want);
  };
const moves = (keys: string, want: number) => async () => {
  start();
  await userEvent.keyboard(`al{ArrowDown}${keys}`);
  expect(caret()).toBe(want);
};
const controls = async () => {
  start();
  await userEvent.click(button());
  for (const element of [input(), button()]) {
    expect([element.getAttribute('aria-controls'), element.ariaExpanded]).toEqual([list()!.id, 'true']);
  }
};

describeApg('combobox/autocomplete-list', {
  'combobox-role': () => {
    start();
    expect(screen.getByRole('combobox', { name: 'State' })).toBe(input());
  },
  'combobox-aria-autocomplete': () => {
    start();
    expect(input().ariaAutoComplete).toBe('list');
  },
  'combobox-aria-controls': controls,
  'combobox-aria-expanded': async () => {
    start();
    expect(input().ariaExpanded).toBe('false');
    await userEvent.keyboard('a');
    expect(input().ariaExpanded).toBe('true');
  },
  'combobox-aria-activedescendant': after('{ArrowDown}', true, 'Alabama', ''),
  'combobox-id': () => {
    start();
    expect(document.querySelector('label')!.htmlFor).toBe(input().id);
  },
  'listbox-role': after('a', true, 'Alabama', 'a'),
  'listbox-aria-label': async () => {
    start();
    await userEvent.keyboard('a');
    expect(screen.getByRole('listbox', { name: 'State' })).toBe(list());
  },
  'option-role': async () => {
    start();
    await userEvent.keyboard('al');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Alabama', 'Alaska']);
  },
  'option-aria-selected': 'The chosen option has `aria-selected`; the active one is named by `aria-activedescendant`.',
  'button-tabindex': () => {
    start();
    expect(button().tabIndex).toBe(-1);
  },
  'button-aria-label': () => {
    start();
    expect(button().ariaLabel).not.toBe('');
  },
  'button-aria-controls': controls,
  'button-aria-expanded': controls,
  'textbox-key-alt-down-arrow': after('{Alt>}{ArrowDown}{/Alt}', true, undefined, ''),
  'textbox-key-down-arrow': after('{ArrowDown}', true, 'Alabama', ''),
  'textbox-key-up-arrow': after('{ArrowUp}', true, 'Texas', ''),
  'textbox-key-enter': after('ariz{Enter}', false, undefined, 'Arizona'),
  'listbox-key-down-arrow': after('a{ArrowDown}{ArrowDown}{ArrowDown}', true, 'Texas', 'a'),
  'listbox-key-up-arrow': after('a{ArrowUp}', true, 'Texas', 'a'),
  'listbox-key-enter': after('a{ArrowDown}{Enter}', false, undefined, 'Alaska'),
  'standard-single-line-editing-keys': async () => {
    start();
    await userEvent.keyboard('abc{Home}x{End}y{Backspace}');
    expect(input().value).toBe('xabc');
  },
  'textbox-key-escape':
    'Escape closes the list alone: text that people typed is never lost, and a dialog around gets the next Escape.',
  'listbox-key-escape': after('al{ArrowDown}{Escape}', false, undefined, 'al'),
  'test-additional-behavior': async () => {
    start();
    await userEvent.keyboard('a');
    await userEvent.click(document.body, { position: { x: 1, y: 500 }, force: true });
    expect([list(), input().value]).toEqual([null, 'a']);
  },
  'listbox-key-left-arrow': moves('{ArrowLeft}', 1),
  'listbox-key-right-arrow': moves('{ArrowLeft}{ArrowRight}', 2),
  'listbox-key-home': moves('{Home}', 0),
  'listbox-key-end': moves('{Home}{End}', 2),
  'listbox-key-char': after('a{ArrowDown}r', true, 'Arizona', 'ar'),
});
