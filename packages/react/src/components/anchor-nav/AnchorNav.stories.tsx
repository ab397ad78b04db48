import { useId } from 'react';
import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Heading } from '../heading/index.js';
import { ScrollArea } from '../scroll-area/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import file from './AnchorNav.words.json' with { type: 'json' };
import { AnchorNav, type AnchorNavProps } from './index.js';

const words = storyWords(file);
type Step = 'send' | 'write' | 'name' | 'read' | 'keep';

/**
 * The headings of one page as links; the one that people have come to is marked. Use it beside a long page. Do not use it for
 * the pages of a product (`NavList`), nor for views of which one is shown (`Tabs`).
 */
const meta = preview.meta({
  title: 'Components/AnchorNav',
  component: AnchorNav,
  args: { items: [] },
  argTypes: { items: { control: false } },
  render: (args) => <Page {...args} />,
});

function Page(props: Partial<AnchorNavProps>) {
  const word = useWords(words);
  const id = useId();
  const item = (step: Step) => ({ id: `${id}${step}`, label: word[step] });
  const steps: Step[] = ['send', 'write', 'name', 'read', 'keep'];
  return (
    <Stack gap={4}>
      <AnchorNav
        {...props}
        items={[{ ...item('send'), items: [item('write'), item('name')] }, item('read'), item('keep')]}
      />
      {/* The frame in which the headings scroll. */}
      <ScrollArea aria-label={word.page} fade={false} style={{ blockSize: '14rem' }}>
        <Stack gap={6}>
          {steps.map((step) => (
            <Stack key={step} gap={2}>
              <Heading level={/write|name/.test(step) ? 4 : 3} id={`${id}${step}`}>
                {word[step]}
              </Heading>
              <Text>{word.text}</Text>
            </Stack>
          ))}
        </Stack>
      </ScrollArea>
    </Stack>
  );
}

export const Playground = meta.story({});

/** A link scrolls the frame and is the current one; the page around stays. */
export const Follows = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, canvasElement, userEvent }) => {
    const links = canvas.getAllByRole('link');
    await userEvent.click(links[3]!);
    await expect(links[3]).toHaveAttribute('aria-current', 'location');
    await waitFor(() => expect(canvasElement.querySelector('[role=region]')!.scrollTop).toBeGreaterThan(50));
  },
});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
