import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect } from 'storybook/test';
import { Button } from '../button/index.js';
import { Stack } from '../stack/index.js';
import { bannerProps } from './Banner.props.js';
import { Banner, type BannerProps } from './index.js';
import file from './Banner.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * News of the whole page or site, across its width. Use it at the top of a page, one at a time. Do not use it for what is about
 * one part of the page (`Callout`), nor for the answer to an action (`toast`).
 */
const meta = preview.meta({
  title: 'Components/Banner',
  component: Banner,
  args: { dismissible: true, color: 'info' },
  argTypes: { actions: { control: false }, children: { control: false }, heading: { control: false } },
  render: (args) => <News {...args} />,
});

function News(props: BannerProps) {
  const { heading, text, action } = useWords(words);
  return (
    <Banner heading={heading} actions={<Button size="sm">{action}</Button>} {...props}>
      {text}
    </Banner>
  );
}

function All({ variant }: Pick<BannerProps, 'variant'>) {
  const { short } = useWords(words);
  return (
    <Stack gap={2}>
      {bannerProps.variants.color.map((color) => (
        <Banner key={color} color={color} variant={variant} dismissible>
          {short}
        </Banner>
      ))}
    </Stack>
  );
}

export const Playground = meta.story({});

export const Roles = meta.story({ render: () => <All /> });

export const Solid = meta.story({ render: () => <All variant="solid" /> });

/** Focus stays at the place of the banner, so Tab goes on from there. */
export const Dismissed = meta.story({
  play: async ({ canvasElement, userEvent }) => {
    const buttons = canvasElement.querySelectorAll('button');
    await userEvent.click(buttons[buttons.length - 1]!);
    await expect(canvasElement.querySelector('section')).toBeNull();
  },
  render: (args) => (
    <div>
      <News {...args} />
    </div>
  ),
});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
