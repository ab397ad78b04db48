import { render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Form } from '../form/index.js';
import { dateRangePickerProps } from './DateRangePicker.props.js';
import { DateRangePicker, type DateRangePickerProps } from './index.js';

const today = '2026-11-29';
const range = { start: '2026-11-10', end: '2026-11-18' };
const parts = () => [...document.querySelectorAll<HTMLInputElement>('[data-segment]')];
const part = (side: 'start' | 'end', name: string) =>
  document.querySelectorAll<HTMLInputElement>(`[data-segment='${name}']`)[side === 'start' ? 0 : 1]!;
const day = (iso: string) => document.querySelector<HTMLButtonElement>(`[data-date='${iso}']`)!;
const trigger = () => document.querySelector<HTMLButtonElement>('[data-picker]')!;
const preset = (name: string) =>
  within(screen.getByRole('group', { name: /Shortcuts|اختصارات/ })).getByRole<HTMLButtonElement>('button', { name });
const dialog = () => document.querySelector<HTMLElement>('[role=dialog]');
const sent = () => {
  const data = new FormData(document.querySelector('form')!);
  return [data.get('from'), data.get('to')];
};

const mount = (lang: string, props: DateRangePickerProps = {}) =>
  render(
    <Brand lang={lang}>
      <form>
        <DateRangePicker label="Stay" startName="from" endName="to" today={today} {...props} />
      </form>
    </Brand>,
  );

const type = async (side: 'start' | 'end', name: string, digits: string) => {
  part(side, name).focus();
  await userEvent.keyboard(digits);
};

