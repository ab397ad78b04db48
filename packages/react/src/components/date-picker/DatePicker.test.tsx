import { User } from '@react-aria/test-utils';
import { act, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { datePickerProps } from './DatePicker.props.js';
import { DatePicker, type DatePickerProps } from './index.js';

const today = '2026-11-29';
const part = (name: string) => document.querySelector<HTMLInputElement>(`[data-segment='${name}']`)!;
const day = (iso: string) => document.querySelector<HTMLButtonElement>(`[data-date='${iso}']`)!;
const trigger = () => document.querySelector<HTMLButtonElement>('[data-picker]')!;
const dialog = () => document.querySelector<HTMLElement>('[role=dialog]');
const focusedDay = () => (document.activeElement as HTMLElement | null)?.dataset.date;
const sent = () => new FormData(document.querySelector('form')!).get('day');

const mount = (lang: string, props: DatePickerProps = {}) =>
  render(
    <Brand lang={lang}>
      <form>
        <DatePicker label="Meeting" name="day" today={today} {...props} />
      </form>
      <button type="button">After</button>
    </Brand>,
  );

describe('DatePicker', () => {
  describeConformance(<DatePicker aria-label="Meeting" today={today} />, {
    element: HTMLDivElement,
    props: datePickerProps,
  });

  it.each([
    ['en', ['12', '3', '2026']],
    ['ar', ['٣', '١٢', '٢٠٢٦']],
    ['ar', ['3', '12', '2026']],
  ])('takes typed digits of any script, and shows the day in its calendar: %s %s', async (lang, keys) => {
    const changed = vi.fn();
    mount(lang, { onValueChange: (value, { reason }) => changed(value, reason) });
    document.querySelector<HTMLInputElement>('[data-segment]')!.focus();
    for (const key of keys) {
      await userEvent.keyboard(key);
      if (key === '3' || key === '٣') await userEvent.keyboard(lang === 'ar' ? '{ArrowLeft}' : '{ArrowRight}');
    }
    expect(changed.mock.lastCall).toEqual(['2026-12-03', 'input-change']);
    await userEvent.click(trigger());
    expect([focusedDay(), day('2026-12-03').parentElement!.ariaSelected]).toEqual(['2026-12-03', 'true']);
  });

  it.each(['en', 'ar'])(
    'opens by Alt+Down, follows the arrows as they are seen, chooses with Enter: %s',
    async (lang) => {
      const [changed, opened] = [vi.fn(), vi.fn()];
      mount(lang, {
        defaultValue: '2026-11-18',
        onValueChange: (value, { reason }) => changed(value, reason),
        onOpenChange: (open, { reason }) => opened(open, reason),
      });
      part('day').focus();
      await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
      expect(focusedDay()).toBe('2026-11-18');
      await userEvent.keyboard(`{Arrow${lang === 'ar' ? 'Left' : 'Right'}}{Enter}`);
      expect(changed.mock.calls).toEqual([['2026-11-19', 'item-press']]);
      expect(opened.mock.calls).toEqual([
        [true, 'keyboard'],
        [false, 'item-press'],
      ]);
      expect([dialog(), document.activeElement, sent()]).toEqual([null, trigger(), '2026-11-19']);
      expect(part('day').value).toBe(lang === 'ar' ? '١٩' : '19');
    },
  );

  it('closes when the chosen day is pressed again, without a change', async () => {
    const changed = vi.fn();
    mount('en', { defaultValue: '2026-11-18', onValueChange: changed });
    await userEvent.click(trigger());
    await userEvent.click(day('2026-11-18'));
    expect([dialog(), changed.mock.calls.length]).toEqual([null, 0]);
  });

  it('names its button by the chosen date, and its dialog by the field', async () => {
    mount('en', { defaultValue: '2026-11-18' });
    expect(trigger()).toBe(screen.getByRole('button', { name: /November 18, 2026.*Meeting/ }));
    await userEvent.click(trigger());
    expect(screen.getByRole('dialog', { name: /Meeting/ }).ariaModal).toBe('true');
  });

  it.each([
    ['escape-key', () => userEvent.keyboard('{Escape}'), () => trigger()],
    [
      'outside-press',
      () => userEvent.click(document.documentElement, { position: { x: 900, y: 700 }, force: true }),
      () => document.body,
    ],
    ['trigger-press', () => userEvent.click(trigger()), () => trigger()],
    ['focus-out', async () => screen.getByText('After').focus(), () => screen.getByText('After')],
  ] as const)('closes by %s, and leaves focus where it belongs', async (reason, act, focused) => {
    const opened = vi.fn();
    mount('en', { onOpenChange: (open, details) => opened(open, details.reason) });
    await userEvent.click(trigger());
    await act();
    await waitFor(() => expect(dialog()).toBeNull());
    expect(opened.mock.lastCall).toEqual([false, reason]);
    expect(document.activeElement).toBe(focused());
  });

  it('keeps Tab inside its dialog, in both directions', async () => {
    mount('en', { presets: ['today'] });
    await userEvent.click(trigger());
    const seen = new Set<Element | null>();
    for (let count = 0; count < 7; count++) {
      await userEvent.keyboard('{Tab}');
      seen.add(document.activeElement);
    }
    expect([...seen].every((each) => dialog()!.contains(each))).toBe(true);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect([seen.size, dialog()!.contains(document.activeElement)]).toEqual([6, true]);
  });

  it('the Escape of an input method closes nothing', async () => {
    mount('en', { defaultOpen: true });
    day('2026-11-29').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, isComposing: true }));
    expect(dialog()).not.toBeNull();
  });

  it('chooses a named day, and disables those that cannot be chosen', async () => {
    mount('ar', { presets: ['yesterday', 'today', { label: 'المولد', value: '2027-08-15' }], min: '2026-11-29' });
    await userEvent.click(trigger());
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'أمس' }).disabled).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'المولد' }));
    expect(sent()).toBe('2027-08-15');
  });

  it('a day that is typed and not available keeps the form, with the reason of the page', async () => {
    const { container } = mount('en', { unavailable: (iso) => iso === '2026-11-20' && 'The hall is taken' });
    const form = container.querySelector('form')!;
    part('month').focus();
    await userEvent.keyboard('11');
    part('day').focus();
    await userEvent.keyboard('20');
    part('year').focus();
    await userEvent.keyboard('2026');
    form.requestSubmit();
    expect(await screen.findByText('The hall is taken')).toBeTruthy();
    part('day').focus();
    await userEvent.keyboard('21');
    await waitFor(() => expect(form.checkValidity()).toBe(true));
  });

  it('a form that is sent without a required date leads to its first part', async () => {
    const { container } = mount('en', { required: true });
    container.querySelector('form')!.requestSubmit();
    await waitFor(() => expect(document.activeElement).toBe(part('month')));
    expect(part('month').getAttribute('aria-invalid')).toBe('true');
  });

  it('is set back by its form, calendar and parts', async () => {
    const { container } = mount('en', { defaultValue: '2026-11-18' });
    await userEvent.click(trigger());
    await userEvent.click(day('2026-11-20'));
    expect(sent()).toBe('2026-11-20');
    container.querySelector('form')!.reset();
    await waitFor(() => expect([part('day').value, sent()]).toEqual(['18', '2026-11-18']));
    await userEvent.click(trigger());
    expect(focusedDay()).toBe('2026-11-18');
  });

  it('shows what its page sets, whatever is pressed or typed', async () => {
    mount('en', { value: '2026-11-18', open: true });
    await userEvent.click(day('2026-11-20'));
    expect([part('day').value, sent(), dialog() !== null]).toEqual(['18', '2026-11-18', true]);
  });

  it('stays as it is when the change is prevented', async () => {
    mount('en', { onOpenChange: (_, { event }) => event.preventDefault() });
    await userEvent.click(trigger());
    expect(dialog()).toBeNull();
  });

  it('is in Umm al-Qura, in the field and in the calendar, and sends ISO', async () => {
    mount('ar', { calendar: 'islamic-umalqura', defaultValue: '2026-02-18' });
    expect(['day', 'month', 'year'].map((name) => part(name).value)).toEqual(['١', '٩', '١٤٤٧']);
    await userEvent.click(trigger());
    expect(day('2026-02-19').textContent).toBe('٢');
    await userEvent.click(day('2026-02-19'));
    expect(sent()).toBe('2026-02-19');
  });

  it('has both calendars in its dialog', async () => {
    mount('en', { calendar: 'both', defaultValue: '2026-02-18' });
    await userEvent.click(trigger());
    expect(day('2026-02-18').dataset.other).toBe('1');
  });

  it('opens nothing while it is disabled or read-only', async () => {
    const { unmount } = mount('en', { readOnly: true });
    expect(trigger().disabled).toBe(true);
    part('day').focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(dialog()).toBeNull();
    unmount();
    mount('en', { disabled: true });
    expect(trigger().disabled).toBe(true);
  });

  it('sends no month or year of its calendar', async () => {
    mount('en', { defaultOpen: true, defaultValue: '2026-11-18' });
    expect([...new FormData(document.querySelector('form')!).keys()]).toEqual(['day']);
  });

  it.each(['mouse', 'keyboard', 'touch'] as const)('opens and closes by %s', async (interactionType) => {
    mount('ar');
    const options = { root: trigger(), interactionType, overlayType: 'popover' } as const;
    const tester = new User({}).createTester('Dialog', options);
    await tester.open();
    expect(tester.dialog).toBe(dialog());
    await tester.close();
    expect(dialog()).toBeNull();
  });

  it('hydrates without a warning, in StrictMode, and works', async () => {
    const page = (
      <StrictMode>
        <DatePicker label="Meeting" today={today} defaultValue="2026-11-18" presets={['today']} />
      </StrictMode>
    );
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(page);
    const printed = vi.spyOn(console, 'error');
    const root = await act(async () => hydrateRoot(container, page));
    await userEvent.click(trigger());
    expect(focusedDay()).toBe('2026-11-18');
    await userEvent.keyboard('{Escape}');
    expect([dialog(), document.activeElement]).toEqual([null, trigger()]);
    expect(printed).not.toHaveBeenCalled();
    act(() => root.unmount());
    container.remove();
  });

  it('has no inline style on a server', () => {
    const markup = renderToString(<DatePicker label="Meeting" defaultValue="2026-11-18" defaultOpen={false} />);
    expect(markup).not.toMatch(/\sstyle="/);
  });
});
