import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Card } from '../card/index.js';
import { Heading } from '../heading/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { carouselProps } from './Carousel.props.js';
import { Carousel, type CarouselProps } from './index.js';
import file from './Carousel.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Slides side by side, one or a few in view. Use it for pictures of one thing, or for stories of which one is enough. Do not
 * use it for what everyone has to see (`Grid`), nor for steps (`Stepper`).
 *
 * Import it from `@wusum/react/carousel`. It never moves by itself. Slides out of view take no focus and are not read.
 */
const meta = preview.meta({
  title: 'Components/Carousel',
  component: Carousel,
  args: { children: null },
  argTypes: { perView: { control: 'radio', options: carouselProps.variants.perView }, children: { control: false } },
  render: (args) => <Week {...args} />,
});

function Week(props: Partial<CarouselProps>) {
  const { name, stories } = useWords(words);
  return (
    <Carousel {...props} aria-label={name}>
      {Object.entries(stories).map(([key, { title, text }]) => (
        <Card key={key}>
          <Stack gap={2}>
            <Heading level={3} size={4}>
              {title}
            </Heading>
            <Text>{text}</Text>
          </Stack>
        </Card>
      ))}
    </Carousel>
  );
}

export const Playground = meta.story({});

/** Two or three slides side by side where there is space, else one. */
export const SeveralInView = meta.story({ args: { perView: 3 } });

/** The first slide follows the last one. */
export const Loop = meta.story({ args: { loop: true, defaultValue: 4 } });

/** The next slide comes from the left, and the button that goes on is on the left. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const [, ...rest] = canvas.getAllByRole('button');
    await userEvent.click(rest.at(-1)!);
    const heading = canvas.getByRole('heading', { name: file.ar.stories.loom.title });
    await waitFor(() => expect(heading.closest('[inert]')).toBeNull());
    await expect(canvas.getAllByRole('heading')[0]!.closest('[inert]')).not.toBeNull();
  },
});
