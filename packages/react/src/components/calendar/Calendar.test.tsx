import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { calendarProps } from './Calendar.props.js';
import { Calendar, RangeCalendar, type CalendarProps, type RangeCalendarProps } from './index.js';

const today = '2026-11-29';
const day = (iso: string) => document.querySelector<HTMLButtonElement>(`[data-date='${iso}']`)!;
const focusedDay = () => (document.activeElement as HTMLElement | null)?.dataset.date;

const mount = (lang: string, props: CalendarProps = {}) =>
  render(
    <Brand lang={lang}>
      <Calendar aria-label="Day" today={today} defaultValue="2026-11-18" {...props} />
    </Brand>,
  );

describe('Calendar', () => {
  describeConformance(<Calendar aria-label="Day" today={today} defaultValue="2026-11-18" />, {
    element: HTMLDivElement,
    props: calendarProps,
  });

  it.each([
    ['en', 'ArrowRight', '2026-11-19'],
    ['en', 'ArrowLeft', '2026-11-17'],
    ['ar', 'ArrowRight', '2026-11-17'],
    ['ar', 'ArrowLeft', '2026-11-19'],
    ['en', 'ArrowDown', '2026-11-25'],
    ['ar', 'ArrowUp', '2026-11-11'],
    ['en-GB', 'Home', '2026-11-16'],
    ['en-GB', 'End', '2026-11-22'],
    ['en', 'PageDown', '2026-12-18'],
    ['ar', 'PageUp', '2026-10-18'],
    ['en', '{Shift>}{PageUp}{/Shift}', '2025-11-18'],
  ])('moves as it is seen: %s, %s', async (lang, key, expected) => {
    mount(lang);
    day('2026-11-18').focus();
    await userEvent.keyboard(key.startsWith('{') ? key : `{${key}}`);
    expect(focusedDay()).toBe(expected);
  });

  it('is one stop for Tab, and chooses with Enter', async () => {
    const changed = vi.fn();
    mount('en', { onValueChange: (value, { reason }) => changed(value, reason) });
    expect(document.querySelectorAll('td button[tabindex="0"]')).toHaveLength(1);
    day('2026-11-18').focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(changed.mock.calls).toEqual([['2026-11-19', 'item-press']]);
    expect(day('2026-11-19').parentElement!.ariaSelected).toBe('true');
  });

  it('shows what its page sets, whatever is pressed', async () => {
    mount('en', { value: '2026-11-18' });
    await userEvent.click(day('2026-11-20'));
    expect([day('2026-11-18').parentElement!.ariaSelected, day('2026-11-20').parentElement!.ariaSelected]).toEqual([
      'true',
      'false',
    ]);
  });

  it.each([
    ['en-US', 'Sun'],
    ['en-GB', 'Mon'],
    ['ar-SA', 'ح'],
    ['ar-EG', 'س'],
  ])('starts the week as the region does: %s', (lang, first) => {
    mount(lang);
    expect(document.querySelector('th')!.textContent).toBe(first);
  });

  it('chooses no day outside of its limits or unavailable, and says why', async () => {
    const changed = vi.fn();
    mount('en', {
      min: '2026-11-10',
      max: '2026-11-25',
      unavailable: (date) => date === '2026-11-20' && 'The hall is taken',
      onValueChange: changed,
    });
    for (const iso of ['2026-11-09', '2026-11-26', '2026-11-20']) {
      day(iso).click();
      expect(day(iso).ariaDisabled).toBe('true');
    }
    expect(changed).not.toHaveBeenCalled();
    expect(day('2026-11-20').ariaLabel).toContain('The hall is taken');
    day('2026-11-18').focus();
    await userEvent.keyboard('{PageDown}');
    expect(focusedDay()).toBe('2026-11-25');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Next month' }).disabled).toBe(true);
  });

  it('shows Umm al-Qura in the digits of the reader, and keeps its value in ISO', async () => {
    const changed = vi.fn();
    mount('ar', { calendar: 'islamic-umalqura', defaultValue: '2026-02-18', onValueChange: (value) => changed(value) });
    expect(day('2026-02-18').textContent).toBe('١');
    expect(day('2026-02-18').ariaLabel).toMatch(/رمضان/);
    await userEvent.click(day('2026-02-19'));
    expect(changed.mock.calls).toEqual([['2026-02-19']]);
  });

  it('shows both calendars side by side, in view and in the names of the days', () => {
    mount('en', { calendar: 'both', defaultValue: '2026-02-18' });
    expect([day('2026-02-18').textContent, day('2026-02-18').dataset.other]).toEqual(['18', '1']);
    expect(day('2026-02-18').ariaLabel).toMatch(/18, 2026.*1.*1447/);
  });

  it('chooses month and year from lists, and turns by month with its buttons', async () => {
    mount('en');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Month' }), 'February');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2027');
    expect(screen.getByRole('grid', { name: 'February 2027' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Previous month' }));
    expect(screen.getByRole('grid', { name: 'January 2027' })).toBeTruthy();
  });

  it('points its chevrons outwards, once in each direction', () => {
    const rotations = (lang: string) => {
      const { container, unmount } = mount(lang);
      const found = ['back', 'forth'].map(
        (turn) => getComputedStyle(container.querySelector(`[data-turn='${turn}']`)!, '::before').rotate,
      );
      unmount();
      return found;
    };
    expect([rotations('en'), rotations('ar')]).toEqual([
      ['90deg', '-90deg'],
      ['-90deg', '90deg'],
    ]);
  });

  it('hides its month on a server that knows no day, and has no inline style', () => {
    const markup = renderToString(<Calendar aria-label="Day" />);
    expect(markup).toContain('data-pending');
    expect(markup).not.toContain('aria-current');
    expect(markup).not.toMatch(/\sstyle="/);
    expect(renderToString(<Calendar aria-label="Day" defaultValue="2026-11-18" />)).not.toContain('data-pending');
  });
});

const mountRange = (lang: string, props: RangeCalendarProps = {}) =>
  render(
    <Brand lang={lang}>
      <RangeCalendar aria-label="Days" today={today} defaultMonth="2026-11-01" {...props} />
    </Brand>,
  );

describe('RangeCalendar', () => {
  describeConformance(<RangeCalendar aria-label="Days" today={today} defaultMonth="2026-11-01" />, {
    element: HTMLDivElement,
    props: calendarProps,
  });

  it('takes two days in any order, and reports once', async () => {
    const changed = vi.fn();
    mountRange('en', { onValueChange: (value) => changed(value) });
    await userEvent.click(day('2026-11-18'));
    expect(changed).not.toHaveBeenCalled();
    await userEvent.click(day('2026-11-10'));
    expect(changed.mock.calls).toEqual([[{ start: '2026-11-10', end: '2026-11-18' }]]);
    expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(9);
  });

  it('gives up a range that was started, with Escape', async () => {
    mountRange('en', { defaultValue: { start: '2026-11-02', end: '2026-11-03' } });
    await userEvent.click(day('2026-11-18'));
    await userEvent.keyboard('{Escape}');
    expect(day('2026-11-02').parentElement!.dataset.range).toBe('start');
  });

  it.each(['en', 'ar'])('has the caps of a range at its start and end in reading direction: %s', (lang) => {
    mountRange(lang, { defaultValue: { start: '2026-11-10', end: '2026-11-12' } });
    const corners = (iso: string) => {
      const style = getComputedStyle(day(iso).parentElement!);
      return [style.borderTopLeftRadius !== '0px', style.borderTopRightRadius !== '0px'];
    };
    const [left, right] = [
      [true, false],
      [false, true],
    ];
    expect([corners('2026-11-10'), corners('2026-11-11'), corners('2026-11-12')]).toEqual(
      lang === 'ar' ? [right, [false, false], left] : [left, [false, false], right],
    );
  });
});
