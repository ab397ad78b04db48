import { render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Field } from '../field/index.js';
import { checkboxProps } from './Checkbox.props.js';
import { Checkbox, type CheckboxProps, type CheckboxState } from './index.js';

describe('Checkbox', () => {
  describeConformance(<Checkbox aria-label="Show my mark" />, {
    element: HTMLInputElement,
    variants: {
      size: checkboxProps.variants.size,
      defaultChecked: checkboxProps.variants.defaultChecked,
      disabled: [true],
      required: [true],
      label: ['Show it'],
      error: ['No.'],
    },
  });

  describe.each(['ltr', 'rtl'])('%s', (dir) => {
    it('is toggled by Space and by its label: one call each, with the reason and the native event', async () => {
      const onCheckedChange = vi.fn<NonNullable<CheckboxProps['onCheckedChange']>>();
      render(
        <div dir={dir}>
          <Checkbox label="Show my mark" onCheckedChange={onCheckedChange} />
        </div>,
      );
      const box = screen.getByRole('checkbox', { name: 'Show my mark', checked: false });
      await userEvent.tab();
      expect(document.activeElement).toBe(box);
      await userEvent.keyboard(' ');
      await userEvent.click(screen.getByText('Show my mark'));
      expect(onCheckedChange.mock.calls.map(([checked, { reason, event }]) => [checked, reason, event.type])).toEqual([
        [true, 'input-change', 'click'],
        [false, 'input-change', 'click'],
      ]);
    });
  });

  it('is indeterminate as long as its controlled state is', async () => {
    function Owner() {
      const [state, setState] = useState<CheckboxState>('indeterminate');
      return (
        <>
          <Checkbox label="All" checked={state} />
          <button onClick={() => setState(true)}>Set</button>
        </>
      );
    }
    render(<Owner />);
    const box = screen.getByRole<HTMLInputElement>('checkbox');
    expect(box.indeterminate).toBe(true);
    await userEvent.click(box);
    expect([box.indeterminate, box.checked]).toEqual([true, false]);
    await userEvent.click(screen.getByRole('button'));
    expect([box.indeterminate, box.checked]).toEqual([false, true]);
  });

  it('is indeterminate until the first click when it is uncontrolled', async () => {
    render(<Checkbox label="All" defaultChecked="indeterminate" />);
    const box = screen.getByRole<HTMLInputElement>('checkbox');
    const sign = () => getComputedStyle(box, '::before').clipPath;
    expect(box.indeterminate).toBe(true);
    const bar = sign();
    await userEvent.click(box);
    expect([box.indeterminate, box.checked]).toEqual([false, true]);
    expect(sign()).not.toBe(bar);
  });

  it('is indeterminate again after a reset that was not prevented', async () => {
    const prevent = vi.fn<(event: { preventDefault(): void }) => void>();
    render(
      <form onReset={prevent}>
        <Checkbox label="All" defaultChecked="indeterminate" />
        <Checkbox label="One" />
        <button type="reset">Back</button>
      </form>,
    );
    const [all, one] = screen.getAllByRole<HTMLInputElement>('checkbox');
    await userEvent.click(all!);
    prevent.mockImplementationOnce((event) => event.preventDefault());
    await userEvent.click(screen.getByRole('button'));
    await new Promise((settle) => setTimeout(settle, 50));
    expect([all!.indeterminate, all!.checked]).toEqual([false, true]);
    await userEvent.click(screen.getByRole('button'));
    await waitFor(() => expect([all!.indeterminate, all!.checked]).toEqual([true, false]));
    expect([one!.indeterminate, one!.checked]).toEqual([false, false]);
  });

  it('takes part in its form: value, validity, reset', () => {
    const { container } = render(
      <form>
        <Checkbox label="Consent" name="consent" value="yes" required />
      </form>,
    );
    const form = container.querySelector('form')!;
    const box = screen.getByRole<HTMLInputElement>('checkbox');
    expect([form.checkValidity(), new FormData(form).get('consent')]).toEqual([false, null]);
    box.click();
    expect([form.checkValidity(), new FormData(form).get('consent')]).toEqual([true, 'yes']);
    form.reset();
    expect(box.checked).toBe(false);
  });

  it.each(['description', 'error'] as const)('has its %s without a label too', (message) => {
    render(<Checkbox aria-label="Print it" {...{ [message]: 'In books.' }} />);
    const box = screen.getByRole('checkbox', { name: 'Print it', description: 'In books.' });
    expect(box.ariaInvalid).toBe(message === 'error' ? 'true' : null);
  });

  it('is described by its own description and error, and by the field around it', () => {
    render(
      <Field label="Schools" description="For pupils.">
        <Checkbox label="Print it" description="In books." error="Choose." />
      </Field>,
    );
    const box = screen.getByRole('checkbox', { name: /Print it/ });
    const said = box
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(said).toEqual(['In books.', 'Choose.', 'For pupils.']);
    expect(box.ariaInvalid).toBe('true');
  });
});
