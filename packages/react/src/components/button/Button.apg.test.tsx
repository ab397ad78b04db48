import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect, vi } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Button } from './index.js';

const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Print' });
const presses = (key: string) => async () => {
  const onClick = vi.fn<() => void>();
  render(<Button onClick={onClick}>Print</Button>);
  await userEvent.tab();
  await userEvent.keyboard(key);
  expect(onClick).toHaveBeenCalledTimes(1);
};

describeApg('button/button', {
  'button-role': () => {
    render(<Button>Print</Button>);
    expect(button().localName).toBe('button');
  },
  'button-tabindex': () => {
    render(<Button>Print</Button>);
    expect(button().tabIndex).toBe(0);
  },
  'button-aria-pressed': 'A button that stays pressed: Toggle.',
  'key-enter': presses('{Enter}'),
  'key-space': presses(' '),
});
