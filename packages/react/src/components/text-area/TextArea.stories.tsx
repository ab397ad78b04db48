import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { textAreaProps } from './TextArea.props.js';
import { TextArea } from './index.js';
import file from './TextArea.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Several lines of text. Use it for a story, a question, a reason. Do not use it for a single line
 * (`TextField`), nor for text with headings and pictures.
 */
const meta = preview.meta({
  title: 'Components/TextArea',
  component: TextArea,
  decorators: [words.inArgs],
  args: { ...textAreaProps.defaults, label: words.en.label, description: words.en.guest, maxLength: 280 },
});

export const Playground = meta.story({ args: { defaultValue: words.en.story } });

export const Sizes = meta.story({
  render: words.render(({ label }) => (
    <Stack gap={4}>
      {textAreaProps.variants.size.map((size) => (
        <TextArea key={size} size={size} label={label} rows={1} />
      ))}
    </Stack>
  )),
});

/** Growing with its text, with a fixed height, invalid, disabled. */
export const States = meta.story({
  render: words.render(({ label, began, story, end }) => (
    <Stack key={story} gap={5}>
      <TextArea label={label} placeholder={began} rows={2} />
      <TextArea label={label} defaultValue={story} grow={false} />
      <TextArea label={label} defaultValue={story} maxLength={story.length} error={end} />
      <TextArea label={label} defaultValue={story} disabled />
    </Stack>
  )),
});

/** The number of characters left is a message of the brand, with the six Arabic plural forms. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: words.render(({ label, began }) => (
    <Stack gap={5}>
      {[0, 1, 2, 3, 11, 100].map((left) => (
        <TextArea key={left} label={label} defaultValue={began} maxLength={began.length + left} rows={1} />
      ))}
    </Stack>
  )),
});
