import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Badge } from '../badge/index.js';
import { Card } from '../card/index.js';
import { Flex } from '../flex/index.js';
import { Text } from '../text/index.js';
import { boxProps } from './Box.props.js';
import { Box, type BoxProps } from './index.js';
import file from './Box.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * An element with space inside of its edges. Use it for space around one thing, and for the part of a row that takes the
 * space that is left. Do not use it for a surface (`Card`), or for space between things (`Stack`, `Flex`).
 */
const meta = preview.meta({
  title: 'Components/Box',
  component: Box,
  args: { padding: 5 },
  argTypes: {
    padding: { control: 'select', options: boxProps.variants.padding },
    asChild: { control: false },
    children: { control: false },
  },
  render: words.render<BoxProps>(({ one }, args) => (
    <Card padding="none" elevation="sunken">
      <Box {...args}>
        <Text>{one}</Text>
      </Box>
    </Card>
  )),
});

export const Playground = meta.story({});

/** More space from `md` on, and more at the sides than above. */
export const ResponsiveValues = meta.story({
  args: { paddingBlock: 3, paddingInline: { initial: 4, md: 8 } },
});

/** The text takes the space that is left; the badge keeps its size. */
export const GrowAndShrink = meta.story({
  render: words.render(({ title, text, mark }) => (
    <Flex gap={4} align="start">
      <Box grow>
        <Text weight="strong">{title}</Text>
        <Text color="muted">{text}</Text>
      </Box>
      <Badge color="warning">{mark}</Badge>
    </Flex>
  )),
});

export const InArabic = GrowAndShrink.extend({ globals: { lang: 'ar' } });
