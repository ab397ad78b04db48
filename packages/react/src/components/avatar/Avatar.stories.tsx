import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { avatarProps } from './Avatar.props.js';
import { Avatar } from './index.js';
import file from './Avatar.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A member, as an image or as the member's mark: the brand's mark with two strokes of their own. Use it next to a post
 * or an action of the member. Do not use it for the brand itself (`BrandMark`).
 */
const meta = preview.meta({
  title: 'Components/Avatar',
  component: Avatar,
  decorators: [words.inArgs],
  args: { name: words.en.name, seed: 'nura' },
});

/** Names differ by language; with the same seed the mark is the same in every language. */
function Circle() {
  return (
    <Stack direction="row" gap={3} wrap>
      {Object.entries(useWords(words).members).map(([seed, name]) => (
        <Avatar key={seed} seed={seed} name={name} />
      ))}
    </Stack>
  );
}

export const Playground = meta.story();

export const Sizes = meta.story({
  render: (args) => (
    <Stack direction="row" align="center">
      {avatarProps.variants.size.map((size) => (
        <Avatar key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
});

export const Members = meta.story({ render: () => <Circle /> });

/** Names in Arabic, with the same marks as in English. */
export const InArabic = Members.extend({ globals: { lang: 'ar' } });
