import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Radio, RadioGroup } from './index.js';

const mount = (chosen?: string): HTMLInputElement[] => {
  render(
    <RadioGroup label="Circle" {...(chosen !== undefined && { defaultValue: chosen })}>
      <Radio value="type" label="Type" />
      <Radio value="care" label="Care" />
      <Radio value="welcome" label="Welcome" />
    </RadioGroup>,
  );
  return screen.getAllByRole<HTMLInputElement>('radio');
};
const focused = () => (document.activeElement as HTMLInputElement).value;
const chosen = () => screen.queryByRole<HTMLInputElement>('radio', { checked: true })?.value;

/** Each key from each radio button, around. */
const moves = (keys: readonly string[], step: 1 | -1) => async () => {
  const radios = mount('type');
  radios[0]!.focus();
  const order = radios.map(({ value }) => value);
  for (const key of keys)
    for (let times = 0; times < order.length; times++) {
      const want = order.at((order.indexOf(focused()) + step) % order.length);
      await userEvent.keyboard(`{${key}}`);
      expect([focused(), chosen()]).toEqual([want, want]);
    }
};

describeApg('radio/radio', {
  'radiogroup-role': () => {
    mount();
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
  },
  'radiogroup-aria-labelledby': () => {
    mount();
    expect(screen.getByRole('radiogroup', { name: 'Circle' })).toBeTruthy();
  },
  'radio-role': () => {
    expect(mount().map(({ type }) => type)).toEqual(['radio', 'radio', 'radio']);
  },
  'radio-tabindex': 'Native radio buttons have one tab stop by themselves.',
  'radio-aria-checked': () => {
    expect(mount('care').map(({ checked }) => checked)).toEqual([false, true, false]);
  },
  'key-tab': async () => {
    mount('care');
    await userEvent.tab();
    expect(focused()).toBe('care');
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  },
  'key-space': async () => {
    mount();
    await userEvent.tab();
    expect(chosen()).toBeUndefined();
    await userEvent.keyboard(' ');
    expect(chosen()).toBe('type');
  },
  'key-down-right-arrow': moves(['ArrowDown', 'ArrowRight'], 1),
  'key-up-left-arrow': moves(['ArrowUp', 'ArrowLeft'], -1),
});
