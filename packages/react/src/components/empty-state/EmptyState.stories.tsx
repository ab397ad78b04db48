import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { BrandMark } from '../brand-mark/index.js';
import { Button } from '../button/index.js';
import { Stack } from '../stack/index.js';
import { EmptyState } from './index.js';
import file from './EmptyState.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * What is shown where a list, a search or a page has nothing to show. Use it in the place of the list. Do not use it while it is
 * loading (`Skeleton`), nor for a problem next to a list that is there (`Callout`).
 */
const meta = preview.meta({
  title: 'Components/EmptyState',
  component: EmptyState,
  argTypes: { picture: { control: false }, actions: { control: false }, children: { control: false } },
  render: () => <First />,
});

function First() {
  const { heading, text, tell } = useWords(words);
  return (
    <EmptyState
      heading={heading}
      picture={<BrandMark decorative size="lg" />}
      actions={
        <Button variant="solid" color="accent">
          {tell}
        </Button>
      }
    >
      {text}
    </EmptyState>
  );
}

export const Playground = meta.story({});

/** The words of the brand for each situation. */
export const Situations = meta.story({
  render: words.render(({ tell, clear, retry }) => (
    <Stack gap={4}>
      <EmptyState actions={<Button>{tell}</Button>} />
      <EmptyState situation="search" actions={<Button>{clear}</Button>} />
      <EmptyState situation="error" actions={<Button>{retry}</Button>} />
    </Stack>
  )),
});

export const InArabic = Situations.extend({ globals: { lang: 'ar' } });
