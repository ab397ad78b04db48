import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { imageProps } from './Image.props.js';
import { Image } from './index.js';
import file from './Image.words.json' with { type: 'json' };
import { blurred, well } from '../../test/drawn-pictures.js';

const words = storyWords(file);

/**
 * A picture with its own box, a small one while it loads, and words if it does not. Use it for pictures of stories and
 * places. Do not use it for a member (`Avatar`), nor for a background (CSS).
 */
const meta = preview.meta({
  title: 'Components/Image',
  component: Image,
  decorators: [words.inArgs],
  args: { alt: words.en.well, src: well, placeholder: blurred, ratio: '16/9' as const, rounded: true },
  argTypes: {
    ratio: { control: 'select', options: imageProps.variants.ratio },
    fit: { control: 'radio', options: imageProps.variants.fit },
  },
  render: (args) => (
    <div style={{ maxInlineSize: '24rem' }}>
      <Image {...args} />
    </div>
  ),
});

export const Playground = meta.story({});

/** The whole picture, in a box that is wider. */
export const Contain = meta.story({ args: { fit: 'contain', ratio: '21/9' } });

/** A picture that does not load leaves its box and its words. */
export const Failed = meta.story({ args: { src: 'data:image/png;base64,AA', alt: words.en.gone } });

/** The box keeps its place while the small picture is shown. */
export const Ratios = meta.story({
  render: (args) => (
    <Stack direction="row" gap={4} wrap>
      {(['1/1', '4/3', '3/4'] as const).map((ratio) => (
        <div key={ratio} style={{ inlineSize: '9rem' }}>
          <Image {...args} ratio={ratio} />
        </div>
      ))}
    </Stack>
  ),
});

/** Pictures are not mirrored. */
export const InArabic = Failed.extend({ globals: { lang: 'ar' } });