describe('DateRangePicker', () => {
  describeConformance(<DateRangePicker aria-label="Stay" today={today} />, {
    element: HTMLDivElement,
    props: dateRangePickerProps,
  });

  it('reports a range when both days are complete and in order, and null when they are no more', async () => {
    const changed = vi.fn();
    mount('en', { onValueChange: (value, { reason }) => changed(value, reason) });
    parts()[0]!.focus();
    await userEvent.keyboard('12' + '10' + '2026' + '12' + '18' + '2026');
    expect(changed.mock.calls).toEqual([[{ start: '2026-12-10', end: '2026-12-18' }, 'input-change']]);
    await type('end', 'day', '05');
    expect(changed.mock.lastCall).toEqual([null, 'input-change']);
    expect(sent()).toEqual(['2026-12-10', '2026-12-05']);
    await type('start', 'day', '02');
    expect(changed.mock.lastCall).toEqual([{ start: '2026-12-02', end: '2026-12-05' }, 'input-change']);
  });

  it('keeps a form whose last day is before the first one, and says so', async () => {
    const { container } = mount('en', { defaultValue: range });
    await type('end', 'day', '02');
    container.querySelector('form')!.requestSubmit();
    expect(await screen.findByText('The last day is before the first one')).toBeTruthy();
    expect(document.activeElement).toBe(part('end', 'month'));
  });

  it.each([
    ['en', 'ArrowRight'],
    ['ar', 'ArrowLeft'],
  ])('goes from the first date to the last one with the arrows: %s', async (lang, key) => {
    mount(lang, { defaultValue: range });
    parts()[2]!.focus();
    await userEvent.keyboard(`{${key}}`);
    expect(document.activeElement).toBe(parts()[3]);
  });

  it.each(['en', 'ar'])('chooses two days in its calendar by keyboard, as they are seen: %s', async (lang) => {
    const changed = vi.fn();
    mount(lang, { defaultValue: range, onValueChange: (value, { reason }) => changed(value, reason) });
    trigger().focus();
    await userEvent.keyboard('{Enter}');
    const forth = lang === 'ar' ? '{ArrowLeft}' : '{ArrowRight}';
    await userEvent.keyboard(`${forth}{Enter}${forth}${forth}{Enter}`);
    expect(changed.mock.calls).toEqual([[{ start: '2026-11-11', end: '2026-11-13' }, 'item-press']]);
    expect([dialog(), document.activeElement]).toEqual([null, trigger()]);
    expect(sent()).toEqual(['2026-11-11', '2026-11-13']);
  });

  it('Escape gives up a range that was started, the next one closes', async () => {
    mount('en', { defaultValue: range, defaultOpen: true });
    await userEvent.click(day('2026-11-25'));
    await userEvent.keyboard('{Escape}');
    expect(dialog()).not.toBeNull();
    expect(day('2026-11-10').parentElement!.dataset.range).toBe('start');
    await userEvent.keyboard('{Escape}');
    expect([dialog(), ...sent()]).toEqual([null, '2026-11-10', '2026-11-18']);
  });

  it.each([
    ['en-GB', undefined, 'This week', '2026-11-23', '2026-11-29'],
    ['en-US', undefined, 'This week', '2026-11-29', '2026-12-05'],
    ['ar-SA', undefined, 'هذا الأسبوع', '2026-11-29', '2026-12-05'],
    ['en', undefined, 'Next month', '2026-12-01', '2026-12-31'],
    ['ar', 'islamic-umalqura', 'الشهر القادم', '2026-12-10', '2027-01-08'],
    ['en', undefined, 'Last year', '2025-01-01', '2025-12-31'],
  ] as const)('has periods in words: %s, %s, %s', async (lang, calendar, name, start, end) => {
    mount(lang, { calendar, defaultOpen: true, presets: ['this-week', 'next-month', 'last-year'] });
    await userEvent.click(preset(name));
    expect(sent()).toEqual([start, end]);
  });

  it('cuts a period to its limits, and disables one outside of them', async () => {
    mount('en', { min: '2026-11-25', defaultOpen: true, presets: ['this-month', 'last-month'] });
    expect(preset('Last month').disabled).toBe(true);
    await userEvent.click(preset('This month'));
    expect(sent()).toEqual(['2026-11-25', '2026-11-30']);
  });

  it('names its parts by their date and the field', () => {
    mount('en', { defaultValue: range });
    expect(screen.getByRole('spinbutton', { name: 'day, To Stay' })).toBe(part('end', 'day'));
    expect(screen.getByRole('button', { name: /November 10 – 18, 2026.*Stay/ })).toBe(trigger());
  });

  it('is set back by its form', async () => {
    const { container } = mount('en', { defaultValue: range });
    await type('start', 'day', '02');
    await type('end', 'day', '03');
    container.querySelector('form')!.reset();
    await waitFor(() => expect([part('start', 'day').value, part('end', 'day').value]).toEqual(['10', '18']));
    expect(sent()).toEqual(['2026-11-10', '2026-11-18']);
  });

  it('shows what its page sets, whatever is typed or pressed', async () => {
    mount('en', { value: range, open: true });
    await userEvent.click(day('2026-11-02'));
    await userEvent.click(day('2026-11-03'));
    expect(sent()).toEqual(['2026-11-10', '2026-11-18']);
    await type('end', 'day', '02');
    expect(sent()).toEqual(['2026-11-10', '2026-11-18']);
  });

  it.each([
    [{ from: 'Too early.' }, ['Too early.'], ['true', null]],
    [{ to: ['Too late.'] }, ['Too late.'], [null, 'true']],
    [{ from: 'Too early.', to: 'Too late.' }, ['Too early. Too late.'], ['true', 'true']],
    [{ from: 'Closed.', to: 'Closed.' }, ['Closed.'], ['true', 'true']],
    [{ other: 'No.' }, [], [null, null]],
  ])('shows what a server finds by the names of its dates, and marks those: %j', (errors, texts, invalid) => {
    render(
      <Form errors={errors}>
        <DateRangePicker label="Stay" startName="from" endName="to" today={today} defaultValue={range} />
      </Form>,
    );
    expect([...document.querySelectorAll('.ws-field-problem')].map(({ textContent }) => textContent)).toEqual(texts);
    expect([part('start', 'day').ariaInvalid, part('end', 'day').ariaInvalid]).toEqual(invalid);
  });

  it('an error of a server ends when people change the date with its name; the other one stays', async () => {
    render(
      <Form errors={{ from: 'Too early.', to: 'Too late.' }}>
        <DateRangePicker label="Stay" startName="from" endName="to" today={today} defaultValue={range} />
      </Form>,
    );
    // The summary takes focus once.
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    await type('start', 'day', '12');
    await waitFor(() => expect(document.querySelector('.ws-field-problem')!.textContent).toBe('Too late.'));
    expect([part('start', 'day').ariaInvalid, part('end', 'day').ariaInvalid]).toEqual([null, 'true']);
  });

  it('has its first date at the start of the reading direction, and no inline style on a server', () => {
    const { unmount } = mount('ar', { defaultValue: range });
    const left = (side: 'start' | 'end') => part(side, 'day').getBoundingClientRect().left;
    expect(left('start')).toBeGreaterThan(left('end'));
    unmount();
    expect(renderToString(<DateRangePicker label="Stay" defaultValue={range} />)).not.toMatch(/\sstyle="/);
  });
});
