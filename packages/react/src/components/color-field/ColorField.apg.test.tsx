import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { ColorField } from './index.js';

const mount = (): HTMLInputElement[] => {
  render(<ColorField label="Seed" plane={false} format="oklch" defaultValue="oklch(0.5 0.1 100)" />);
  return screen.getAllByRole<HTMLInputElement>('slider');
};

/** What a key adds to lightness, chroma and hue. */
const adds = (key: string, want: readonly [number, number, number]) => async () => {
  for (const [index, slider] of mount().entries()) {
    const before = slider.valueAsNumber;
    slider.focus();
    await userEvent.keyboard(`{${key}}`);
    expect(slider.valueAsNumber - before).toBeCloseTo(want[index]!, 3);
  }
};

const isAt = (key: string, end: 'min' | 'max') => async () => {
  for (const slider of mount()) {
    slider.focus();
    await userEvent.keyboard(`{${key}}`);
    expect(slider.valueAsNumber).toBeCloseTo(Number(slider[end]), 3);
  }
};

const native = 'A native range input: the browser sets it from min, max and value.';

describeApg('slider/slider-color-viewer', {
  'svg-aria-hidden': () => {
    mount();
    const drawings = [...document.querySelectorAll('svg')];
    expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.every((each) => each.closest('[aria-hidden="true"]'))).toBe(true);
  },
  'group-role': () => {
    const sliders = mount();
    const group = screen.getByRole('group', { name: 'Seed' });
    expect(sliders.every((each) => group.contains(each))).toBe(true);
  },
  'aria-labelledby': () => {
    mount();
    const names = ['Lightness', 'Chroma', 'Hue'];
    expect(names.map((name) => screen.getAllByRole('slider', { name }).length)).toEqual([1, 1, 1]);
  },
  'slider-role': () => {
    expect(mount()).toHaveLength(3);
  },
  tabindex: async () => {
    for (const slider of mount()) {
      await userEvent.tab();
      expect(document.activeElement).toBe(slider);
    }
  },
  'aria-valuemax': native,
  'aria-valuemin': native,
  'aria-valuenow': native,
  'key-right-arrow': adds('ArrowRight', [0.01, 0.005, 1]),
  'key-up-arrow': adds('ArrowUp', [0.01, 0.005, 1]),
  'key-page-up': adds('PageUp', [0.1, 0.035, 36]),
  'key-end': isAt('End', 'max'),
  'key-left-arrow': adds('ArrowLeft', [-0.01, -0.005, -1]),
  'key-down-arrow': adds('ArrowDown', [-0.01, -0.005, -1]),
  'key-page-down': adds('PageDown', [-0.1, -0.035, -36]),
  'key-home': isAt('Home', 'min'),
});
