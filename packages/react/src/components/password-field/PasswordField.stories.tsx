import { expect, waitFor } from 'storybook/test';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { passwordFieldProps } from './PasswordField.props.js';
import { PasswordField, type PasswordFieldProps, type PasswordStrength } from './index.js';
import file from './PasswordField.words.json' with { type: 'json' };

const words = storyWords(file);

/** Counts words. A site takes a library that knows common passwords, loaded when it is needed. */
const byWords =
  (advice: string) =>
  (password: string): PasswordStrength => {
    const value = Math.min(password.trim().split(/\s+/u).length / 4, 1);
    return value < 1 ? { value, advice } : { value };
  };

/**
 * A password. Use it to sign in, and with `autoComplete="new-password"` for a new one. Do not use it for a code that was sent
 * (`PinField`), nor forbid to paste: password managers do.
 */
const meta = preview.meta({
  title: 'Components/PasswordField',
  component: PasswordField,
  decorators: [words.inArgs],
  args: { ...passwordFieldProps.defaults, label: words.en.label },
  argTypes: { autoComplete: { control: 'radio', options: ['current-password', 'new-password', 'off'] } },
  render: words.render<PasswordFieldProps>(({ strong }, args) => (
    <PasswordField key={strong} {...args} defaultValue={strong} />
  )),
});

export const Playground = meta.story();

/** The button shows the characters; its name changes with it. */
export const Reveals = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(canvas.getByRole('textbox')).toBeVisible());
  },
});

/** A new password, weak and strong, in words as well as in colour. */
export const Strength = meta.story({
  render: words.render((word) => (
    <Stack key={word.weak} gap={6}>
      {[word.weak, word.strong].map((text) => (
        <PasswordField
          key={text}
          label={word.new}
          description={word.description}
          autoComplete="new-password"
          defaultValue={text}
          strength={byWords(word.advice)}
        />
      ))}
    </Stack>
  )),
});

/** Empty, invalid, disabled, without the button. */
export const States = meta.story({
  render: words.render((word) => (
    <Stack key={word.weak} gap={5}>
      <PasswordField label={word.label} />
      <PasswordField label={word.label} defaultValue={word.weak} error={word.error} />
      <PasswordField label={word.label} defaultValue={word.weak} disabled />
      <PasswordField label={word.label} defaultValue={word.weak} revealable={false} />
    </Stack>
  )),
});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
