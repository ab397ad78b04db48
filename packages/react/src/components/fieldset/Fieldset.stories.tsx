import { expect } from 'storybook/test';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { NumberField } from '../number-field/index.js';
import { Select } from '../select/index.js';
import { Stack } from '../stack/index.js';
import { Switch } from '../switch/index.js';
import { TextField } from '../text-field/index.js';
import { fieldsetProps } from './Fieldset.props.js';
import { Fieldset, type FieldsetProps } from './index.js';
import file from './Fieldset.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Fields that belong together, with a legend. Use it for two to some eight fields of one thing: an address, a period. Do not
 * use it for one control, nor for the choices of one question (`RadioGroup`, `CheckboxGroup`).
 */
const meta = preview.meta({
  title: 'Components/Fieldset',
  component: Fieldset,
  decorators: [words.inArgs],
  args: { ...fieldsetProps.defaults, legend: words.en.legend, description: words.en.description },
  argTypes: { children: { control: false } },
  render: words.render<FieldsetProps>((word, args) => (
    <Fieldset {...args}>
      <TextField key={word.atTown} label={word.town} defaultValue={word.atTown} />
      <TextField key={word.atStreet} label={word.street} defaultValue={word.atStreet} />
    </Fieldset>
  )),
});

export const Playground = meta.story();

export const Sizes = meta.story({
  render: words.render((word) => (
    <Stack gap={7} key={word.atTown}>
      {fieldsetProps.variants.size.map((size) => (
        <Fieldset key={size} size={size} legend={word.legend} description={word.description}>
          <TextField label={word.town} defaultValue={word.atTown} />
        </Fieldset>
      ))}
    </Stack>
  )),
});

/** An error of the fields together, next to each other at a width that has space for them. */
export const WithError = meta.story({
  render: words.render((word) => (
    <Fieldset legend={word.period} error={word.error}>
      <Stack direction={{ initial: 'column', sm: 'row' }} gap={4}>
        <NumberField label={word.from} defaultValue={1974} format={{ useGrouping: false }} aria-invalid />
        <NumberField label={word.to} defaultValue={1969} format={{ useGrouping: false }} aria-invalid />
      </Stack>
    </Fieldset>
  )),
});

/** The browser disables what is inside, whatever it is. */
export const Disabled = meta.story({
  render: words.render((word) => (
    <Fieldset key={word.atTown} legend={word.legend} description={word.sent} disabled>
      <TextField label={word.town} defaultValue={word.atTown} />
      <Select
        label={word.circle}
        defaultValue="well"
        options={Object.entries(word.circles).map(([value, label]) => ({ value, label }))}
      />
      <Switch label={word.public} defaultChecked />
    </Fieldset>
  )),
  play: async ({ canvas }) => {
    for (const role of ['textbox', 'combobox', 'switch']) await expect(canvas.getByRole(role)).toBeDisabled();
  },
});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
