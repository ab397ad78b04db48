import { expect, waitFor } from 'storybook/test';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button } from '../button/index.js';
import { NumberField } from '../number-field/index.js';
import { Select } from '../select/index.js';
import { Stack } from '../stack/index.js';
import { TextField } from '../text-field/index.js';
import { inputGroupProps } from './InputGroup.props.js';
import { InputGroup, InputGroupText, type InputGroupProps } from './index.js';
import file from './InputGroup.words.json' with { type: 'json' };

const words = storyWords(file);
const codes = ['+968', '+966', '+20', '+44'].map((code) => ({ value: code, label: code }));

/**
 * A control with what belongs to its value: a unit, the fixed part of an address, a choice of the country, a button. Use it
 * for two or three parts that people read as one value. Do not use it for a sign inside the box (`start` of `TextField`).
 */
const meta = preview.meta({
  title: 'Components/InputGroup',
  component: InputGroup,
  parameters: { inLatin: [words.en.fixed, words.en.pageName] },
  decorators: [words.inArgs],
  args: {
    ...inputGroupProps.defaults,
    dir: 'ltr',
    label: words.en.phone,
    description: words.en.phoneDescription,
  },
  argTypes: { children: { control: false }, dir: { control: 'radio', options: inputGroupProps.variants.dir } },
  render: words.render<InputGroupProps>((word, args) => (
    <InputGroup {...args}>
      <Select aria-label={word.country} options={codes} defaultValue="+968" />
      <TextField type="tel" defaultValue="9123 4567" />
    </InputGroup>
  )),
});

export const Playground = meta.story();

/** The label is that of the number; the other control has a name of its own. */
export const Labelled = meta.story({
  play: async ({ canvas, userEvent }) => {
    const label = document.querySelector('label')!;
    await userEvent.click(label);
    await waitFor(() => expect(canvas.getByRole('textbox')).toHaveFocus());
    await expect(canvas.getByRole('textbox')).toHaveAccessibleName(label.textContent);
    await expect(canvas.getByRole('combobox')).not.toHaveAccessibleName(label.textContent);
  },
});

/** Text before and after, a button, an error, a disabled group. */
export const States = meta.story({
  render: words.render((word) => (
    <Stack key={word.unit} gap={5}>
      <InputGroup label={word.page} dir="ltr">
        <InputGroupText>{word.fixed}</InputGroupText>
        <TextField dir="ltr" defaultValue={word.pageName} autoCapitalize="none" spellCheck={false} />
      </InputGroup>
      <InputGroup label={word.length}>
        <NumberField defaultValue={12} min={1} />
        <InputGroupText>{word.unit}</InputGroupText>
      </InputGroup>
      <InputGroup label={word.invitation} dir="ltr">
        <TextField readOnly type="url" defaultValue="https://wusum.example/i/7h2k" />
        <Button>{word.copy}</Button>
      </InputGroup>
      <InputGroup label={word.phone} error={word.phoneError} dir="ltr">
        <Select aria-label={word.country} options={codes} defaultValue="+968" />
        <TextField type="tel" defaultValue="9123" />
      </InputGroup>
      <InputGroup label={word.page} disabled dir="ltr">
        <InputGroupText>{word.fixed}</InputGroupText>
        <TextField dir="ltr" defaultValue={word.pageName} />
      </InputGroup>
    </Stack>
  )),
});

/** The number is written from left to right, and so are its parts. Label and description begin on the right. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
