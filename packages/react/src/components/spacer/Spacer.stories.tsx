import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button } from '../button/index.js';
import { Flex } from '../flex/index.js';
import { Text } from '../text/index.js';
import { Spacer } from './index.js';
import file from './Spacer.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Takes the space that is left in a row or a column. Use it to push what follows to the end. Do not use it for space of a
 * fixed size (`gap`, `Box`).
 */
const meta = preview.meta({ title: 'Components/Spacer', component: Spacer, render: () => <Bar /> });

function Bar() {
  const { title, share, leave } = useWords(words);
  return (
    <Flex align="center" gap={2} wrap>
      <Text weight="strong">{title}</Text>
      <Spacer />
      <Button size="sm" variant="ghost">
        {leave}
      </Button>
      <Button size="sm">{share}</Button>
    </Flex>
  );
}

export const Playground = meta.story({});

/** The end is at the left. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
