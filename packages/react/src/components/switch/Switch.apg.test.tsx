import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Switch } from './index.js';

const switches = () => screen.getAllByRole<HTMLInputElement>('switch');

function start(): void {
  render(
    <>
      <Switch label="Notifications" />
      <Switch label="Preview" />
    </>,
  );
}

describeApg('switch/switch-checkbox', {
  'switch-role': () => {
    start();
    expect(switches().map((each) => [each.type, each.labels![0]!.textContent])).toEqual([
      ['checkbox', 'Notifications'],
      ['checkbox', 'Preview'],
    ]);
  },
  'aria-hidden': 'There are no words for on and off: the track and the knob are drawn by the input itself.',
  'key-tab': async () => {
    start();
    for (const each of switches()) {
      await userEvent.tab();
      expect(document.activeElement).toBe(each);
    }
  },
  'key-space': async () => {
    start();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(switches().map(({ checked }) => checked)).toEqual([true, false]);
    await userEvent.keyboard(' ');
    expect(switches()[0]!.checked).toBe(false);
  },
});
