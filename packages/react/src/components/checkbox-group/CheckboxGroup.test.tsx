import { User } from '@react-aria/test-utils';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Checkbox } from '../checkbox/index.js';
import { checkboxGroupProps } from './CheckboxGroup.props.js';
import { CheckboxGroup, type CheckboxGroupProps } from './index.js';

const choices = (
  <>
    <Checkbox value="mail" label="By mail" />
    <Checkbox value="phone" label="By phone" />
    <Checkbox value="visit" label="In person" disabled />
  </>
);
const Group = (props: CheckboxGroupProps) => (
  <CheckboxGroup label="How may we answer?" {...props}>
    {choices}
  </CheckboxGroup>
);
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const all = () => box('All ways');
const checked = () => screen.queryAllByRole<HTMLInputElement>('checkbox', { checked: true }).map(({ value }) => value);
type Change = NonNullable<CheckboxGroupProps['onValueChange']>;

describe('CheckboxGroup', () => {
  describeConformance(<CheckboxGroup aria-label="Ways">{choices}</CheckboxGroup>, {
    element: HTMLFieldSetElement,
    variants: {
      ...checkboxGroupProps.variants,
      label: ['Ways'],
      error: ['No.'],
      required: [true],
      disabled: [true],
      selectAll: ['All ways'],
    },
  });

  it('calls onValueChange once for each change, with the values in the order of the page', async () => {
    const onValueChange = vi.fn<Change>();
    render(<Group onValueChange={onValueChange} />);
    await userEvent.click(screen.getByText('By phone'));
    await userEvent.click(screen.getByText('By mail'));
    await userEvent.click(screen.getByText('By phone'));
    expect(onValueChange.mock.calls.map(([values, { reason }]) => [values, reason])).toEqual([
      [['phone'], 'input-change'],
      [['mail', 'phone'], 'input-change'],
      [['mail'], 'input-change'],
    ]);
  });

  it('the one for all is indeterminate while some are chosen, and leaves what is disabled as it is', async () => {
    const onValueChange = vi.fn<Change>();
    render(<Group selectAll="All ways" defaultValue={['visit']} onValueChange={onValueChange} />);
    expect([all().checked, all().indeterminate]).toEqual([false, true]);
    await userEvent.click(all());
    expect([all().checked, all().indeterminate, box('By mail').checked]).toEqual([true, false, true]);
    await userEvent.click(screen.getByText('By phone'));
    await waitFor(() => expect([all().checked, all().indeterminate]).toEqual([false, true]));
    await userEvent.click(all());
    await userEvent.click(all());
    expect(onValueChange.mock.calls.map(([values]) => values.join())).toEqual([
      'mail,phone,visit',
      'mail,visit',
      'mail,phone,visit',
      'visit',
    ]);
    expect(checked()).toEqual(['visit']);
    await waitFor(() => expect(all().indeterminate).toBe(true));
  });

  it('keeps controlled values until they change, also by the one for all', async () => {
    const onValueChange = vi.fn<Change>();
    const props = { selectAll: 'All ways', onValueChange };
    const { rerender } = render(<Group {...props} value={['mail']} />);
    await userEvent.click(screen.getByText('By phone'));
    await userEvent.click(all());
    expect(onValueChange.mock.calls.map(([values]) => values.join())).toEqual(['mail,phone', 'mail,phone']);
    expect([checked(), all().indeterminate]).toEqual([['mail'], true]);
    rerender(<Group {...props} value={['mail', 'phone', 'visit']} />);
    expect([all().checked, all().indeterminate]).toEqual([true, false]);
  });

  it('keeps uncontrolled values if the event of the one for all is prevented', async () => {
    render(<Group selectAll="All ways" onValueChange={(_values, { event }) => event.preventDefault()} />);
    await userEvent.click(all());
    expect(checked()).toEqual([]);
  });

  it('sends each value under one name; a reset restores the default, also of the one for all', async () => {
    const { container } = render(
      <form>
        <Group name="way" selectAll="All ways" defaultValue={['mail', 'phone']} />
      </form>,
    );
    const form = container.querySelector('form')!;
    expect([...new FormData(form)].map(String)).toEqual(['way,mail', 'way,phone']);
    // All that can be chosen are chosen: the next click chooses none.
    await userEvent.click(all());
    expect([...new FormData(form)]).toEqual([]);
    form.reset();
    await waitFor(() => expect(all().indeterminate).toBe(true));
    expect(checked()).toEqual(['mail', 'phone']);
  });

  it('asks for at least one if it is required, and no single one is', async () => {
    const { container } = render(
      <form>
        <Group name="way" required />
      </form>,
    );
    const form = container.querySelector('form')!;
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').some(({ required }) => required)).toBe(false);
    act(() => void form.reportValidity());
    await waitFor(() => expect(container.querySelectorAll('.ws-field-problem')).toHaveLength(1));
    expect(document.activeElement).toBe(box('By mail'));
    await userEvent.click(screen.getByText('By phone'));
    expect(form.checkValidity()).toBe(true);
    await waitFor(() => expect(container.querySelector('.ws-field-problem')).toBeNull());
    await userEvent.click(screen.getByText('By phone'));
    expect(form.checkValidity()).toBe(false);
  });

  it('does not ask for one if all are disabled', () => {
    const { container } = render(
      <form>
        <Group name="way" required disabled />
      </form>,
    );
    expect(container.querySelector('form')!.checkValidity()).toBe(true);
  });

  describe.each(['ltr', 'rtl'] as const)("React Aria's tester, %s", (direction) => {
    it.each(['mouse', 'keyboard', 'touch'] as const)('passes with %s', async (interactionType) => {
      render(
        <div dir={direction}>
          <CheckboxGroup label="Ways">
            <Checkbox value="mail" label="By mail" />
            <Checkbox value="phone" label="By phone" />
          </CheckboxGroup>
        </div>,
      );
      const root = screen.getByRole('group');
      const tester = new User({}).createTester('CheckboxGroup', { root, interactionType });
      await tester.toggleCheckbox({ checkbox: 'By phone' });
      expect(checked()).toEqual(['phone']);
      await tester.toggleCheckbox({ checkbox: 0 });
      expect(checked()).toEqual(['mail', 'phone']);
    });
  });
});
