import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Heading } from '../heading/index.js';
import { Stack } from '../stack/index.js';
import { TabNav } from '../tab-nav/index.js';
import { Text } from '../text/index.js';
import { SkipNav, type SkipNavProps } from './index.js';
import file from './SkipNav.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The first link of a page: it goes past the navigation to the content, and takes focus with it. Use it once, as the first
 * element of the page. Do not use it for a table of contents, or in the middle of a page.
 */
const meta = preview.meta({
  title: 'Components/SkipNav',
  component: SkipNav,
  args: { target: 'story-content' },
  argTypes: { children: { control: false } },
  render: (args) => <Page {...args} />,
});

function Page({ target = 'story-content', ...rest }: SkipNavProps) {
  const { home, stories, circles, heading, hint } = useWords(words);
  return (
    <>
      <SkipNav {...rest} target={target} />
      <Stack gap={4}>
        <TabNav.Root aria-label={home}>
          <TabNav.Item href="#home">{home}</TabNav.Item>
          <TabNav.Item href="#stories" current>
            {stories}
          </TabNav.Item>
          <TabNav.Item href="#circles">{circles}</TabNav.Item>
        </TabNav.Root>
        <section id={target}>
          <Heading level={2} size={3}>
            {heading}
          </Heading>
          <Text>{hint}</Text>
        </section>
      </Stack>
    </>
  );
}

export const Playground = meta.story({});

/** With focus the link is at the start of the window. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    canvas.getAllByRole('link')[0]!.focus();
    await expect(canvas.getAllByRole('link')[0]).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvasElement.querySelector('section')).toHaveFocus());
  },
});
