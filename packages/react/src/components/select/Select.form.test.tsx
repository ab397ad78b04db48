import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { Select } from './index.js';

const circles = [
  { value: 'type', label: 'Type circle' },
  { value: 'archive', label: 'Archive circle' },
  { value: 'welcome', label: 'Welcome circle' },
];
const trigger = () => document.querySelector<HTMLButtonElement>('button[role=combobox]')!;

describe('Select in a form', () => {
  it('is sent before it was ever opened, reports its changes and is set back', async () => {
    const changed = vi.fn<(name: string) => void>();
    const { container } = render(
      <form onChange={(event) => changed((event.target as EventTarget as HTMLSelectElement).name)}>
        <Select label="Circle" options={circles} name="circle" defaultValue="archive" />
        <Select label="Other" options={circles} defaultValue="type" />
      </form>,
    );
    const form = container.querySelector('form')!;
    const [first, other] = screen.getAllByRole('combobox');
    expect([...new FormData(form)]).toEqual([['circle', 'archive']]);
    first!.focus();
    await userEvent.keyboard('welc');
    other!.focus();
    await userEvent.keyboard('arch');
    expect([...new FormData(form)]).toEqual([['circle', 'welcome']]);
    expect(changed.mock.calls).toEqual([['circle']]);
    form.reset();
    await waitFor(() => expect([first!.textContent, other!.textContent]).toEqual(['Archive circle', 'Type circle']));
    expect([...new FormData(form)]).toEqual([['circle', 'archive']]);
  });

  it('keeps a form from being sent without a required answer, and leads there', async () => {
    const { container } = render(
      <form>
        <Select label="Circle" options={circles} required />
      </form>,
    );
    const form = container.querySelector('form')!;
    expect(form.checkValidity()).toBe(false);
    form.requestSubmit();
    await waitFor(() => expect(document.activeElement).toBe(trigger()));
    await userEvent.keyboard('type');
    expect(form.checkValidity()).toBe(true);
    expect(trigger().ariaRequired).toBe('true');
  });

  it('takes what the browser fills in', async () => {
    const { container } = render(
      <form>
        <Select label="Circle" options={circles} name="circle" autoComplete="on" />
      </form>,
    );
    const native = container.querySelector('select')!;
    native.value = 'welcome';
    native.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => expect(trigger().textContent).toBe('Welcome circle'));
  });

  it('stays where its owner holds it', async () => {
    const { container } = render(
      <form>
        <Select label="Circle" options={circles} name="circle" value="type" />
      </form>,
    );
    trigger().focus();
    await userEvent.keyboard('welc');
    expect(trigger().textContent).toBe('Type circle');
    expect(new FormData(container.querySelector('form')!).get('circle')).toBe('type');
  });

  it('offers an answer with an empty value', async () => {
    render(<Select label="Circle" options={[{ value: '', label: 'None' }, ...circles]} defaultValue="type" />);
    await userEvent.click(trigger());
    await userEvent.click(screen.getByRole('option', { name: 'None' }));
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(trigger().textContent).toBe('None');
  });
});
