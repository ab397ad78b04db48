import { render, screen } from '@testing-library/react';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Meter } from './index.js';

const mount = (): HTMLMeterElement => {
  render(<Meter label="Places" min={0} max={50} value={42} />);
  return screen.getByRole<HTMLMeterElement>('meter', { name: 'Places' });
};

describeApg('meter/meter', {
  'meter-role': () => {
    expect(mount().localName).toBe('meter');
  },
  'meter-aria-labelledby': () => {
    expect(mount()).toBe(screen.getByRole('meter', { name: 'Places' }));
  },
  // A native meter: the browser says them.
  'meter-aria-valuemin': () => {
    expect(mount().min).toBe(0);
  },
  'meter-aria-valuemax': () => {
    expect(mount().max).toBe(50);
  },
  'meter-aria-valuenow': () => {
    expect(mount().value).toBe(42);
  },
});
