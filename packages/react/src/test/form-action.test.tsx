/** After an action of a form, React resets it: what is not controlled has the default of the last render, as an `<input>` has. */
import { render, screen, waitFor } from '@testing-library/react';
import { useActionState, type ReactElement } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { Checkbox } from '../components/checkbox/index.js';
import { CheckboxGroup } from '../components/checkbox-group/index.js';
import { ColorField } from '../components/color-field/index.js';
import { Combobox } from '../components/combobox/index.js';
import { DateField } from '../components/date-field/index.js';
import { DatePicker } from '../components/date-picker/index.js';
import { DateRangePicker } from '../components/date-range-picker/index.js';
import { Editable } from '../components/editable/index.js';
import { ListBox } from '../components/list-box/index.js';
import { NumberField } from '../components/number-field/index.js';
import { PasswordField } from '../components/password-field/index.js';
import { PinField } from '../components/pin-field/index.js';
import { Radio, RadioGroup } from '../components/radio-group/index.js';
import { Rating } from '../components/rating/index.js';
import { SearchField } from '../components/search-field/index.js';
import { Select } from '../components/select/index.js';
import { RangeSlider, Slider } from '../components/slider/index.js';
import { Switch } from '../components/switch/index.js';
import { TagsField } from '../components/tags-field/index.js';
import { TextArea } from '../components/text-area/index.js';
import { TextField } from '../components/text-field/index.js';
import { TimeField } from '../components/time-field/index.js';

const options = ['a', 'b'].map((value) => ({ value, label: value.toUpperCase() }));
const shared = { name: 'x', label: 'L' };
const days = [
  { start: '2026-01-01', end: '2026-01-03' },
  { start: '2026-02-01', end: '2026-02-03' },
] as const;

type OnChange = (value: unknown, details: { readonly reason: string }) => void;

/** Each control with the first or the second of two defaults. */
const controls: Readonly<Record<string, (index: 0 | 1, onValueChange: OnChange) => ReactElement>> = {
  TextField: (at, on) => <TextField {...shared} defaultValue={'ab'[at]} onValueChange={on} />,
  TextArea: (at, on) => <TextArea {...shared} defaultValue={'ab'[at]} onValueChange={on} />,
  SearchField: (at, on) => <SearchField {...shared} defaultValue={'ab'[at]} onValueChange={on} />,
  PasswordField: (at, on) => <PasswordField {...shared} defaultValue={'ab'[at]} onValueChange={on} />,
  PinField: (at, on) => <PinField {...shared} defaultValue={['123456', '654321'][at]!} onValueChange={on} />,
  Editable: (at, on) => <Editable {...shared} defaultValue={'ab'[at]!} onValueChange={on} />,
  NumberField: (at, on) => <NumberField {...shared} defaultValue={[1, 2][at]!} onValueChange={on} />,
  Slider: (at, on) => <Slider {...shared} defaultValue={[10, 20][at]!} onValueChange={on} />,
  RangeSlider: (at, on) => (
    <RangeSlider
      {...shared}
      defaultValue={
        (
          [
            [1, 2],
            [3, 4],
          ] as const
        )[at]
      }
      onValueChange={on}
    />
  ),
  Rating: (at, on) => <Rating {...shared} defaultValue={[1, 2][at]!} onValueChange={on} />,
  ColorField: (at, on) => <ColorField {...shared} defaultValue={['#ff0000', '#0000ff'][at]!} onValueChange={on} />,
  DateField: (at, on) => <DateField {...shared} defaultValue={days[at].start} onValueChange={on} />,
  DatePicker: (at, on) => <DatePicker {...shared} defaultValue={days[at].start} onValueChange={on} />,
  DateRangePicker: (at, on) => (
    <DateRangePicker label="L" startName="x" endName="x" defaultValue={days[at]} onValueChange={on} />
  ),
  TimeField: (at, on) => <TimeField {...shared} defaultValue={['10:00', '11:30'][at]!} onValueChange={on} />,
  Select: (at, on) => <Select {...shared} options={options} defaultValue={'ab'[at]!} onValueChange={on} />,
  Combobox: (at, on) => <Combobox {...shared} options={options} defaultValue={'ab'[at]!} onValueChange={on} />,
  ListBox: (at, on) => <ListBox {...shared} options={options} defaultValue={'ab'[at]!} onValueChange={on} />,
  TagsField: (at, on) => <TagsField {...shared} defaultValue={[['a'], ['b', 'c']][at]!} onValueChange={on} />,
  Checkbox: (at) => <Checkbox {...shared} value="a" defaultChecked={at === 1} />,
  Switch: (at) => <Switch {...shared} value="a" defaultChecked={at === 1} />,
  RadioGroup: (at, on) => (
    <RadioGroup {...shared} defaultValue={'ab'[at]!} onValueChange={on}>
      <Radio value="a" label="A" />
      <Radio value="b" label="B" />
    </RadioGroup>
  ),
  CheckboxGroup: (at, on) => (
    <CheckboxGroup {...shared} defaultValue={[['a'], ['b']][at]!} onValueChange={on}>
      <Checkbox value="a" label="A" />
      <Checkbox value="b" label="B" />
    </CheckboxGroup>
  ),
};

const sent = () => new FormData(document.querySelector('form')!).getAll('x');

function Page({ draw, onChange }: { draw: (index: 0 | 1, on: OnChange) => ReactElement; onChange: OnChange }) {
  const [index, action] = useActionState<0 | 1>(async () => 1 as const, 0);
  return (
    <form action={action}>
      {draw(index, onChange)}
      <button type="submit">Send</button>
    </form>
  );
}

describe.each(Object.entries(controls))('%s', (_, draw) => {
  it('after an action has the default that the action gave, and no change of a person is reported', async () => {
    const onChange = vi.fn<OnChange>();
    const { unmount } = render(<form>{draw(1, () => {})}</form>);
    const want = sent();
    unmount();
    render(<Page draw={draw} onChange={onChange} />);
    expect(sent()).not.toEqual(want);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(sent()).toEqual(want));
    await new Promise((done) => setTimeout(done, 50));
    expect(sent()).toEqual(want);
    const reasons = onChange.mock.calls.map(([, { reason }]) => reason);
    expect(reasons.filter((reason) => reason !== 'form-reset' && reason !== 'none')).toEqual([]);
  });
});
