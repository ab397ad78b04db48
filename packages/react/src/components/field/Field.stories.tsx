import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Checkbox } from '../checkbox/index.js';
import { Select } from '../select/index.js';
import { Stack } from '../stack/index.js';
import { Switch } from '../switch/index.js';
import { TextField } from '../text-field/index.js';
import { Field } from './index.js';

/**
 * A question with room for its answer: label, hint, control, error. Use it when the control stands apart from its words
 * or is one of your own (`useFieldControl`); the controls take `label`, `hint` and `error` themselves, which is shorter.
 * Do not use it for a group of controls: that is a `<fieldset>` with a `<legend>`.
 */
const meta = preview.meta({
  title: 'Components/Field',
  component: Field,
  args: {
    label: 'Name on the card',
    hint: 'As you want to be called.',
    children: <TextField defaultValue="From the north" />,
  },
  argTypes: { children: { control: false } },
});

export const Playground = meta.story({});

/** One of required and optional is marked: the fewer. An error is announced when it appears. */
export const States = meta.story({
  render: () => (
    <Stack gap={5}>
      <Field label="Name on the card" required>
        <TextField />
      </Field>
      <Field label="Your town" optional hint="Only your circle sees it.">
        <TextField />
      </Field>
      <Field label="When did it happen?" error="We need a month and a year, for example March 2026.">
        <TextField defaultValue="last winter" />
      </Field>
      <Field label="Name on the card" disabled>
        <TextField defaultValue="From the north" />
      </Field>
    </Stack>
  ),
});

/** It wires any control. */
export const WithAnyControl = meta.story({
  render: () => (
    <Stack gap={5}>
      <Field label="Circle" hint="Where your story will stand.">
        <Select options={circles} defaultValue="archive" />
      </Field>
      <Field label="Schools" hint="You can change your mind.">
        <Checkbox label="Let schools print it" />
      </Field>
      <Field label="News">
        <Switch label="Tell me when someone replies" />
      </Field>
    </Stack>
  ),
});

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  args: {
    label: 'الاسم على البطاقة',
    hint: 'كما تحب أن تُنادى.',
    required: true,
    error: 'اكتب اسمًا.',
    children: <TextField />,
  },
});

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Field {...args} required />
    </AllBrands>
  ),
});

const circles = [
  { value: 'type', label: 'Type circle' },
  { value: 'archive', label: 'Archive circle' },
];
