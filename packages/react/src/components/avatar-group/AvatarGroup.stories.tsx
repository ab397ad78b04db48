import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { avatarGroupProps } from './AvatarGroup.props.js';
import { AvatarGroup, type AvatarGroupProps } from './index.js';
import file from './AvatarGroup.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Several members in a small place, and how many more there are. Use it next to what they share. Do not use it where people need
 * the names: a list with names is better.
 */
const meta = preview.meta({
  title: 'Components/AvatarGroup',
  component: AvatarGroup,
  args: { members: [], max: 5 },
  argTypes: { members: { control: false } },
  render: (args) => <Circle {...args} />,
});

function Circle(props: Partial<AvatarGroupProps>) {
  const { circle, names } = useWords(words);
  return <AvatarGroup aria-label={circle} {...props} members={Object.values(names).map((name) => ({ name }))} />;
}

export const Playground = meta.story({});

export const Sizes = meta.story({
  render: () => (
    <Stack gap={4}>
      {avatarGroupProps.variants.size.map((size) => (
        <Circle key={size} size={size} />
      ))}
    </Stack>
  ),
});

/** A number of hundreds is as high as a member, and wider. */
export const Many = meta.story({ args: { total: 1248 } });

/** The first member is on the right, and each covers the left end of the one before. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
