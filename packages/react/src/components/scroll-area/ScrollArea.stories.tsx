import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Badge } from '../badge/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import file from './ScrollArea.words.json' with { type: 'json' };
import { ScrollArea, type ScrollAreaProps } from './index.js';

const words = storyWords(file);
const many = Array.from({ length: 8 }, (_, index) => index);

/**
 * A box that scrolls natively, with the scrollbar in the colours of the brand and fades where there is more. Use it for a
 * long list beside other content. Do not use it for the page itself, nor around a `Table`.
 */
const meta = preview.meta({ title: 'Components/ScrollArea', component: ScrollArea });

function Stories(props: ScrollAreaProps) {
  const { name, story } = useWords(words);
  return (
    <ScrollArea aria-label={name} {...props} style={{ blockSize: '12rem' }}>
      <Stack gap={4}>
        {many.map((index) => (
          <Text key={index}>{story}</Text>
        ))}
      </Stack>
    </ScrollArea>
  );
}

function Row(props: ScrollAreaProps) {
  const { name, short } = useWords(words);
  return (
    <ScrollArea aria-label={name} orientation="horizontal" {...props}>
      <Stack direction="row" gap={3} style={{ inlineSize: 'max-content', paddingBlock: '0.5rem' }}>
        {many.map((index) => (
          <Badge key={index}>{short}</Badge>
        ))}
      </Stack>
    </ScrollArea>
  );
}

export const Playground = meta.story({ render: (args) => <Stories {...args} /> });

/** The fades are at the start and the end in reading direction. */
export const Horizontal = meta.story({ render: (args) => <Row {...args} /> });

export const Thin = meta.story({ render: () => <Stories scrollbar="thin" /> });

/** It takes focus, and the keys of the browser scroll it. */
export const Edges = meta.story({
  tags: ['!autodocs'],
  render: () => <Stories />,
  play: async ({ canvas }) => {
    const area = canvas.getByRole('region');
    await waitFor(() => expect(area).toHaveAttribute('data-more', 'block-end'));
    area.scrollTop = 20;
    await waitFor(() => expect(area).toHaveAttribute('data-more', expect.stringContaining('block-start')));
  },
});

export const InArabic = Horizontal.extend({ globals: { lang: 'ar' } });
