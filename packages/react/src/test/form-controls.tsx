import type { ReactElement } from 'react';
import { Checkbox } from '../components/checkbox/index.js';
import { CheckboxCard } from '../components/checkbox-card/index.js';
import { CheckboxGroup } from '../components/checkbox-group/index.js';
import { ColorField } from '../components/color-field/index.js';
import { Combobox } from '../components/combobox/index.js';
import { DateField } from '../components/date-field/index.js';
import { DatePicker } from '../components/date-picker/index.js';
import { DateRangePicker } from '../components/date-range-picker/index.js';
import { Editable } from '../components/editable/index.js';
import { FileUpload } from '../components/file-upload/index.js';
import { ListBox } from '../components/list-box/index.js';
import { NumberField } from '../components/number-field/index.js';
import { PasswordField } from '../components/password-field/index.js';
import { PinField } from '../components/pin-field/index.js';
import { RadioCard } from '../components/radio-card/index.js';
import { Radio, RadioGroup } from '../components/radio-group/index.js';
import { Rating } from '../components/rating/index.js';
import { RichTextField } from '../components/rich-text-field/index.js';
import { SearchField } from '../components/search-field/index.js';
import { Segment, SegmentedControl } from '../components/segmented-control/index.js';
import { Select } from '../components/select/index.js';
import { RangeSlider, Slider } from '../components/slider/index.js';
import { SwatchGroup, SwatchItem } from '../components/swatch/index.js';
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

export type OnChange = (value: unknown, details: { readonly reason: string }) => void;

/** Each form control, named `x`, with the first or the second of two defaults. */
export const formControls: Readonly<Record<string, (index: 0 | 1, onValueChange: OnChange) => ReactElement>> = {
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
  CheckboxCard: (at) => <CheckboxCard {...shared} value="a" defaultChecked={at === 1} />,
  RadioCard: (at, on) => (
    <RadioGroup {...shared} defaultValue={'ab'[at]!} onValueChange={on}>
      <RadioCard value="a" label="A" />
      <RadioCard value="b" label="B" />
    </RadioGroup>
  ),
  SegmentedControl: (at, on) => (
    <SegmentedControl {...shared} defaultValue={'ab'[at]!} onValueChange={on}>
      <Segment value="a">A</Segment>
      <Segment value="b">B</Segment>
    </SegmentedControl>
  ),
  SwatchGroup: (at, on) => (
    <SwatchGroup {...shared} defaultValue={['red', 'blue'][at]!} onValueChange={on}>
      <SwatchItem value="red" label="A" />
      <SwatchItem value="blue" label="B" />
    </SwatchGroup>
  ),
};

/** Also those without a default, and those that send another text before they are loaded. */
export const allControls: typeof formControls = {
  ...formControls,
  RichTextField: (at, on) => <RichTextField {...shared} defaultValue={'ab'[at]!} onValueChange={on} />,
  FileUpload: (_at, on) => <FileUpload {...shared} onValueChange={on} />,
};
