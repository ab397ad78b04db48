import { render, screen } from '@testing-library/react';
import { cloneElement } from 'react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Checkbox } from '../checkbox/index.js';
import { Select } from '../select/index.js';
import { Switch } from '../switch/index.js';
import { TextArea } from '../text-area/index.js';
import { TextField } from '../text-field/index.js';
import { Field, useFieldControl } from './index.js';

const describedBy = (control: Element) =>
  (control.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);

function OwnControl(props: { 'aria-describedby'?: string; required?: boolean }) {
  return <input {...useFieldControl(props)} />;
}

describe('Field', () => {
  describeConformance(
    <Field label="Name" description="As on your card.">
      <TextField />
    </Field>,
    {
      element: HTMLDivElement,
      variants: { error: ['A name, please.'], required: [true], optional: [true], disabled: [true] },
    },
  );

  it('labels and describes a control of your own, and keeps its own description', () => {
    render(
      <>
        <p id="own">My own.</p>
        <Field label="Name" description="As on your card." error="A name, please." required>
          <OwnControl aria-describedby="own" />
        </Field>
      </>,
    );
    const control = screen.getByRole('textbox', { name: 'Name' });
    expect(describedBy(control)).toEqual(['My own.', 'As on your card.', 'A name, please.']);
    expect(control.getAttribute('aria-invalid')).toBe('true');
    expect(control.getAttribute('aria-required')).toBe('true');
    expect(control).toHaveProperty('required', true);
  });

  it('lets the control overrule it', () => {
    render(
      <Field label="Name" required disabled>
        <TextField required={false} disabled={false} aria-invalid />
      </Field>,
    );
    const control = screen.getByLabelText<HTMLInputElement>(/Name/);
    expect([control.required, control.disabled, control.ariaInvalid]).toEqual([false, false, 'true']);
  });

  it('announces an error in a region that stood there before', () => {
    const { rerender, container } = render(
      <Field label="Name">
        <TextField />
      </Field>,
    );
    const region = container.querySelector('[aria-live="polite"]');
    expect(region?.textContent).toBe('');
    rerender(
      <Field label="Name" error="A name, please.">
        <TextField />
      </Field>,
    );
    expect(container.querySelector('[aria-live="polite"]')).toBe(region);
    expect(region?.textContent).toBe('A name, please.');
  });

  it.each([
    ['TextField', TextField],
    ['TextArea', TextArea],
    ['Select', Select],
    ['Checkbox', Checkbox],
    ['Switch', Switch],
  ])('keeps a %s without a label when an error comes and goes', (_name, Control) => {
    const control = (error?: string) => <Control aria-label="Name" error={error} />;
    const { rerender } = render(control());
    const before = document.querySelector('[aria-label="Name"]');
    rerender(control('A name, please.'));
    expect(document.querySelector('[aria-label="Name"]')).toBe(before);
    expect(screen.getByText('A name, please.').closest('[aria-live="polite"]')).not.toBeNull();
  });

  it('keeps what was written when an error comes and goes', () => {
    const field = (error?: string) => <TextField label="Name" defaultValue="N" error={error} />;
    const { rerender } = render(field());
    const before = screen.getByRole('textbox');
    rerender(field('A name, please.'));
    rerender(field(''));
    expect(screen.getByRole('textbox')).toBe(before);
    expect(before.getAttribute('aria-invalid')).toBeNull();
  });

  it.each([
    ['TextField', TextField],
    ['TextArea', TextArea],
    ['Select', Select],
  ])('says description and error of a %s without a label too', (_name, Control) => {
    render(<Control aria-label="Name" description="As on your card." error="A name, please." className="theirs" />);
    const control = document.querySelector('[aria-label="Name"]')!;
    expect(describedBy(control)).toEqual(['As on your card.', 'A name, please.']);
    expect(control.getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelectorAll('.theirs')).toHaveLength(1);
  });

  it('keeps its say in a control with a description or an error of its own', () => {
    render(
      <Field label="Name" description="As on your card." required disabled>
        <TextField error="A name, please." />
      </Field>,
    );
    const control = screen.getByLabelText<HTMLInputElement>(/Name/);
    expect(describedBy(control)).toEqual(['A name, please.', 'As on your card.']);
    expect([control.required, control.disabled, control.ariaInvalid]).toEqual([true, true, 'true']);
  });

  it.each([
    ['TextField', <TextField key="on" aria-label="Name" />],
    ['TextArea', <TextArea key="on" aria-label="Name" />],
  ])('shows that a %s is turned off, by itself and by a fieldset', (_name, control) => {
    render(
      <>
        {control}
        <fieldset disabled>{control}</fieldset>
        {cloneElement(control, { key: 'off', disabled: true })}
      </>,
    );
    const [on, inFieldset, off] = screen.getAllByRole('textbox').map((input) => {
      const { backgroundColor, borderColor, color, cursor } = getComputedStyle(input.parentElement!);
      return { backgroundColor, borderColor, color, cursor };
    });
    expect(inFieldset).toEqual(off);
    expect(inFieldset).not.toEqual(on);
  });
});
