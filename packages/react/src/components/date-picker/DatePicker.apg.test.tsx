import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { DatePicker, type DatePickerProps } from './index.js';

const trigger = () => document.querySelector<HTMLButtonElement>('[data-picker]')!;
const dialog = () => document.querySelector<HTMLElement>('[role=dialog]');
const day = (iso: string) => document.querySelector<HTMLButtonElement>(`[data-date='${iso}']`)!;
const focusedDay = () => (document.activeElement as HTMLElement | null)?.dataset.date;

/** An open date picker, with focus on 18 November 2026. */
async function start(props: DatePickerProps = {}): Promise<HTMLElement> {
  render(<DatePicker label="Meeting" today="2026-11-29" defaultValue="2026-11-18" {...props} />);
  await userEvent.click(trigger());
  return dialog()!;
}

const key = (keys: string, expected: string) => async () => {
  await start();
  await userEvent.keyboard(keys);
  expect(focusedDay()).toBe(expected);
};

const chooses = (press: string) => async () => {
  await start();
  await userEvent.keyboard(`{ArrowRight}${press}`);
  expect([dialog(), document.activeElement]).toEqual([null, trigger()]);
  expect(document.querySelector<HTMLInputElement>('input[type=date]')!.value).toBe('2026-11-19');
};

/** Every stop of Tab is in the dialog, and all of them are reached. */
const walk = (press: string) => async () => {
  const node = await start();
  const stops = new Set<Element>();
  for (let index = 0; index < 5; index += 1) {
    await userEvent.keyboard(press);
    stops.add(document.activeElement!);
  }
  expect([...stops].every((stop) => node.contains(stop))).toBe(true);
  expect(stops.size).toBe(5);
};

const named = async () => {
  const node = await start();
  expect(screen.getByRole('dialog', { name: /Meeting/ })).toBe(node);
};

const label = (value: string, pattern: RegExp) => () => {
  render(<DatePicker label="Meeting" defaultValue={value} />);
  expect(trigger()).toBe(screen.getByRole('button', { name: pattern }));
};

const live = async () => {
  await start();
  await userEvent.click(screen.getByRole('button', { name: 'Next month' }));
  expect(document.querySelector('[aria-live=polite]')!.textContent).toBe('December 2026');
};

const noButtons = 'A day is chosen by one press, and Escape leaves the value as it was: there are no such buttons.';

describeApg('dialog-modal/datepicker', {
  'calendar-button-aria-label': label('', /Choose a date/),
  'dialog-role': named,
  'dialog-aria-modal': async () => expect((await start()).ariaModal).toBe('true'),
  'dialog-aria-label': named,
  'dialog-aria-live': 'Screen readers announce the keys of a grid themselves.',
  'change-date-button-aria-label': label('2026-11-18', /November 18, 2026/),
  'change-date-aria-live': live,
  'grid-role': async () => {
    const node = await start();
    expect(node.contains(screen.getByRole('grid'))).toBe(true);
  },
  'grid-aria-labelledby': async () => {
    await start();
    expect(screen.getByRole('grid', { name: 'November 2026' })).toBeTruthy();
  },
  'gridcell-button-tabindex': async () => {
    const node = await start();
    expect(node.querySelectorAll('td button[tabindex="0"]')).toHaveLength(1);
  },
  'gridcell-button-aria-selected': async () => {
    await start();
    expect(day('2026-11-18').closest('[role=gridcell]')!.ariaSelected).toBe('true');
    expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(1);
  },
  'button-space-return': async () => {
    await start();
    await userEvent.keyboard('{Escape}');
    for (const press of ['{Enter}', ' ']) {
      await userEvent.keyboard(press);
      expect(dialog()).not.toBeNull();
      await userEvent.keyboard('{Escape}');
      expect(document.activeElement).toBe(trigger());
    }
  },
  'dialog-esc': async () => {
    await start();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect([dialog(), document.activeElement]).toEqual([null, trigger()]);
    expect(document.querySelector<HTMLInputElement>('input[type=date]')!.value).toBe('2026-11-18');
  },
  'dialog-tab': walk('{Tab}'),
  'dialog-shift-tab': walk('{Shift>}{Tab}{/Shift}'),
  'month-year-button-space-return': async () => {
    await start();
    screen.getByRole('button', { name: 'Next month' }).focus();
    await userEvent.keyboard(' {Enter}');
    expect(screen.getByRole('grid', { name: 'January 2027' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next month' }));
  },
  'grid-space-return': chooses(' '),
  'grid-up-arrow': key('{ArrowUp}', '2026-11-11'),
  'grid-down-arrow': key('{ArrowDown}', '2026-11-25'),
  'grid-right-arrow': key('{ArrowRight}', '2026-11-19'),
  'grid-left-arrow': key('{ArrowLeft}', '2026-11-17'),
  'grid-home': key('{Home}', '2026-11-15'),
  'grid-end': key('{End}', '2026-11-21'),
  'grid-pageup': key('{PageUp}', '2026-10-18'),
  'grid-shift-pageup': key('{Shift>}{PageUp}{/Shift}', '2025-11-18'),
  'grid-pagedown': key('{PageDown}', '2026-12-18'),
  'grid-shift-pagedown': key('{Shift>}{PageDown}{/Shift}', '2027-11-18'),
  'okay-cancel-button-space-return': noButtons,
});
