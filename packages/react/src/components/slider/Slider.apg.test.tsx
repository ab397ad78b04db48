import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { RangeSlider, Slider } from './index.js';

const thumbs = () => screen.getAllByRole<HTMLInputElement>('slider');
const single = () => void render(<Slider label="Pace" defaultValue={50} orientation="vertical" />);
const range = () => void render(<RangeSlider label="Years" defaultValue={[40, 60]} />);
/** From 50, and of a range from 40. */
const presses = (mount: () => void, key: string, value: number) => async () => {
  mount();
  await userEvent.tab();
  await userEvent.keyboard(`{${key}}`);
  expect(thumbs()[0]!.valueAsNumber).toBe(value);
};
const native = 'A native range input: the browser sets it from min, max and value.';
const noDrawing = 'The line is drawn in one hidden svg.';

describeApg('slider/slider-temperature', {
  'svg-none': noDrawing,
  'aria-hidden-rect': () => {
    single();
    expect(document.querySelector('rect')!.closest('[aria-hidden]')).toBeTruthy();
  },
  'slider-role': () => {
    single();
    expect(thumbs()).toHaveLength(1);
  },
  'slider-tabindex': () => {
    single();
    expect(thumbs()[0]!.tabIndex).toBe(0);
  },
  'aria-orientation': () => {
    single();
    expect(thumbs()[0]!.getAttribute('aria-orientation')).toBe('vertical');
  },
  'aria-valuemax': native,
  'aria-valuemin': native,
  'aria-valuenow': native,
  'aria-labelledby': () => {
    single();
    expect(screen.getByRole('slider', { name: 'Pace' })).toBeTruthy();
  },
  'key-right-arrow': presses(single, 'ArrowRight', 51),
  'key-up-arrow': presses(single, 'ArrowUp', 51),
  'key-page-up': presses(single, 'PageUp', 60),
  'key-end': presses(single, 'End', 100),
  'key-left-arrow': presses(single, 'ArrowLeft', 49),
  'key-down-arrow': presses(single, 'ArrowDown', 49),
  'key-page-down': presses(single, 'PageDown', 40),
  'key-home': presses(single, 'Home', 0),
});

describeApg('slider/slider-multithumb', {
  'svg-none': noDrawing,
  'aria-hidden-g': () => {
    range();
    expect(document.querySelector('rect')!.closest('[aria-hidden]')).toBeTruthy();
  },
  'slider-role': () => {
    range();
    expect(thumbs()).toHaveLength(2);
  },
  tabindex: () => {
    range();
    expect(thumbs().map(({ tabIndex }) => tabIndex)).toEqual([0, 0]);
  },
  'aria-valuemax': 'Both native inputs have the limits of the whole line. The other thumb stops a thumb.',
  'aria-valuemin': 'Both native inputs have the limits of the whole line. The other thumb stops a thumb.',
  'aria-valuenow': native,
  'aria-label': () => {
    range();
    expect(thumbs().map((each) => Boolean(each.ariaLabel))).toEqual([true, true]);
  },
  'key-right-arrow': presses(range, 'ArrowRight', 41),
  'key-up-arrow': presses(range, 'ArrowUp', 41),
  'key-page-up': presses(range, 'PageUp', 50),
  'key-left-arrow': presses(range, 'ArrowLeft', 39),
  'key-down-arrow': presses(range, 'ArrowDown', 39),
  'key-page-down': presses(range, 'PageDown', 30),
  'key-home': presses(range, 'Home', 0),
  'key-end': presses(range, 'End', 60),
});
