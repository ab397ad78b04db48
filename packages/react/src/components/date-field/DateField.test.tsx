import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { dateFieldProps } from './DateField.props.js';
import { DateField, type DateFieldProps } from './index.js';

const part = (name: string) => document.querySelector<HTMLInputElement>(`[data-segment='${name}']`)!;
const order = () =>
  [...document.querySelectorAll<HTMLInputElement>('[data-segment]')].map((each) => each.dataset.segment);
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.segment;
const sent = () => new FormData(document.querySelector('form')!).get('born');

const mount = (lang: string, props: DateFieldProps = {}) =>
  render(
    <Brand lang={lang}>
      <form>
        <DateField label="Birthday" name="born" {...props} />
      </form>
    </Brand>,
  );

describe('DateField', () => {
  describeConformance(<DateField aria-label="Birthday" />, { element: HTMLDivElement, props: dateFieldProps });

  it.each([
    ['en', '3', '11', ['month', 'day', 'year']],
    ['ar', '١١', '٣', ['day', 'month', 'year']],
  ])('takes the digits of any script, and sends ISO: %s', async (lang, first, second, names) => {
    const changed = vi.fn();
    mount(lang, { onValueChange: (value, { reason }) => changed(value, reason) });
    expect(order()).toEqual(names);
    part(names[0]!).focus();
    await userEvent.keyboard(first);
    part(names[1]!).focus();
    await userEvent.keyboard(second);
    part('year').focus();
    await userEvent.keyboard(lang === 'ar' ? '١٩٩٤' : '1994');
    expect(changed.mock.calls).toEqual([['1994-03-11', 'input-change']]);
    expect(sent()).toBe('1994-03-11');
    expect(part('year').value).toBe(lang === 'ar' ? '١٩٩٤' : '1994');
  });

  it('understands Western digits in an Arabic page, and shows them in its own', async () => {
    mount('ar');
    part('day').focus();
    await userEvent.keyboard('11');
    expect([part('day').value, focused()]).toEqual(['١١', 'month']);
  });

  it.each([
    ['en', 'ArrowRight', 'day'],
    ['ar', 'ArrowLeft', 'month'],
  ])('moves to the part that is seen there: %s, %s', async (lang, key, next) => {
    mount(lang);
    document.querySelector<HTMLInputElement>('[data-segment]')!.focus();
    await userEvent.keyboard(`{${key}}`);
    expect(focused()).toBe(next);
  });

  it('steps a part up and down, round its ends, and clears it', async () => {
    mount('en', { defaultValue: '1994-12-11' });
    part('month').focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(sent()).toBe('1994-01-11');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(sent()).toBe('1994-11-11');
    await userEvent.keyboard('{Backspace}');
    expect([sent(), part('day').value]).toEqual(['', '11']);
  });

  it('is in Umm al-Qura and sends ISO', async () => {
    mount('ar', { calendar: 'islamic-umalqura', defaultValue: '2026-02-18' });
    expect(['day', 'month', 'year'].map((name) => part(name).value)).toEqual(['١', '٩', '١٤٤٧']);
    part('day').focus();
    await userEvent.keyboard('٢');
    expect(sent()).toBe('2026-02-19');
  });

  it('keeps a form from being sent while it is missing, incomplete or out of its limits, and leads there', async () => {
    const { container } = mount('en', { required: true, min: '1994-01-01' });
    const form = container.querySelector('form')!;
    form.requestSubmit();
    await waitFor(() => expect(focused()).toBe('month'));
    const native = container.querySelector<HTMLInputElement>('input[name]')!;
    expect(native.validity.valueMissing).toBe(true);
    await userEvent.keyboard('3');
    expect(native.validity.customError).toBe(true);
    part('day').focus();
    await userEvent.keyboard('11');
    part('year').focus();
    await userEvent.keyboard('1990');
    expect(native.validity.rangeUnderflow).toBe(true);
    part('year').focus();
    await userEvent.keyboard('1996');
    expect(form.checkValidity()).toBe(true);
  });

  it('is set back by its form', async () => {
    const { container } = mount('en', { defaultValue: '1994-03-11' });
    part('day').focus();
    await userEvent.keyboard('20');
    expect(sent()).toBe('1994-03-20');
    container.querySelector('form')!.reset();
    await waitFor(() => expect(part('day').value).toBe('11'));
    expect(sent()).toBe('1994-03-11');
  });

  it('shows what its page sets, whatever is typed', async () => {
    mount('en', { value: '1994-03-11' });
    part('day').focus();
    await userEvent.keyboard('{ArrowUp}');
    expect([part('day').value, sent()]).toEqual(['11', '1994-03-11']);
  });

  it('takes a pasted ISO date whole', () => {
    mount('ar');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', '2026-11-29');
    fireEvent(part('day'), new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    expect(sent()).toBe('2026-11-29');
  });

  it('names each part and the group by the label of the field', () => {
    mount('en', { error: 'No.' });
    expect(screen.getByRole('group', { name: 'Birthday' })).toBeTruthy();
    expect(screen.getAllByRole('spinbutton', { name: /Birthday/ })).toHaveLength(3);
    expect(part('month').getAttribute('aria-invalid')).toBe('true');
  });

  it('has no inline style on a server', () => {
    expect(renderToString(<DateField label="Birthday" defaultValue="1994-03-11" />)).not.toMatch(/\sstyle="/);
  });
});
