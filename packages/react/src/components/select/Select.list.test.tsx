import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { Field } from '../field/index.js';
import { Select, SelectParts, type SelectProps } from './index.js';

const circles = [
  { value: 'type', label: 'Type circle' },
  { value: 'archive', label: 'Archive circle' },
  { value: 'care', label: 'Care circle', disabled: true },
  { value: 'welcome', label: 'Welcome circle' },
];

const trigger = () => document.querySelector<HTMLButtonElement>('button[role=combobox]')!;
const list = () => screen.queryByRole('listbox');
const closed = () => waitFor(() => expect(list()).toBeNull());
/** The active option, as screen readers know it. */
const active = () => document.getElementById(trigger().getAttribute('aria-activedescendant') ?? '');
const isActive = (words: string) => waitFor(() => expect(active()?.textContent).toBe(words));

describe('Changes of the list', () => {
  it('come with their reason and the native event', async () => {
    const changed = vi.fn<NonNullable<SelectProps['onOpenChange']>>();
    render(
      <>
        <Select label="Circle" options={circles} onOpenChange={changed} />
        <button style={{ marginBlockStart: '20rem' }}>Next</button>
      </>,
    );
    const changes: [string, () => Promise<void>][] = [
      ['trigger-press', () => userEvent.click(trigger())],
      ['trigger-press', () => userEvent.click(trigger())],
      ['keyboard', () => userEvent.keyboard('{Enter}')],
      ['escape-key', () => userEvent.keyboard('{Escape}')],
      ['keyboard', () => userEvent.keyboard('{ArrowDown}')],
      ['item-press', () => userEvent.click(screen.getByRole('option', { name: 'Archive circle' }))],
      ['keyboard', () => userEvent.keyboard('{ArrowDown}')],
      ['outside-press', () => userEvent.click(screen.getByText('Next'))],
    ];
    for (const [reason, act] of changes) {
      await act();
      expect(changed.mock.lastCall).toEqual([expect.any(Boolean), { reason, event: expect.any(Event) }]);
    }
    expect(changed.mock.calls.map(([open]) => open)).toEqual([true, false, true, false, true, false, true, false]);
    await closed();
  });

  it('do not happen when the event is prevented', async () => {
    render(<Select label="Circle" options={circles} onOpenChange={(_, { event }) => event.preventDefault()} />);
    await userEvent.click(trigger());
    expect(list()).toBeNull();
  });

  it('Tab chooses the active option, closes the list and moves on', async () => {
    render(
      <>
        <Select label="Circle" options={circles} />
        <button>Next</button>
      </>,
    );
    trigger().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Tab}');
    await closed();
    expect(trigger().textContent).toBe('Archive circle');
    expect(document.activeElement).toBe(screen.getByText('Next'));
  });

  it('a press that starts on the trigger and ends on an option chooses it', async () => {
    render(<Select label="Circle" options={circles} />);
    const mouse = { bubbles: true, pointerType: 'mouse', button: 0 };
    act(() => void trigger().dispatchEvent(new PointerEvent('pointerdown', mouse)));
    act(
      () =>
        void screen.getByRole('option', { name: 'Archive circle' }).dispatchEvent(new PointerEvent('pointerup', mouse)),
    );
    await closed();
    expect(trigger().textContent).toBe('Archive circle');
  });
});

it('the active option has an id without spaces, whatever its value', async () => {
  render(<Select aria-label="City" options={[{ value: 'Sana a\tb', label: 'Sana' }]} />);
  trigger().focus();
  await userEvent.keyboard('{Enter}');
  await isActive('Sana');
  expect(active()!.id).not.toMatch(/\s/);
});

describe('Select of several', () => {
  it('toggles options, stays open, keeps the order of the list and sends each value', async () => {
    const changed = vi.fn<NonNullable<Extract<SelectProps<number>, { multiple: true }>['onValueChange']>>();
    const years = [2024, 2025, 2026].map((value) => ({ value, label: `Year ${value}` }));
    const { container } = render(
      <form>
        <Select multiple label="Years" name="year" options={years} defaultValue={[2026]} onValueChange={changed} />
      </form>,
    );
    trigger().focus();
    await userEvent.keyboard('{Enter}');
    expect(list()!.ariaMultiSelectable).toBe('true');
    await isActive('Year 2026');
    await userEvent.keyboard('{Home} ');
    await userEvent.click(screen.getByRole('option', { name: 'Year 2025' }));
    expect(changed.mock.calls.map(([value, { reason }]) => [value, reason])).toEqual([
      [[2024, 2026], 'keyboard'],
      [[2024, 2025, 2026], 'item-press'],
    ]);
    const sent = () => new FormData(container.querySelector('form')!).getAll('year');
    expect(sent()).toEqual(['2024', '2025', '2026']);
    expect(screen.getAllByRole('option', { selected: true })).toHaveLength(3);
    await userEvent.keyboard('{Escape}');
    expect(trigger().textContent).toBe('Year 2024, Year 2025, Year 2026');
    container.querySelector('form')!.reset();
    await waitFor(() => expect(trigger().textContent).toBe('Year 2026'));
    expect(sent()).toEqual(['2026']);
  });
});

describe('Select in parts', () => {
  /** A component between content and item: its item is an option like the others. */
  const Row = ({ value }: { value: string }) => (
    <SelectParts.Item value={value}>
      <b>{value}</b>
    </SelectParts.Item>
  );

  it('takes items inside components of your own; the closed select knows `options`', async () => {
    render(
      <Field label="Circle" required>
        <SelectParts.Root options={circles} name="circle">
          <SelectParts.Trigger>
            <SelectParts.Value placeholder="Which?" />
          </SelectParts.Trigger>
          <SelectParts.Content>
            <SelectParts.Group>
              <SelectParts.GroupLabel>Making</SelectParts.GroupLabel>
              <Row value="welcome" />
              <Row value="type" />
            </SelectParts.Group>
          </SelectParts.Content>
        </SelectParts.Root>
      </Field>,
    );
    expect(trigger().textContent).toBe('Which?');
    expect(document.querySelector('select')!.required).toBe(true);
    trigger().focus();
    await userEvent.keyboard('{Enter}{ArrowDown}');
    await isActive('type');
    expect(screen.getByRole('group', { name: 'Making' }).querySelectorAll('b')).toHaveLength(2);
    await userEvent.keyboard('{Enter}');
    expect(trigger().textContent).toBe('Type circle');
    expect(document.querySelector('select')!.value).toBe('type');
  });

  it('throws for an item that is not in `options`', () => {
    expect(() =>
      render(
        <SelectParts.Root options={circles} defaultOpen>
          <SelectParts.Trigger />
          <SelectParts.Content>
            <SelectParts.Item value="unknown" />
          </SelectParts.Content>
        </SelectParts.Root>,
      ),
    ).toThrow('"unknown"');
  });
});
