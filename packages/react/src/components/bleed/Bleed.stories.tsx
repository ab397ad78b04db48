import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Card } from '../card/index.js';
import { Heading } from '../heading/index.js';
import { Pattern } from '../pattern/index.js';
import { Separator } from '../separator/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { Bleed } from './index.js';
import file from './Bleed.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Extends over the padding of its parent. Use it for an image, a line or a list that reaches the edges of a card or a page.
 * Do not use it to overlap things.
 */
const meta = preview.meta({
  title: 'Components/Bleed',
  component: Bleed,
  argTypes: { asChild: { control: false }, children: { control: false } },
  render: () => <Story />,
});

/** The line reaches both edges of the card, and the pattern its end too. */
function Story() {
  const { title, text } = useWords(words);
  return (
    <Card>
      <Stack gap={4}>
        <Heading level={3} size={4}>
          {title}
        </Heading>
        <Bleed inline="card">
          <Separator />
        </Bleed>
        <Text>{text}</Text>
        <Bleed inline="card" block="card" edge="end">
          <Pattern variant="band" />
        </Bleed>
      </Stack>
    </Card>
  );
}

export const Playground = meta.story({});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
