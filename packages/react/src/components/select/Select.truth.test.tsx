/** One truth: what a select shows is what its form sends, whoever changed it; only a person's act is a change. */
import { act, render, screen, waitFor } from '@testing-library/react';
import { useActionState, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { useForm } from 'react-hook-form';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Select } from './index.js';

const circles = [
  { value: 'a', label: 'Alpha' },
  { value: 'b', label: 'Beta' },
  { value: 'c', label: 'Gamma' },
];
const trigger = () => document.querySelector<HTMLButtonElement>('button[role=combobox]')!;
const form = () => document.querySelector('form')!;
const sent = () => new FormData(form()).get('circle');
const settle = () => act(() => new Promise((done) => setTimeout(done, 60)));
const send = async () => {
  act(() => form().requestSubmit());
  await settle();
};
const pick = async (letter: string) => {
  trigger().focus();
  // Escape ends the search before.
  await userEvent.keyboard(`{Escape}${letter}`);
};
const cleanUps: (() => void)[] = [];
afterEach(() => cleanUps.splice(0).forEach((cleanUp) => cleanUp()));

describe('Select after a form action', () => {
  it('keeps a controlled value and reports nothing', async () => {
    const changed = vi.fn<(value: string | null) => void>();
    function Page() {
      const [value, setValue] = useState<string | null>('a');
      return (
        <form action={async () => {}}>
          <Select
            label="Circle"
            name="circle"
            options={circles}
            value={value}
            onValueChange={(next) => {
              changed(next);
              setValue(next);
            }}
          />
        </form>
      );
    }
    render(<Page />);
    await pick('b');
    for (let round = 0; round < 2; round++) await send();
    expect(changed.mock.calls).toEqual([['b']]);
    expect([trigger().textContent, sent()]).toEqual(['Beta', 'b']);
  });

  it('shows and sends the `defaultValue` that the action returned', async () => {
    function Page() {
      const [state, action] = useActionState(
        async (_before: { circle: string }, data: FormData) => ({ circle: data.get('circle') as string }),
        { circle: 'a' },
      );
      return (
        <form action={action}>
          <Select label="Circle" name="circle" options={circles} defaultValue={state.circle} />
        </form>
      );
    }
    render(<Page />);
    for (const [letter, key, label] of [
      ['b', 'b', 'Beta'],
      ['g', 'c', 'Gamma'],
      ['a', 'a', 'Alpha'],
    ] as const) {
      await pick(letter);
      await send();
      expect([trigger().textContent, sent()]).toEqual([label, key]);
    }
  });

  it('returns to its `defaultValue` where the action returned none', async () => {
    render(
      <form action={async () => {}}>
        <Select label="Circle" name="circle" options={circles} defaultValue="a" />
      </form>,
    );
    await pick('b');
    await send();
    expect([trigger().textContent, sent()]).toEqual(['Alpha', 'a']);
  });

  it('resets to the latest `defaultValue`', async () => {
    const page = (first: string) => (
      <form>
        <Select label="Circle" name="circle" options={circles} defaultValue={first} />
      </form>
    );
    const { rerender } = render(page('a'));
    rerender(page('c'));
    form().reset();
    expect(sent()).toBe('c');
    await settle();
    expect([trigger().textContent, sent()]).toEqual(['Gamma', 'c']);
  });
});

describe('Select that the browser fills in without a person', () => {
  /** As a browser does when people go back to a page: before or after React takes it over. */
  async function comeBack(page: React.ReactNode, when: 'before' | 'after'): Promise<void> {
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = renderToString(page);
    const restore = () => {
      place.querySelector('select')!.value = 'c';
    };
    if (when === 'before') restore();
    const root = await act(() => hydrateRoot(place, page));
    if (when === 'after') {
      restore();
      act(() => void window.dispatchEvent(new PageTransitionEvent('pageshow')));
    }
    await settle();
    cleanUps.push(() => {
      act(() => root.unmount());
      place.remove();
    });
  }

  it.each(['before', 'after'] as const)('shows what it restored, %s hydration, and reports nothing', async (when) => {
    const changed = vi.fn<() => void>();
    const page = (
      <form>
        <Select label="Circle" name="circle" options={circles} defaultValue="b" onValueChange={changed} />
      </form>
    );
    await comeBack(page, when);
    expect([trigger().textContent, sent()]).toEqual(['Gamma', 'c']);
    expect(changed).not.toHaveBeenCalled();
  });

  it.each(['before', 'after'] as const)('sends its controlled value, restored %s hydration', async (when) => {
    const page = (
      <form>
        <Select label="Circle" name="circle" options={circles} value="b" />
      </form>
    );
    await comeBack(page, when);
    expect([trigger().textContent, sent()]).toEqual(['Beta', 'b']);
  });
});

describe('Select in React Hook Form', () => {
  type Values = { circle: string };
  const shared: { form?: ReturnType<typeof useForm<Values>> } = {};
  const submitted = vi.fn<(values: Values) => void>();
  function Page({ multiple }: { multiple?: true }) {
    const api = useForm<Values>({ defaultValues: { circle: (multiple ? ['a'] : 'a') as string }, mode: 'onBlur' });
    shared.form = api;
    const { errors } = api.formState;
    return (
      <form onSubmit={(event) => void api.handleSubmit((values) => submitted(values))(event)}>
        <Select
          label="Circle"
          options={circles}
          multiple={multiple as never}
          error={errors.circle && 'Which?'}
          {...api.register('circle', { validate: (value) => value !== 'b' })}
        />
      </form>
    );
  }

  it('has its value from the form, gives it its own, and follows what the form sets', async () => {
    render(<Page />);
    await settle();
    expect([trigger().textContent, sent()]).toEqual(['Alpha', 'a']);
    await pick('g');
    await send();
    expect(submitted.mock.lastCall).toMatchObject([{ circle: 'c' }]);
    act(() => shared.form!.setValue('circle', 'a'));
    expect([trigger().textContent, sent()]).toEqual(['Alpha', 'a']);
    await pick('g');
    act(() => shared.form!.reset({ circle: 'a' }));
    await settle();
    expect([trigger().textContent, sent(), shared.form!.getValues('circle')]).toEqual(['Alpha', 'a', 'a']);
  });

  it('is not blurred while its list opens, and is when people leave it', async () => {
    render(<Page />);
    await settle();
    await pick('b');
    await userEvent.click(trigger());
    await settle();
    expect(screen.queryByText('Which?')).toBeNull();
    await userEvent.keyboard('{Escape}');
    await userEvent.tab();
    await waitFor(() => expect(screen.queryByText('Which?')).not.toBeNull());
    await send();
    expect(document.activeElement).toBe(trigger());
  });

  it('has several values with `multiple`', async () => {
    render(<Page multiple />);
    await settle();
    expect(trigger().textContent).toBe('Alpha');
    await userEvent.click(trigger());
    await userEvent.click(screen.getByRole('option', { name: 'Gamma' }));
    await send();
    expect(submitted.mock.lastCall).toMatchObject([{ circle: ['a', 'c'] }]);
    act(() => shared.form!.setValue('circle', ['b'] as never));
    expect(trigger().textContent).toBe('Beta');
  });
});
