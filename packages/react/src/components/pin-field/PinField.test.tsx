import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { pinFieldProps } from './PinField.props.js';
import { PinField, type PinFieldProps } from './index.js';

const input = () => document.querySelector<HTMLInputElement>('input')!;
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('.ws-pin-field-cell')].map((each) => each.dataset['character'] ?? '');
const active = () =>
  [...document.querySelectorAll('.ws-pin-field-cell')].flatMap((each, index) =>
    each.hasAttribute('data-active') ? [index] : [],
  );

function paste(text: string): void {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  input().focus();
  const init = { inputType: 'insertFromPaste', data: null, dataTransfer: data, bubbles: true, cancelable: true };
  act(() => void input().dispatchEvent(new InputEvent('beforeinput', init)));
}

describe('PinField', () => {
  const { type: _type, ...defaults } = pinFieldProps.defaults;
  describeConformance(<PinField aria-label="Code" defaultValue="12" />, {
    element: HTMLInputElement,
    props: { variants: {}, defaults },
    direction: 'ltr',
    find: (container) => container.querySelector('input'),
    box: (root) => root.closest('.ws-pin-field'),
    variants: { size: ['sm', 'lg'], type: ['alphanumeric'], label: ['Code'], error: ['No.'], disabled: [true] },
  });

  it('is one control that phones fill in, described by the number of its characters', () => {
    render(<PinField label="Code" length={4} />);
    const { autocomplete, inputMode, ariaLabel } = input();
    expect([screen.getAllByRole('textbox').length, autocomplete, inputMode, ariaLabel]).toEqual([
      1,
      'one-time-code',
      'numeric',
      null,
    ]);
    expect(document.getElementById(input().getAttribute('aria-describedby')!)!.textContent).toContain('4');
    expect(shown()).toHaveLength(4);
  });

  it.each([
    ['٤٠٧١٢٣', '407123'],
    ['۴۰۷۱۲۳', '407123'],
    ['４０７', '407'],
    ['4-0 7', '407'],
    ['4071239', '407123'],
    ['abc', ''],
  ])('typed %s it has %s', async (typed, value) => {
    render(<PinField label="Code" />);
    await userEvent.click(input());
    await userEvent.keyboard(typed);
    expect(input().value).toBe(value);
  });

  it.each([
    ['123 456', '123456'],
    ['G-123456 is your code', '123456'],
    ['١٢٣-٤٥٦', '123456'],
    ['12345678', '123456'],
    ['no code', '99'],
  ])('a pasted "%s" becomes %s', (text, value) => {
    render(<PinField label="Code" defaultValue="99" />);
    paste(text);
    expect(input().value).toBe(value);
  });

  it('a code that a phone fills in at once is cleaned before the page gets it', () => {
    const changed = vi.fn<NonNullable<PinFieldProps['onValueChange']>>();
    const complete = vi.fn<NonNullable<PinFieldProps['onComplete']>>();
    render(<PinField label="Code" onValueChange={changed} onComplete={complete} />);
    act(() => {
      Reflect.set(HTMLInputElement.prototype, 'value', '١٢٣ ٤٥٦', input());
      input().dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect([changed.mock.calls.map(([value]) => value), complete.mock.calls.length]).toEqual([['123456'], 1]);
  });

  it('calls onValueChange for each change, and onComplete with the last character', async () => {
    const changed = vi.fn<NonNullable<PinFieldProps['onValueChange']>>();
    const complete = vi.fn<NonNullable<PinFieldProps['onComplete']>>();
    render(<PinField label="Code" length={3} onValueChange={changed} onComplete={complete} />);
    await userEvent.click(input());
    await userEvent.keyboard('1x23');
    expect(changed.mock.calls.map(([value, { reason }]) => [value, reason])).toEqual([
      ['1', 'input-change'],
      ['12', 'input-change'],
      ['123', 'input-change'],
    ]);
    expect(complete.mock.calls.map(([value]) => value)).toEqual(['123']);
  });

  it.each(['ltr', 'rtl'])('arrow keys go through the boxes from left to right, on a page from %s', async (dir) => {
    document.documentElement.dir = dir;
    render(<PinField label="Code" defaultValue="1234" />);
    await userEvent.click(input());
    act(() => input().setSelectionRange(4, 4));
    await waitFor(() => expect(active()).toEqual([4]));
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await waitFor(() => expect(active()).toEqual([2]));
    await userEvent.keyboard('9');
    expect(input().value).toBe('1294');
    await userEvent.keyboard('{Backspace}');
    expect(input().value).toBe('124');
    const [first, last] = [0, 5].map((index) => document.querySelectorAll('.ws-pin-field-cell')[index]!);
    expect(first!.getBoundingClientRect().left).toBeLessThan(last!.getBoundingClientRect().left);
    document.documentElement.removeAttribute('dir');
  });

  it('a press on a box selects its character, and behind the text the next place', async () => {
    render(<PinField label="Code" defaultValue="123" />);
    const { width, height } = input().getBoundingClientRect();
    await userEvent.click(input(), { position: { x: width * 0.25, y: height / 2 } });
    await waitFor(() => expect([input().selectionStart, input().selectionEnd, active()]).toEqual([1, 2, [1]]));
    act(() => input().setSelectionRange(3, 3));
    await userEvent.click(input(), { position: { x: width * 0.95, y: height / 2 } });
    await waitFor(() => expect(active()).toEqual([3]));
  });

  it('a code that is too short is not sent, and the message counts what is missing', async () => {
    const sent = vi.fn<() => void>();
    const { container } = render(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent();
        }}
      >
        <PinField label="Code" name="code" required />
        <button type="submit">Send</button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect([input().ariaInvalid, document.activeElement === input()]).toEqual(['true', true]);
    await userEvent.keyboard('1234');
    await userEvent.click(screen.getByRole('button'));
    expect(container.querySelector('.ws-field-problem')!.textContent).toContain('2');
    await userEvent.click(input());
    act(() => input().setSelectionRange(4, 4));
    await userEvent.keyboard('56');
    await userEvent.click(screen.getByRole('button'));
    expect(sent).toHaveBeenCalledTimes(1);
    expect([...new FormData(container.querySelector('form')!)]).toEqual([['code', '123456']]);
  });

  it('shows what a reset and a program set', async () => {
    render(
      <form>
        <PinField label="Code" length={3} defaultValue="1" />
      </form>,
    );
    act(() => void (input().value = '123'));
    expect(shown()).toEqual(['1', '2', '3']);
    act(() => input().form!.reset());
    await waitFor(() => expect(shown()).toEqual(['1', '', '']));
  });

  it('can be controlled', async () => {
    const changed = vi.fn<(value: string) => void>();
    const { rerender } = render(<PinField label="Code" length={3} value="1" onValueChange={changed} />);
    await userEvent.click(input());
    act(() => input().setSelectionRange(1, 1));
    await userEvent.keyboard('2');
    expect([changed.mock.calls[0]![0], shown()]).toEqual(['12', ['1', '', '']]);
    rerender(<PinField label="Code" length={3} value="12" onValueChange={changed} />);
    expect(shown()).toEqual(['1', '2', '']);
  });

  it('masked, it shows no character and reads none', () => {
    render(<PinField label="Code" masked length={2} defaultValue="12" />);
    expect([input().type, shown()]).toEqual(['password', ['•', '•']]);
  });

  it('does not widen a narrow page', () => {
    const { container } = render(<PinField label="Code" length={8} />);
    container.style.width = '200px';
    expect(container.scrollWidth).toBeLessThanOrEqual(200);
  });
});
