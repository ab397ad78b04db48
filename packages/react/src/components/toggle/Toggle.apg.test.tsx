import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Toggle } from './index.js';

const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Mute' });
const presses = (key: string) => async () => {
  render(<Toggle>Mute</Toggle>);
  await userEvent.tab();
  await userEvent.keyboard(key);
  expect(button().ariaPressed).toBe('true');
};

describeApg('button/button-idl', {
  'button-role': () => {
    render(<Toggle>Mute</Toggle>);
    expect(button().localName).toBe('button');
  },
  'button-tabindex': () => {
    render(<Toggle>Mute</Toggle>);
    expect(button().tabIndex).toBe(0);
  },
  'button-aria-pressed': () => {
    render(<Toggle defaultPressed>Mute</Toggle>);
    expect(button().ariaPressed).toBe('true');
  },
  'svg-aria-hidden': 'The icon is the content of the page, which hides it.',
  'key-enter': presses('{Enter}'),
  'key-space': presses(' '),
});
