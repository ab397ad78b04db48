import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Link } from '../link/index.js';
import { Tag } from '../tag/index.js';
import { marqueeProps } from './Marquee.props.js';
import { Marquee, type MarqueeProps } from './index.js';
import file from './Marquee.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A row of items that moves in reading direction. Use it for names or signs of which none is important by itself. Do not use
 * it for news, for what people have to read, nor for actions.
 *
 * A button pauses it, and so does a pointer or focus inside. For people who prefer reduced motion it is a row that they
 * scroll.
 */
const meta = preview.meta({
  title: 'Components/Marquee',
  component: Marquee,
  args: { children: null, speed: 'medium' as const, reverse: false },
  argTypes: { speed: { control: 'radio', options: marqueeProps.variants.speed }, children: { control: false } },
  render: (args) => <Circles {...args} />,
});

function Circles({ isLinked = false, ...props }: MarqueeProps & { isLinked?: boolean }) {
  const { name, circles } = useWords(words);
  return (
    <Marquee {...props} aria-label={name}>
      {Object.entries(circles).map(([key, circle]) =>
        isLinked ? (
          <Link key={key} href={`#${key}`}>
            {circle}
          </Link>
        ) : (
          <Tag key={key}>{circle}</Tag>
        ),
      )}
    </Marquee>
  );
}

export const Playground = meta.story({
  play: async ({ canvas, userEvent }) => {
    const section = canvas.getByRole('region');
    // Nothing moves for people who prefer so.
    if (!section.querySelector('[data-moving]')) return;
    const button = canvas.getByRole('button');
    const before = button.getAttribute('aria-label');
    await userEvent.click(button);
    await waitFor(() => expect(button).not.toHaveAttribute('aria-label', before));
  },
});

/** Links: with focus on one of them it stops. */
export const WithLinks = meta.story({ render: (args) => <Circles {...args} isLinked /> });

/** Against the reading direction. */
export const Reverse = meta.story({ args: { reverse: true } });

/** It moves to the right, as the reading goes on. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
