import { expect } from 'storybook/test';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { pinFieldProps } from './PinField.props.js';
import { PinField } from './index.js';
import file from './PinField.words.json' with { type: 'json' };

const words = storyWords(file);
const { variants, defaults } = pinFieldProps;

/**
 * A short code of a known length, in one control: phones fill in the code of a message, and a code can be pasted. Use it for
 * a code that was sent. Do not use it for a password, a number or a code of unknown length.
 */
const meta = preview.meta({
  title: 'Components/PinField',
  component: PinField,
  decorators: [words.inArgs],
  args: { ...defaults, label: words.en.label, description: words.en.description, defaultValue: '4071' },
  argTypes: {
    size: { control: 'radio', options: variants.size },
    type: { control: 'radio', options: variants.type },
  },
});

export const Playground = meta.story();

/** Typed in any digits, the value is in 0 to 9. */
export const OtherDigits = meta.story({
  args: { defaultValue: '' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), new Intl.NumberFormat('ar-EG').format(407));
    await expect(canvas.getByRole('textbox')).toHaveValue('407');
  },
});

export const Sizes = meta.story({
  render: words.render((word) => (
    <Stack gap={5}>
      {variants.size.map((size) => (
        <PinField key={size} size={size} label={word.label} length={4} defaultValue="40" />
      ))}
    </Stack>
  )),
});

/** Groups and letters, masked, invalid, read-only, disabled. */
export const States = meta.story({
  render: words.render((word) => (
    <Stack gap={5}>
      <PinField label={word.invitation} type="alphanumeric" group={3} defaultValue="7h2k9f" autoComplete="off" />
      <PinField label={word.secret} masked length={4} defaultValue="4071" autoComplete="off" />
      <PinField label={word.label} error={word.error} defaultValue="407155" />
      <PinField label={word.label} readOnly defaultValue="407155" />
      <PinField label={word.label} disabled defaultValue="407" />
    </Stack>
  )),
});

/** The boxes begin on the right with their label, and are filled from the left. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
