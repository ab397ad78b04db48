import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Rating } from './index.js';

const mount = () => void render(<Rating label="Story" defaultValue={3} />);
const checked = () => screen.getByRole<HTMLInputElement>('radio', { checked: true }).value;
const presses = (key: string, value: string) => async () => {
  mount();
  await userEvent.tab();
  await userEvent.keyboard(key);
  expect(checked()).toBe(value);
};

describeApg('radio/radio-rating', {
  'svg-none': 'The stars are drawn by the style.',
  'radiogroup-role': () => {
    mount();
    expect(screen.getByRole('radiogroup')).toBeTruthy();
  },
  'radiogroup-aria-labelledby': () => {
    mount();
    expect(screen.getByRole('radiogroup', { name: 'Story' })).toBeTruthy();
  },
  'radio-role': () => {
    mount();
    expect(screen.getAllByRole('radio')).toHaveLength(5);
  },
  'radio-aria-label': () => {
    mount();
    expect(screen.getAllByRole('radio').every((each) => Boolean(each.ariaLabel))).toBe(true);
  },
  'radio-tabindex': 'Native radio buttons have one tab stop by themselves.',
  'radio-aria-checked': () => {
    mount();
    expect(checked()).toBe('3');
  },
  'key-tab': async () => {
    mount();
    await userEvent.tab();
    expect((document.activeElement as HTMLInputElement).value).toBe('3');
  },
  'key-space': async () => {
    render(<Rating label="Story" />);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(checked()).toBe('1');
  },
  'key-down-right-arrow': async () => {
    await presses('{ArrowDown}', '4')();
    await userEvent.keyboard('{ArrowRight}');
    expect(checked()).toBe('5');
  },
  'key-up-left-arrow': async () => {
    await presses('{ArrowUp}', '2')();
    await userEvent.keyboard('{ArrowLeft}');
    expect(checked()).toBe('1');
  },
});
