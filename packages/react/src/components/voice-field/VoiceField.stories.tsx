import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { useScope } from '../brand/index.js';
import { Stack } from '../stack/index.js';
import { VoiceField, type CheckedVoice, type VoiceFieldProps } from './index.js';
import { voiceFieldProps } from './VoiceField.props.js';
import file from './VoiceField.words.json' with { type: 'json' };

const words = storyWords(file);

/** Terms of both languages as a voice has them. */
const voice: CheckedVoice = {
  lexicon: Object.keys(file.en.terms).map((name) => {
    const [en, ar] = [file.en.terms, file.ar.terms].map((terms) => terms[name as keyof typeof terms]);
    return {
      name,
      prefer: { en: [en!.prefer], ar: [ar!.prefer] },
      avoid: { en: [en!.avoid], ar: [ar!.avoid] },
      swap: { en: { [en!.avoid]: en!.prefer }, ar: { [ar!.avoid]: ar!.prefer } },
      why: { en: en!.why, ar: ar!.why },
    };
  }),
  mechanics: [{ name: 'exclamation', rule: {}, limit: 1 }],
};

/**
 * A text that is checked against the voice of a brand while people write. Use it where people write in the name of the
 * brand: a message, a notice, a page. Do not use it for what members say in their own name (`TextArea`).
 *
 * Import it from `@wusum/react/voice-field`. F8 goes to the next finding; a press on underlined words opens its menu. The
 * check runs in a worker; nothing is sent over the network.
 */
const meta = preview.meta({
  title: 'Components/VoiceField',
  component: VoiceField,
  args: { ...voiceFieldProps.defaults, voice },
  argTypes: { voice: { control: false } },
  render: (args) => <Notice {...args} />,
});

function Notice(props: Partial<VoiceFieldProps>) {
  const { label, description, draft } = useWords(words);
  const isArabic = useScope().lang?.startsWith('ar');
  return (
    <VoiceField
      key={draft}
      label={label}
      description={description}
      defaultValue={draft}
      digits={isArabic ? 'arab' : 'latn'}
      {...props}
      voice={voice}
    />
  );
}

export const Playground = meta.story({});

/** Without findings, with them, read only, and disabled. */
export const States = meta.story({
  render: words.render(({ label, draft, clean }) => (
    <Stack key={draft} gap={5}>
      <VoiceField label={label} voice={voice} defaultValue={clean} rows={2} />
      <VoiceField label={label} voice={voice} defaultValue={draft} rows={2} />
      <VoiceField label={label} voice={voice} defaultValue={draft} rows={2} readOnly />
      <VoiceField label={label} voice={voice} defaultValue={draft} rows={2} disabled />
    </Stack>
  )),
});

/** Punctuation, digits and terms of Arabic. F8 opens the menu at the words, and Enter writes another text there. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const area = canvas.getByRole<HTMLTextAreaElement>('textbox');
    await waitFor(() => expect(canvas.getByRole('button')).toBeVisible(), { timeout: 5000 });
    area.focus();
    area.setSelectionRange(0, 0);
    await userEvent.keyboard('{F8}');
    await waitFor(() => expect(canvas.getByRole('menu')).toBeVisible());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(area).toHaveFocus());
  },
});
