import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { NumberField } from './index.js';

const input = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Seats' });
const mount = () => void render(<NumberField label="Seats" defaultValue={5} min={0} max={9} step={1} />);
const presses = (key: string, value: string) => async () => {
  mount();
  await userEvent.tab();
  await userEvent.keyboard(key);
  expect(input().ariaValueNow).toBe(value);
};
const button = (by: string, value: string) => async () => {
  mount();
  await userEvent.click(document.querySelector(`[data-by='${by}']`)!);
  expect(input().ariaValueNow).toBe(value);
};

describeApg('spinbutton/quantity', {
  'spinbutton-role': () => {
    mount();
    expect(input().localName).toBe('input');
  },
  'spinbutton-aria-valuemin': () => {
    mount();
    expect(input().ariaValueMin).toBe('0');
  },
  'spinbutton-aria-valuemax': () => {
    mount();
    expect(input().ariaValueMax).toBe('9');
  },
  'spinbutton-aria-valuenow': () => {
    mount();
    expect(input().ariaValueNow).toBe('5');
  },
  'spinbutton-aria-errormessage': 'The field describes the input by its error.',
  'button-tabindex': () => {
    mount();
    expect([...document.querySelectorAll('button')].map(({ tabIndex }) => tabIndex)).toEqual([-1, -1]);
  },
  'button-aria-controls': () => {
    mount();
    for (const each of document.querySelectorAll('button')) expect(each.getAttribute('aria-controls')).toBe(input().id);
  },
  'button-title': 'A button has its name in aria-label.',
  'span-aria-hidden': 'The sign of a button is drawn by its style.',
  output: 'The value is in the input, and read with it.',
  'spinbutton-end': presses('{End}', '9'),
  'spinbutton-home': presses('{Home}', '0'),
  'spinbutton-up-arrow': presses('{ArrowUp}', '6'),
  'spinbutton-down-arrow': presses('{ArrowDown}', '4'),
  'standard-single-line-editing-keys': presses('7{Backspace}8', '8'),
  'increment-button': button('more', '6'),
  'decrement-button': button('less', '4'),
});
