import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Checkbox } from '../checkbox/index.js';
import { Combobox } from '../combobox/index.js';
import { DateField } from '../date-field/index.js';
import { NumberField } from '../number-field/index.js';
import { Select } from '../select/index.js';
import { Slider } from '../slider/index.js';
import { TextArea } from '../text-area/index.js';
import { TextField } from '../text-field/index.js';
import { fieldsetProps } from './Fieldset.props.js';
import { Fieldset } from './index.js';

const options = [{ value: 'a', label: 'Alpha' }];
const group = () => screen.getByRole<HTMLFieldSetElement>('group', { name: 'Place' });
const describedBy = () =>
  (group().getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);

describe('Fieldset', () => {
  describeConformance(
    <Fieldset legend="Place">
      <TextField label="Town" />
    </Fieldset>,
    {
      element: HTMLFieldSetElement,
      variants: { ...fieldsetProps.variants, description: ['Seen by hosts.'], error: ['No.'], disabled: [true] },
    },
  );

  it('looks different in each size and when it is disabled', () => {
    const looks = (['sm', 'md', 'lg'] as const).map((size) => {
      const { container, unmount } = render(<Fieldset legend="Place" size={size} />);
      const { font, marginBlockEnd } = getComputedStyle(container.querySelector('legend')!);
      unmount();
      return [font, marginBlockEnd].join(' ');
    });
    expect(new Set(looks).size).toBe(3);
  });

  it('is named by its legend and described by its description and error', () => {
    render(<Fieldset legend="Place" description="Seen by hosts." error="Too far." aria-describedby="own" />);
    expect(describedBy()).toEqual([undefined, 'Seen by hosts.', 'Too far.']);
    expect(group().dataset.invalid).toBe('true');
  });

  it('an error that comes later is in a live region that was there before', () => {
    const { rerender, container } = render(<Fieldset legend="Place" />);
    const region = container.querySelector('[aria-live]');
    rerender(<Fieldset legend="Place" error="Too far." />);
    expect([container.querySelector('[aria-live]') === region, region?.textContent]).toEqual([true, 'Too far.']);
  });

  it('disables every control inside, and the form does not get them', () => {
    const { container } = render(
      <form>
        <Fieldset legend="Place" disabled>
          <TextField label="a" name="a" defaultValue="1" />
          <TextArea label="b" name="b" defaultValue="1" />
          <Select label="c" name="c" options={options} defaultValue="a" />
          <Combobox label="d" name="d" options={options} defaultValue="a" />
          <NumberField label="e" name="e" defaultValue={2} />
          <DateField label="f" name="f" defaultValue="2026-11-29" />
          <Slider label="g" name="g" defaultValue={3} />
          <Checkbox label="h" name="h" defaultChecked />
        </Fieldset>
      </form>,
    );
    const form = container.querySelector('form')!;
    expect([...new FormData(form).keys()]).toEqual([]);
    const focusable = [...form.querySelectorAll<HTMLElement>('input, textarea, select, button, [tabindex="0"]')];
    expect(focusable.filter((each) => !each.matches(':disabled')).map((each) => each.outerHTML)).toEqual([]);
  });
});
