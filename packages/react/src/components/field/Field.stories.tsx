import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Checkbox } from '../checkbox/index.js';
import { Select } from '../select/index.js';
import { Stack } from '../stack/index.js';
import { Switch } from '../switch/index.js';
import { TextField, type TextFieldProps } from '../text-field/index.js';
import { Field, FieldParts } from './index.js';
import file from './Field.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A label, a description and an error around one control. Use it around a control of your own (`useFieldControl`); the
 * controls of this library have `label`, `description` and `error` themselves, which is shorter. For another order use
 * `FieldParts`. Do not use it for a group of controls: `Fieldset`, or `RadioGroup` and `CheckboxGroup` for choices.
 */
const meta = preview.meta({
  title: 'Components/Field',
  component: Field,
  decorators: [words.inArgs],
  args: { label: words.en.name, description: words.en.called, children: <Name /> },
  argTypes: { children: { control: false } },
});

const optionsOf = (circles: typeof words.en.circles) =>
  Object.entries(circles).map(([value, label]) => ({ value, label }));

/** A field keeps its value, so a new one is mounted for the other language. */
function Name(props: TextFieldProps) {
  const { north } = useWords(words);
  return <TextField key={north} defaultValue={north} {...props} />;
}

export const Playground = meta.story({});

/** Mark the smaller group, required or optional. An error is announced when it appears. */
export const States = meta.story({
  render: words.render((word) => (
    <Stack gap={5}>
      <Field label={word.name} required>
        <TextField />
      </Field>
      <Field label={word.town} optional description={word.seen}>
        <TextField />
      </Field>
      <Field label={word.when} error={word.month}>
        <TextField key={word.winter} defaultValue={word.winter} />
      </Field>
      <Field label={word.name} disabled>
        <Name />
      </Field>
    </Stack>
  )),
});

/** The parts of a field in another order, around an `<input>` of your own. */
export const Parts = meta.story({
  render: words.render((word) => (
    <FieldParts.Root required>
      <FieldParts.Label>{word.when}</FieldParts.Label>
      <FieldParts.Control>
        <input type="text" />
      </FieldParts.Control>
      <FieldParts.Description>{word.seen}</FieldParts.Description>
      <FieldParts.Error>{word.month}</FieldParts.Error>
    </FieldParts.Root>
  )),
});

/** It connects any control. */
export const WithAnyControl = meta.story({
  render: words.render((word) => (
    <Stack gap={5}>
      <Field label={word.circle} description={word.stand}>
        <Select options={optionsOf(word.circles)} defaultValue="archive" />
      </Field>
      <Field label={word.schools} description={word.mind}>
        <Checkbox label={word.print} />
      </Field>
      <Field label={word.news}>
        <Switch label={word.replies} />
      </Field>
    </Stack>
  )),
});

/** Label, description and error start on the right; the value has its own direction. */
export const InArabic = States.extend({ globals: { lang: 'ar' } });
