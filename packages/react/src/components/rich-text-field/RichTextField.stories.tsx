import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { RichTextField, type RichTextFieldProps } from './index.js';
import file from './RichTextField.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A text with headings, lists, quotations and links. Use it for a story, or for a page that a member writes. Do not use it
 * for a message or a reason (`TextArea`).
 *
 * Import it from `@wusum/react/rich-text-field`. The editor is loaded when the field is in the page; until then, and without
 * JavaScript, it is a text area. Each block has the direction of its own first letter.
 */
const meta = preview.meta({
  title: 'Components/RichTextField',
  component: RichTextField,
  // A block in the other language has the other direction.
  parameters: { inLatin: [words.en.other, words.for('ar').other] },
  render: (args) => <Story {...args} />,
});

function Story({ defaultValue, ...props }: RichTextFieldProps) {
  const { label, description, placeholder, title, first, quote, items, other, help } = useWords(words);
  const html = `<h2>${title}</h2><p>${first} <a href="/charter">${help}</a></p><ul><li>${items.one}</li><li>${items.two}</li></ul><blockquote><p>${quote}</p></blockquote><p>${other}</p>`;
  return (
    <RichTextField
      label={label}
      description={description}
      placeholder={placeholder}
      {...props}
      defaultValue={defaultValue ?? html}
    />
  );
}

export const Playground = meta.story({
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('textbox')).toHaveAttribute('contenteditable', 'true'));
  },
});

/** Without a text: the placeholder, in the direction of the page. */
export const Empty = meta.story({ args: { defaultValue: '' } });

export const States = meta.story({
  render: words.render(({ error }) => (
    <Stack gap={5}>
      <Story error={error} required defaultValue="" />
      <Story readOnly />
      <Story disabled />
    </Stack>
  )),
});

/** A block in the other language has its own direction. */
export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
