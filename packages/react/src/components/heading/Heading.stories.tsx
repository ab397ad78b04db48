import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { headingProps } from './Heading.props.js';
import { Heading } from './index.js';
import file from './Heading.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A title in the outline of the page. Choose `level` by the outline and `size` by the look; `display` is for one heading per
 * page. Do not use it for large text that is not a title (`Text` with `size="lead"`).
 */
const meta = preview.meta({
  title: 'Components/Heading',
  component: Heading,
  decorators: [words.inArgs],
  args: { children: words.en.title },
  argTypes: { asChild: { control: false } },
});

export const Playground = meta.story();

export const Levels = meta.story({
  render: (args) => (
    <Stack>
      {headingProps.variants.level.map((level) => (
        <Heading key={level} {...args} level={level} />
      ))}
    </Stack>
  ),
});

/** All of these have level 2. */
export const Sizes = meta.story({
  render: (args) => (
    <Stack gap={5}>
      {headingProps.variants.size.map((size) => (
        <Heading key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
});

/** A longer title ends with an ellipsis; a screen reader reads it whole. */
export const LineClamp = meta.story({
  render: (args) => (
    <Stack gap={5} style={{ inlineSize: '12rem' }}>
      {headingProps.variants.lineClamp.slice(0, 2).map((lines) => (
        <Heading key={lines} {...args} lineClamp={lines} />
      ))}
    </Stack>
  ),
});

/** Vowel signs and the descenders of the line above do not touch. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: words.render(({ vowelled }) => (
    <Stack gap={5}>
      {headingProps.variants.size.map((size) => (
        <Heading key={size} size={size} style={{ maxInlineSize: '12em' }}>
          {vowelled}
        </Heading>
      ))}
    </Stack>
  )),
});
