/** After a form action or a reset, each control shows what its page or its default says, and reports nothing. */
import { act, render } from '@testing-library/react';
import { type ReactElement, useActionState, useState } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { Checkbox, Select, Switch, TextArea, TextField } from '../index.js';

const circles = [
  { value: 'a', label: 'Alpha' },
  { value: 'b', label: 'Beta' },
];
const form = () => document.querySelector('form')!;
const sent = () => new FormData(form()).get('field');
const settle = () => act(() => new Promise((done) => setTimeout(done, 60)));

type Change = (value: string) => void;
type Props = { value: string; onChange: Change } | { initial: string };

/** Each control with a value that is `a` or `b`; for a check, `b` is on and `a` is off. */
const controls: Readonly<Record<string, (props: Props) => ReactElement>> = {
  TextField: (props) =>
    'value' in props ? (
      <TextField label="Field" name="field" value={props.value} onValueChange={(next) => props.onChange(next)} />
    ) : (
      <TextField label="Field" name="field" defaultValue={props.initial} />
    ),
  TextArea: (props) =>
    'value' in props ? (
      <TextArea label="Field" name="field" value={props.value} onValueChange={(next) => props.onChange(next)} />
    ) : (
      <TextArea label="Field" name="field" defaultValue={props.initial} />
    ),
  Select: (props) =>
    'value' in props ? (
      <Select
        label="Field"
        name="field"
        options={circles}
        value={props.value}
        onValueChange={(next) => props.onChange(next ?? '')}
      />
    ) : (
      <Select label="Field" name="field" options={circles} defaultValue={props.initial} />
    ),
  Checkbox: (props) =>
    'value' in props ? (
      <Checkbox
        label="Field"
        name="field"
        checked={props.value === 'b'}
        onCheckedChange={(isOn) => props.onChange(isOn ? 'b' : 'a')}
      />
    ) : (
      <Checkbox label="Field" name="field" defaultChecked={props.initial === 'b'} />
    ),
  Switch: (props) =>
    'value' in props ? (
      <Switch
        label="Field"
        name="field"
        checked={props.value === 'b'}
        onCheckedChange={(isOn) => props.onChange(isOn ? 'b' : 'a')}
      />
    ) : (
      <Switch label="Field" name="field" defaultChecked={props.initial === 'b'} />
    ),
};

/** A person changes the value from `a` to `b`. */
async function change(name: string): Promise<void> {
  const control = document.querySelector<HTMLElement>('input, textarea, [role=combobox]')!;
  if (name === 'Checkbox' || name === 'Switch') return userEvent.click(control);
  control.focus();
  if (name === 'Select') return userEvent.keyboard('beta');
  await userEvent.fill(control, 'b');
}
const isB = (value: FormDataEntryValue | null) => value === 'b' || value === 'on';

describe.each(Object.entries(controls))('%s', (name, control) => {
  it.each(['a form action', 'a reset'])('keeps its controlled value after %s, and reports nothing', async (how) => {
    const changed = vi.fn<Change>();
    function Page() {
      const [value, setValue] = useState('a');
      const onChange = (next: string) => {
        changed(next);
        setValue(next);
      };
      return (
        <form action={async () => {}}>
          {control({ value, onChange })}
          <output className="known">{value}</output>
        </form>
      );
    }
    render(<Page />);
    await change(name);
    for (let round = 0; round < 2; round++) {
      act(() => (how === 'a reset' ? form().reset() : form().requestSubmit()));
      await settle();
      expect([isB(sent()), document.querySelector('.known')!.textContent]).toEqual([true, 'b']);
    }
    expect(changed.mock.calls).toEqual([['b']]);
  });

  it('has the default value that a form action returned', async () => {
    function Page() {
      const [state, action] = useActionState(
        async (_before: string, data: FormData) => (isB(data.get('field')) ? 'b' : 'a'),
        'a',
      );
      return <form action={action}>{control({ initial: state })}</form>;
    }
    render(<Page />);
    await change(name);
    act(() => form().requestSubmit());
    await settle();
    expect(isB(sent())).toBe(true);
  });
});

describe.each([Checkbox, Switch])('A check that is not controlled: %#', (Control) => {
  it('reports the first click after a reset', async () => {
    const changed = vi.fn<(isOn: boolean) => void>();
    render(
      <form>
        <Control label="Field" onCheckedChange={(isOn: boolean) => changed(isOn)} />
      </form>,
    );
    const box = document.querySelector('input')!;
    await userEvent.click(box);
    form().reset();
    await settle();
    expect(box.checked).toBe(false);
    await userEvent.click(box);
    expect([box.checked, changed.mock.calls]).toEqual([true, [[true], [true]]]);
  });
});
