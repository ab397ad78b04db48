/* oxlint-disable react/jsx-key -- the arrays hold states that are rendered one at a time */
import { Checkbox } from '../components/checkbox/index.js';
import { CheckboxCard } from '../components/checkbox-card/index.js';
import { CheckboxGroup } from '../components/checkbox-group/index.js';
import { Combobox } from '../components/combobox/index.js';
import { Editable } from '../components/editable/index.js';
import { Field, FieldParts } from '../components/field/index.js';
import { FileUpload } from '../components/file-upload/index.js';
import { Fieldset } from '../components/fieldset/index.js';
import { Form } from '../components/form/index.js';
import { InputGroup, InputGroupText } from '../components/input-group/index.js';
import { ListBox } from '../components/list-box/index.js';
import { NumberField } from '../components/number-field/index.js';
import { PasswordField } from '../components/password-field/index.js';
import { PinField } from '../components/pin-field/index.js';
import { RadioCard } from '../components/radio-card/index.js';
import { Radio, RadioGroup } from '../components/radio-group/index.js';
import { Rating } from '../components/rating/index.js';
import { Segment, SegmentedControl } from '../components/segmented-control/index.js';
import { SearchField } from '../components/search-field/index.js';
import { Select } from '../components/select/index.js';
import { RangeSlider, Slider } from '../components/slider/index.js';
import { Switch } from '../components/switch/index.js';
import { TextArea } from '../components/text-area/index.js';
import { TextField } from '../components/text-field/index.js';
import { TagsField } from '../components/tags-field/index.js';
import { cardStates, circles, fieldStates, icon, optional } from './translated-parts.js';

/** Controls of forms. */
export const fieldStatesOf: Record<string, React.ReactElement[]> = {
  combobox: [
    ...fieldStates((props) => <Combobox options={circles} {...props} />),
    <Combobox label="Name" options={circles} value="a" open />,
    <Combobox label="Name" options={circles} value="b" clearable />,
    <Combobox label="Name" options={circles} multiple value={['a', 'b']} />,
    <Combobox label="Name" options={[]} open />,
  ],
  editable: [...fieldStates((props) => <Editable {...props} value="One" />), <Editable label="Name" value="" />],
  checkbox: fieldStates((props) => <Checkbox {...props} />),
  'checkbox-card': cardStates((props) => <CheckboxCard {...props} />),
  'checkbox-group': fieldStates((props) => (
    <CheckboxGroup selectAll="All" {...props}>
      <Checkbox value="a" {...props} />
    </CheckboxGroup>
  )),
  field: [
    ...fieldStates((props) => (
      <Field {...props}>
        <input />
      </Field>
    )),
    <FieldParts.Root required>
      <FieldParts.Label>Name</FieldParts.Label>
      <FieldParts.Error>Wrong</FieldParts.Error>
    </FieldParts.Root>,
    <FieldParts.Root>
      <FieldParts.Label>Other</FieldParts.Label>
      <FieldParts.Error>{undefined}</FieldParts.Error>
    </FieldParts.Root>,
    <FieldParts.Root optional>
      <FieldParts.Label>Other</FieldParts.Label>
      <FieldParts.Error>{icon}</FieldParts.Error>
    </FieldParts.Root>,
  ],
  fieldset: [
    <Fieldset legend="Name" />,
    <Fieldset legend="Other" description="Help" error="Wrong" />,
    <Fieldset legend={<b>Name</b>} description={icon} error={icon} />,
  ],
  'file-upload': [
    ...fieldStates((props) => <FileUpload {...props} value={[]} />),
    <FileUpload label="Name" value={[new File(['a'], 'One')]} multiple />,
    <FileUpload label="Name" value={[new File(['ab'], 'Two')]} directory maxSize={100} />,
    <FileUpload label="Name" value={[]} accept=".pdf" />,
  ],
  form: [
    <Form />,
    <Form errors={{ '': 'Wrong' }}>{icon}</Form>,
    <Form errors={{ '': 'Other', a: 'Wrong' }}>
      <TextField name="a" label="Name" />
    </Form>,
  ],
  'input-group': fieldStates((props) => (
    <InputGroup {...props}>
      <InputGroupText>{'error' in props ? 'One' : 'Two'}</InputGroupText>
      <TextField />
    </InputGroup>
  )),
  'list-box': [
    ...fieldStates((props) => <ListBox options={circles} {...props} />),
    <ListBox label="Name" options={[]} />,
    <ListBox label="Name" options={[{ label: 'Group', options: circles }]} />,
    <ListBox label="Name" options={[{ value: 'a', label: 'Alpha', description: 'Why' }]} />,
  ],
  'password-field': [
    ...fieldStates((props) => <PasswordField {...props} />),
    <PasswordField label="Name" strength={() => ({ value: 0.1, advice: 'More' })} defaultValue="a" />,
    <PasswordField label="Name" strength={() => ({ value: 0.9 })} defaultValue="a" />,
  ],
  'pin-field': [
    ...fieldStates((props) => <PinField {...props} value="1" />),
    <PinField label="Name" length={4} value="12" />,
    <PinField label="Name" length={5} value="345" />,
  ],
  'radio-card': cardStates((props) => (
    <RadioGroup>
      <RadioCard value="a" {...props} />
    </RadioGroup>
  )),
  'radio-group': fieldStates((props) => (
    <RadioGroup {...props}>
      <Radio value="a" label="Alpha" />
      <Radio value="b" label={<b>Beta</b>} description={'error' in props ? 'Why' : undefined} />
    </RadioGroup>
  )),
  'number-field': fieldStates((props) => <NumberField {...props} defaultValue={2} />),
  rating: [...fieldStates((props) => <Rating {...props} />), <Rating label="Name" readOnly value={2} />],
  'segmented-control': fieldStates((props) => (
    <SegmentedControl {...props}>
      <Segment value="a">{'error' in props ? 'Alpha' : 'Other'}</Segment>
    </SegmentedControl>
  )),
  'search-field': fieldStates((props) => <SearchField {...props} loading={'error' in props} />),
  select: [
    ...fieldStates((props) => <Select options={circles} {...props} />),
    <Select label="Name" options={circles} value={null} placeholder="Choose one" />,
    <Select label="Name" options={circles} value="a" />,
    <Select label="Name" options={circles} value="b" />,
    <Select label="Name" options={circles} multiple value={['a', 'b']} />,
    <Select label="Name" options={circles} value="a" open />,
  ],
  slider: [
    ...fieldStates((props) => <Slider showValue value={40} {...props} />),
    <Slider label="Name" showValue value={50} marks={[{ value: 0, label: 'None' }]} />,
    <Slider label="Name" value={50} marks={[{ value: 0, label: <b>Few</b> }]} />,
    <RangeSlider label="Name" showValue value={[10, 20]} />,
    <RangeSlider label="Name" showValue value={[10, 30]} />,
  ],
  switch: fieldStates((props) => <Switch {...props} />),
  'text-area': [
    ...fieldStates((props) => <TextArea {...props} />),
    <TextArea label="Name" maxLength={10} />,
    <TextArea label="Name" maxLength={5} />,
  ],
  'text-field': [
    ...fieldStates((props) => <TextField {...props} />),
    <TextField {...optional} />,
    <TextField label="Name" start="@" />,
    <TextField label="Name" end="km" />,
    <TextField label="Name" start={icon} end="m" clearable />,
  ],
  'tags-field': [
    ...fieldStates((props) => <TagsField {...props} />),
    <TagsField label="Name" value={['Alpha']} />,
    <TagsField label="Name" value={['Beta', 'Alpha']} readOnly />,
  ],
};
