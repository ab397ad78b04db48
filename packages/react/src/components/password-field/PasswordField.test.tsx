import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { passwordFieldProps } from './PasswordField.props.js';
import { PasswordField, type PasswordFieldProps } from './index.js';

const input = () => document.querySelector<HTMLInputElement>('input')!;
const caps = () => document.querySelector('.ws-password-field-caps-lock')!;
const press = (modifierCapsLock: boolean, type = 'keydown') =>
  act(() => void input().dispatchEvent(new KeyboardEvent(type, { key: 'a', modifierCapsLock, bubbles: true })));
const byLength: PasswordFieldProps['strength'] = (password) => ({ value: password.length / 9, advice: 'More.' });

describe('PasswordField', () => {
  describeConformance(<PasswordField aria-label="Password" />, {
    element: HTMLInputElement,
    props: { variants: {}, defaults: passwordFieldProps.defaults },
    find: (container) => container.querySelector('input'),
    box: (root) => root.closest('.ws-password-field'),
    variants: { size: ['sm', 'lg'], label: ['Password'], error: ['No.'], disabled: [true], strength: [byLength] },
  });

  it('password managers know which password it is', () => {
    render(
      <>
        <PasswordField label="A" />
        <PasswordField label="B" autoComplete="new-password" />
      </>,
    );
    const values = [...document.querySelectorAll('input')].map((each) => [each.type, each.autocomplete]);
    expect(values).toEqual([
      ['password', 'current-password'],
      ['password', 'new-password'],
    ]);
  });

  it('shows the characters, and hides them again when the form is sent', async () => {
    render(
      <form onSubmit={(event) => event.preventDefault()}>
        <PasswordField label="Password" name="password" defaultValue="rain" />
        <button type="submit">Send</button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button', { name: /password/i }));
    expect([input().type, input().spellcheck]).toEqual(['text', false]);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect([input().type, new FormData(input().form!).get('password')]).toEqual(['password', 'rain']);
  });

  it('reports in a live region that was there before that capital letters are locked, until they are not', async () => {
    const onKeyDown = vi.fn<() => void>();
    render(<PasswordField label="Password" onKeyDown={onKeyDown} />);
    const region = caps();
    expect([region.getAttribute('role'), region.textContent]).toEqual(['status', '']);
    act(() => input().focus());
    press(true);
    expect([caps() === region, region.textContent === '']).toEqual([true, false]);
    press(false, 'keyup');
    expect(region.textContent).toBe('');
    press(true);
    act(() => input().blur());
    expect([region.textContent, onKeyDown.mock.calls.length]).toEqual(['', 2]);
  });

  it('an event of fill-in, which has no keys, is no error', () => {
    render(<PasswordField label="Password" />);
    act(() => void input().dispatchEvent(new Event('keydown', { bubbles: true })));
    expect(caps().textContent).toBe('');
  });

  it('measures what is typed, pasted, reset and set, and nothing while it is empty', async () => {
    const { container } = render(
      <form>
        <PasswordField label="Password" strength={byLength} defaultValue="rain" />
      </form>,
    );
    const meter = () => container.querySelector('meter')?.value;
    expect(meter()).toBeCloseTo(4 / 9);
    await userEvent.clear(input());
    expect(meter()).toBeUndefined();
    await userEvent.type(input(), 'rainrain');
    expect(meter()).toBeCloseTo(8 / 9);
    act(() => input().form!.reset());
    await waitFor(() => expect(meter()).toBeCloseTo(4 / 9));
  });

  it('announces the strength in a pause, in words, with what makes it stronger', async () => {
    render(<PasswordField label="Password" strength={byLength} />);
    const announced = () => document.querySelector('output')!.textContent;
    await userEvent.type(input(), 'a');
    expect(announced()).toBe('');
    await waitFor(() => expect(announced()).toContain('More.'), { timeout: 3000 });
  });

  it('without an answer there is no meter', () => {
    const { container } = render(<PasswordField label="Password" strength={() => undefined} defaultValue="rain" />);
    expect(container.querySelector('meter')).toBeNull();
  });

  it('can be controlled', async () => {
    const changed = vi.fn<(value: string) => void>();
    render(<PasswordField label="Password" value="a" onValueChange={changed} />);
    await userEvent.type(input(), 'b');
    expect([changed.mock.calls[0]![0], input().value]).toEqual(['ab', 'a']);
  });
});
