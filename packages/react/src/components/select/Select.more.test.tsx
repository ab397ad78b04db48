/** Clear, read-only and descriptions. */
import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { Select, type SelectProps } from './index.js';

type Change = NonNullable<Extract<SelectProps, { multiple?: false }>['onValueChange']>;

const circles = [
  { value: 'a', label: 'Alpha', description: 'Letters and type' },
  { value: 'b', label: 'Beta' },
];
const trigger = () => screen.getByRole('combobox');
const clear = () => screen.queryByRole('button', { name: /clear/i });

describe('A clearable Select', () => {
  it.each([
    ['its button', () => userEvent.click(clear()!)],
    ['Delete', () => userEvent.keyboard('{Delete}')],
  ])('loses its value by %s, keeps focus and reports why', async (_title, act) => {
    const changed = vi.fn<Change>();
    render(
      <form>
        <Select label="Circle" name="circle" options={circles} defaultValue="a" clearable onValueChange={changed} />
      </form>,
    );
    trigger().focus();
    await act();
    expect(changed.mock.calls).toMatchObject([[null, { reason: 'input-clear' }]]);
    expect(new FormData(document.querySelector('form')!).get('circle')).toBe('');
    expect([clear(), document.activeElement]).toEqual([null, trigger()]);
  });

  it.each([{ disabled: true }, { readOnly: true }, { defaultValue: null }])('has nothing to clear with %o', (props) => {
    render(<Select label="Circle" options={circles} defaultValue="a" clearable {...props} />);
    expect(clear()).toBeNull();
  });
});

describe('A read-only Select', () => {
  it('takes focus, is sent, and neither opens nor changes', async () => {
    const changed = vi.fn<Change>();
    render(
      <form>
        <Select label="Circle" name="circle" options={circles} defaultValue="a" readOnly onValueChange={changed} />
      </form>,
    );
    await userEvent.tab();
    expect([document.activeElement, trigger().ariaReadOnly]).toEqual([trigger(), 'true']);
    await userEvent.click(trigger());
    await userEvent.keyboard('{ArrowDown}{Enter}b');
    expect([screen.queryByRole('listbox'), changed.mock.calls.length]).toEqual([null, 0]);
    expect(new FormData(document.querySelector('form')!).get('circle')).toBe('a');
  });
});

describe('The description of an option', () => {
  it('is read after its name, and is not shown in the trigger', async () => {
    render(<Select label="Circle" options={circles} defaultValue="a" />);
    expect(trigger().textContent).toBe('Alpha');
    await userEvent.click(trigger());
    const option = screen.getByRole('option', { name: 'Alpha', description: 'Letters and type' });
    expect(option.textContent).toContain('Letters and type');
  });
});
