import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { cdp, userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { Button } from '../button/index.js';
import { numberFieldProps } from './NumberField.props.js';
import { NumberField, type NumberFieldProps } from './index.js';

const input = () => screen.getByRole<HTMLInputElement>('spinbutton');
const sent = () => new FormData(document.querySelector('form')!).get('seats');
const stepper = (by: 'more' | 'less') => document.querySelector<HTMLButtonElement>(`[data-by='${by}']`)!;
const leave = () => act(() => input().blur());
const day = { style: 'unit', unit: 'day', unitDisplay: 'long' } as const;
const mount = (props: NumberFieldProps = {}, lang = 'en') =>
  render(
    <Brand lang={lang}>
      <form onSubmit={(event) => event.preventDefault()}>
        <NumberField label="Seats" name="seats" {...props} />
        <button>Send</button>
      </form>
    </Brand>,
  );
const type = async (text: string) => {
  await userEvent.click(input());
  input().select();
  await (cdp() as unknown as { send: (method: string, params: object) => Promise<void> }).send('Input.insertText', {
    text,
  });
};

describe('NumberField', () => {
  describeConformance(<NumberField aria-label="Seats" />, {
    element: HTMLInputElement,
    find: (container) => container.querySelector('input'),
    box: (root) => root.parentElement,
    props: { ...numberFieldProps, defaults: { size: 'md', steppers: true } },
    variants: { label: ['Seats'], error: ['No.'], disabled: [true], readOnly: [true], value: [2], steppers: [false] },
  });

  it('has the heights of a button', () => {
    for (const size of numberFieldProps.variants.size) {
      const { container, unmount } = render(
        <>
          <Button size={size}>a</Button>
          <NumberField aria-label="Seats" size={size} />
        </>,
      );
      const [button, box] = ['.ws-button', '.ws-number-field'].map((each) =>
        container.querySelector<HTMLElement>(each)!,
      );
      expect(box!.offsetHeight).toBe(button!.offsetHeight);
      unmount();
    }
  });

  it.each(['en', 'ar'])('reads digits of every script on a page in %s, and sends plain ones', async (lang) => {
    mount({}, lang);
    for (const text of ['١٢٫٥', '12.5', '۱۲٫۵', '１２．５']) {
      await type(text);
      expect([text, sent()]).toEqual([text, '12.5']);
      leave();
      expect(input().value).toBe(lang === 'ar' ? '١٢٫٥' : '12.5');
    }
  });

  it.each([
    ['en', 2, day, '2 days', '2'],
    ['ar', 2, day, 'يومان', '٢'],
    ['ar', 1, day, 'يوم', '١'],
    ['ar', 3, day, '٣ أيام', '٣'],
    ['ar', 0.12, { style: 'percent' }, '١٢٪\u061C', '١٢'],
    ['en', 12.5, { style: 'currency', currency: 'EGP' }, 'EGP 12.50', '12.5'],
  ] as const)(
    '%s: %d is shown and announced as a phrase, and typed as a number alone',
    async (lang, value, format, phrase, typed) => {
      mount({ defaultValue: value, format }, lang);
      expect(input().ariaValueText).toBe(phrase.replace('EGP ', 'EGP\u00A0'));
      expect(input().value).toBe(input().ariaValueText);
      await userEvent.click(input());
      expect([input().value, getComputedStyle(input()).direction]).toEqual([typed, 'ltr']);
      leave();
      expect([input().value, sent()]).toEqual([input().ariaValueText, String(value)]);
    },
  );

  it('reports each change once with its reason', async () => {
    const onValueChange = vi.fn<NonNullable<NumberFieldProps['onValueChange']>>();
    mount({ defaultValue: 5, min: 0, max: 10, step: 1, onValueChange });
    await userEvent.click(input());
    await userEvent.keyboard('{ArrowUp}{ArrowDown}{PageUp}{Home}{End}{ArrowUp}');
    await type('25');
    await userEvent.tab();
    await userEvent.click(stepper('less'));
    expect(onValueChange.mock.calls.map(([value, { reason }]) => `${value} ${reason}`)).toEqual([
      '6 keyboard',
      '5 keyboard',
      '10 keyboard',
      '0 keyboard',
      '10 keyboard',
      '25 input-change',
      '10 focus-out',
      '9 trigger-press',
    ]);
  });

  it('is null when it is empty, and sends an empty text', async () => {
    const onValueChange = vi.fn<NonNullable<NumberFieldProps['onValueChange']>>();
    mount({ defaultValue: 5, min: 3, onValueChange });
    await userEvent.clear(input());
    leave();
    expect([onValueChange.mock.lastCall![0], sent(), input().ariaValueNow]).toEqual([null, '', null]);
    await userEvent.click(stepper('more'));
    expect(sent()).toBe('3');
  });

  it('keeps a text that is no number, and says so when the form is sent', async () => {
    mount({}, 'en');
    await type('twelve');
    leave();
    expect([input().value, sent()]).toEqual(['twelve', '']);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(input().ariaInvalid).toBe('true'));
    expect(document.activeElement).toBe(input());
    await type('12');
    leave();
    expect([sent(), input().ariaInvalid]).toEqual(['12', null]);
  });

  it('is required by the browser, in the words of the brand', async () => {
    mount({ required: true });
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(input().ariaInvalid).toBe('true'));
    expect(document.activeElement).toBe(input());
  });

  it('keeps a controlled value, also against its steppers and a reset', async () => {
    const { container, rerender } = mount({ value: 5 });
    await userEvent.click(stepper('more'));
    await type('7');
    leave();
    expect([input().value, sent()]).toEqual(['5', '5']);
    container.querySelector('form')!.reset();
    rerender(
      <form>
        <NumberField label="Seats" name="seats" value={6} />
      </form>,
    );
    await waitFor(() => expect([input().value, sent()]).toEqual(['6', '6']));
  });

  it('is reset by its form, and follows what a program sets on it', async () => {
    const { container } = mount({ defaultValue: 5 });
    await type('7');
    container.querySelector('form')!.reset();
    await waitFor(() => expect([input().value, sent()]).toEqual(['5', '5']));
    const native = container.querySelector<HTMLInputElement>('[name=seats]')!;
    native.value = '9';
    await waitFor(() => expect(input().ariaValueNow).toBe('9'));
  });

  it('pastes a number with its unit and separators', async () => {
    mount({ format: { style: 'currency', currency: 'USD' } });
    await type('$1,200.50');
    leave();
    expect([sent(), input().value]).toEqual(['1200.5', '$1,200.50']);
  });

  it('repeats while a stepper is held, up to the limit, and keeps focus in the field', async () => {
    const onValueChange = vi.fn<NonNullable<NumberFieldProps['onValueChange']>>();
    mount({ defaultValue: 0, max: 4, onValueChange });
    await userEvent.click(input());
    fireEvent.pointerDown(stepper('more'), { button: 0, pointerType: 'mouse' });
    expect(onValueChange).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(onValueChange).toHaveBeenCalledTimes(4), { timeout: 5000 });
    expect([stepper('more').disabled, document.activeElement]).toEqual([true, input()]);
    fireEvent.pointerUp(stepper('more'));
  });

  it('acts once for a click without a pointer, and once for a tap', async () => {
    mount({ defaultValue: 0 });
    stepper('more').click();
    await waitFor(() => expect(sent()).toBe('1'));
    fireEvent.pointerDown(stepper('more'), { button: 0, pointerType: 'touch' });
    fireEvent.pointerUp(stepper('more'), { pointerType: 'touch' });
    fireEvent.click(stepper('more'));
    await waitFor(() => expect(sent()).toBe('2'));
  });

  it('is not changed by a wheel, nor while it is read-only or disabled', async () => {
    const { unmount } = mount({ defaultValue: 5 });
    await userEvent.click(input());
    fireEvent.wheel(input(), { deltaY: 120 });
    expect(input().value).toBe('5');
    unmount();
    mount({ defaultValue: 5, readOnly: true });
    await userEvent.click(input());
    await userEvent.keyboard('{ArrowUp}8');
    expect([sent(), stepper('more').disabled]).toEqual(['5', true]);
  });

  it.each(['ltr', 'rtl'])('begins where the text around it begins, with and without focus: %s', async (dir) => {
    render(
      <div dir={dir}>
        <NumberField label="Seats" defaultValue={-5} />
      </div>,
    );
    const isAtStart = () =>
      getComputedStyle(input()).textAlign === (getComputedStyle(input()).direction === dir ? 'start' : 'end');
    expect(isAtStart()).toBe(true);
    await userEvent.click(input());
    expect(isAtStart()).toBe(true);
  });

  it('has its phrase, and no inline style, in the markup of a server', () => {
    const html = renderToString(
      <Brand lang="ar">
        <NumberField label="Seats" name="seats" defaultValue={2} format={day} />
      </Brand>,
    );
    expect(html).toMatch(/role="spinbutton"[^>]*value="يومان"/);
    expect(html).toMatch(/type="number"[^>]*value="2"/);
    expect(html).not.toContain('style=');
  });
});
