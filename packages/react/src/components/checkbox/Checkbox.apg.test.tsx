import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Checkbox } from './index.js';

const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');

function start(checked?: boolean | 'indeterminate'): void {
  render(
    <>
      <Checkbox label="Stories" defaultChecked={checked} />
      <Checkbox label="Photos" />
    </>,
  );
}

const roles = () => {
  start();
  expect(boxes().map((box) => box.labels![0]!.textContent)).toEqual(['Stories', 'Photos']);
};
const inTabOrder = () => {
  start();
  expect(boxes().map(({ tabIndex }) => tabIndex)).toEqual([0, 0]);
};
const tab = async () => {
  start();
  for (const box of boxes()) {
    await userEvent.tab();
    expect(document.activeElement).toBe(box);
  }
};
const space = async () => {
  start();
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(boxes().map(({ checked }) => checked)).toEqual([true, false]);
  await userEvent.keyboard(' ');
  expect(boxes()[0]!.checked).toBe(false);
};
/** A native checkbox has `aria-checked` by its state. */
const isIn = (state: string, checked?: boolean | 'indeterminate') => () => {
  start(checked);
  expect(boxes()[0]!.matches(state)).toBe(true);
};
const group = 'The group around the checkboxes of the example: CheckboxGroup.';

describeApg('checkbox/checkbox', {
  h3: 'A heading in the page of the example.',
  'group-role': group,
  'group-aria-labelledby': group,
  'checkbox-role': roles,
  'checkbox-tabindex': inTabOrder,
  'checkbox-aria-checked': isIn(':checked', true),
  'key-tab': tab,
  'key-space': space,
});

describeApg('checkbox/checkbox-mixed', {
  'checkbox-role': roles,
  'checkbox-tabindex': inTabOrder,
  'checkbox-aria-controls': 'A relation of the example. No screen reader of today uses it.',
  'checkbox-aria-checked-false': isIn(':not(:checked, :indeterminate)'),
  'checkbox-aria-checked-mixed': isIn(':indeterminate', 'indeterminate'),
  'checkbox-aria-checked-true': isIn(':checked', true),
  'key-tab': tab,
  'key-space': space,
});
