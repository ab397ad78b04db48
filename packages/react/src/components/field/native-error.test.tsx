/** The browser's validation speaks as the brand does, at the field. */
import { act, render, screen, waitFor } from '@testing-library/react';
import { messages } from '@wusum/contract/messages';
import { useState, type ReactElement } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { Brand } from '../brand/index.js';
import { Checkbox } from '../checkbox/index.js';
import { Select } from '../select/index.js';
import { Switch } from '../switch/index.js';
import { TextArea } from '../text-area/index.js';
import { TextField } from '../text-field/index.js';
import { Field, FieldParts } from './index.js';

const form = () => document.querySelector('form')!;
const send = () => act(() => form().requestSubmit());
const invalid = () => document.querySelector('[aria-invalid=true]');
/** What describes the invalid control. */
const error = () => {
  const ids = invalid()?.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
};

const kinds: readonly [title: string, control: ReactElement, key: string, text: string][] = [
  ['an empty TextField', <TextField key="" label="Name" required />, 'field.missing', 'a'],
  ['an empty TextArea', <TextArea key="" label="Name" required />, 'field.missing', 'a'],
  [
    'an empty Select',
    <Select key="" label="Name" required options={[{ value: 'a', label: 'a' }]} />,
    'field.missing',
    'a',
  ],
  ['an unchecked Checkbox', <Checkbox key="" label="Name" required />, 'field.missing', ' '],
  ['a Switch that is off', <Switch key="" label="Name" required />, 'field.missing', ' '],
  [
    'a control of your own',
    <Field key="" label="Name">
      <FieldParts.Control>
        <input required />
      </FieldParts.Control>
    </Field>,
    'field.missing',
    'a',
  ],
  [
    'a field in parts',
    <FieldParts.Root key="" required>
      <FieldParts.Label>Name</FieldParts.Label>
      <TextField />
      <FieldParts.Error />
    </FieldParts.Root>,
    'field.missing',
    'a',
  ],
  [
    'another text in an e-mail field',
    <TextField key="" label="Name" type="email" defaultValue="a" />,
    'field.email',
    '{End}@b',
  ],
  [
    'another text in a URL field',
    <TextField key="" label="Name" type="url" defaultValue="a" />,
    'field.url',
    '{End}:b',
  ],
  [
    'a step between',
    <TextField key="" label="Name" type="number" min={0} defaultValue="1.5" />,
    'field.invalid',
    '{End}{Backspace}0',
  ],
];

describe('What the browser finds wrong', () => {
  it.each(kinds)('marks %s in the words of the brand, until it is right', async (_title, control, key, text) => {
    render(
      <Brand lang="ar">
        <form>{control}</form>
      </Brand>,
    );
    expect(invalid()).toBeNull();
    send();
    await waitFor(() => expect(error()).toBe((messages.ar as Record<string, unknown>)[key]));
    expect(document.activeElement).toBe(invalid());
    await userEvent.keyboard(text);
    await waitFor(() => expect(invalid()).toBeNull());
  });

  it('writes limits in the language of the reader', async () => {
    render(
      <Brand lang="ar">
        <form>
          <TextField label="Rows" type="number" min={1200} defaultValue="7" />
        </form>
      </Brand>,
    );
    send();
    await waitFor(() => expect(error()).toContain(new Intl.NumberFormat('ar').format(1200)));
  });

  it('is replaced by the error of the page, and goes with a reset', async () => {
    const page = (problem?: string) => (
      <form>
        <TextField label="Name" required error={problem} />
      </form>
    );
    const { rerender } = render(page());
    send();
    await waitFor(() => expect(error()).toBe(messages.en['field.missing']));
    rerender(page('Yours'));
    expect(error()).toBe('Yours');
    rerender(page());
    form().reset();
    await waitFor(() => expect(invalid()).toBeNull());
  });

  it('goes when a program sets the value', async () => {
    function Page() {
      const [name, setName] = useState('');
      return (
        <form>
          <TextField label="Name" required value={name} onValueChange={setName} />
          <button type="button" onClick={() => setName('a')}>
            Fill in
          </button>
        </form>
      );
    }
    render(<Page />);
    send();
    await waitFor(() => expect(invalid()).not.toBeNull());
    await userEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(invalid()).toBeNull());
  });

  it('focuses the first of several', async () => {
    const submitted = vi.fn<() => void>();
    render(
      <form onSubmit={submitted}>
        <TextField label="Name" defaultValue="a" required />
        <Select label="Circle" required options={[]} />
        <TextField label="Story" required />
      </form>,
    );
    send();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox')));
    expect(document.querySelectorAll('[aria-invalid=true]')).toHaveLength(2);
    expect(submitted).not.toHaveBeenCalled();
  });
});

describe('a script that asks with checkValidity()', () => {
  it('gets the answer, and shows and focuses nothing', () => {
    render(
      <form>
        <TextField label="Name" required />
        <Checkbox label="Yes" required />
        <TextField aria-label="Bare" required />
      </form>,
    );
    const answers = [form().checkValidity(), screen.getByRole<HTMLInputElement>('checkbox').checkValidity()];
    expect(answers).toEqual([false, false]);
    expect(invalid()).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it('differs from one that calls reportValidity()', async () => {
    render(
      <form>
        <TextField label="Name" required />
      </form>,
    );
    act(() => void form().reportValidity());
    await waitFor(() => expect(error()).toBe(messages.en['field.missing']));
  });
});

describe('a control without a field', () => {
  const bare: readonly [title: string, control: ReactElement, role: string][] = [
    ['TextField', <TextField key="" aria-label="Name" required />, 'textbox'],
    ['TextArea', <TextArea key="" aria-label="Name" required />, 'textbox'],
    ['Select', <Select key="" aria-label="Name" required options={[{ value: 'a', label: 'a' }]} />, 'combobox'],
  ];

  it.each(bare)(
    '%s is invalid and focused, and its message is announced instead of the bubble',
    async (_, control, role) => {
      const shown = vi.fn<(event: Event) => void>();
      render(<form>{control}</form>);
      document.addEventListener('invalid', (event) => queueMicrotask(() => shown(event)), {
        capture: true,
        once: true,
      });
      send();
      await waitFor(() => expect(screen.getByRole('status').textContent).toBe(messages.en['field.missing']));
      expect(shown.mock.lastCall?.[0].defaultPrevented).toBe(true);
      expect(document.activeElement).toBe(screen.getByRole(role));
      expect(invalid()).toBe(screen.getByRole(role));
    },
  );

  it('is right again when its value is', async () => {
    render(
      <form>
        <TextField aria-label="Name" required />
      </form>,
    );
    send();
    await waitFor(() => expect(invalid()).not.toBeNull());
    await userEvent.keyboard('a');
    await waitFor(() => expect(invalid()).toBeNull());
  });

  it('keeps the handler of the page, which may prevent ours', () => {
    const own = vi.fn<(event: { preventDefault(): void }) => void>((event) => event.preventDefault());
    render(
      <form>
        <TextField aria-label="Name" required onInvalid={own} />
      </form>,
    );
    send();
    expect(own).toHaveBeenCalledOnce();
    expect(invalid()).toBeNull();
  });
});
