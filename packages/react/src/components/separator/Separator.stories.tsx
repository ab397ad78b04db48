import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { Separator, type SeparatorProps } from './index.js';
import file from './Separator.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A line between two parts. Use it where the subject changes and space alone does not show it. Do not use it to draw a box
 * (`Card`), nor where space is enough.
 */
const meta = preview.meta({
  title: 'Components/Separator',
  component: Separator,
  render: words.render<SeparatorProps>(({ asked, answered }, args) => (
    <Stack direction={args.orientation === 'vertical' ? 'row' : 'column'}>
      <Text>{asked}</Text>
      <Separator {...args} />
      <Text>{answered}</Text>
    </Stack>
  )),
});

export const Playground = meta.story();

export const Vertical = meta.story({ args: { orientation: 'vertical' } });

/** The first part is to the right of the line. */
export const InArabic = Vertical.extend({ globals: { lang: 'ar' } });
