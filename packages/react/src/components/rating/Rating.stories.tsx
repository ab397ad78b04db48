import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { ratingProps } from './Rating.props.js';
import { Rating, type RatingProps } from './index.js';
import file from './Rating.words.json' with { type: 'json' };

const words = storyWords(file);
const { size: sizes } = ratingProps.variants;

/**
 * A rating in stars. Use it for what people think of one thing: a story, a place. Do not use it to compare members, nor
 * for an amount (`Meter`).
 */
const meta = preview.meta({
  title: 'Components/Rating',
  component: Rating,
  args: { ...ratingProps.defaults, defaultValue: 3 },
  argTypes: { size: { control: 'radio', options: sizes } },
  render: (args) => <Near {...args} />,
});

function Near(props: RatingProps) {
  const { story, why } = useWords(words);
  return <Rating label={story} description={why} {...props} />;
}

export const Playground = meta.story({});

/** Half a star can be chosen: the first half is on the side where reading begins. */
export const Halves = meta.story({ args: { halves: true, defaultValue: 2.5 } });

export const Sizes = meta.story({
  render: words.render(({ read }) => (
    <Stack gap={4}>
      {sizes.map((size) => (
        <Rating key={size} size={size} label={read} readOnly value={3.5} />
      ))}
    </Stack>
  )),
});

/** Read-only, as an image with its words; with an error; disabled. */
export const States = meta.story({
  render: words.render(({ read, story, error }) => (
    <Stack gap={5}>
      <Rating label={read} readOnly value={4.3} />
      <Rating label={story} error={error} required />
      <Rating label={story} defaultValue={2} disabled />
    </Stack>
  )),
});

/** The first star is on the right; the left arrow key chooses the next one. */
export const InArabic = Halves.extend({ globals: { lang: 'ar' } });
