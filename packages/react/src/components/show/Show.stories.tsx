import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { Hide, Show } from './index.js';
import file from './Show.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Its children at some widths, on screens or on paper only; `Hide` is the opposite. Use it for a short form of something
 * that has no space. Do not use it for whole pages in two forms: a page has both of them, and loads both.
 */
const meta = preview.meta({
  title: 'Components/Show',
  component: Show,
  argTypes: { asChild: { control: false }, children: { control: false } },
  render: () => <Both />,
});

function Both() {
  const { wide, narrow } = useWords(words);
  return (
    <>
      <Show from="md">
        <Text>{wide}</Text>
      </Show>
      <Hide from="md">
        <Text>{narrow}</Text>
      </Hide>
    </>
  );
}

/** From `md` on the long text, below it the short one. */
export const Playground = meta.story({});

/** Another text on paper. */
export const OnPaper = meta.story({
  render: words.render(({ paper, screen }) => (
    <Stack>
      <Show media="print">
        <Text>{paper}</Text>
      </Show>
      <Hide media="print">
        <Text>{screen}</Text>
      </Hide>
    </Stack>
  )),
});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
