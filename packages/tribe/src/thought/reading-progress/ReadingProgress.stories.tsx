import { Prose } from '@wusum/react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { ReadingProgress } from './index.js';
import file from './ReadingProgress.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A thin line that says how much of a text is behind. Use it for one long text. Do not use it for work that takes time
 * (`Progress`).
 */
const meta = preview.meta({
  title: 'Tribe/Thought/ReadingProgress',
  component: ReadingProgress,
  args: { of: 'text' },
  render: ({ of }) => <Page of={of} />,
});

function Page({ of }: { of: string }) {
  const { first, second, third } = useWords(words);
  return (
    <>
      <ReadingProgress of={of} />
      <Prose id={of}>
        {Array.from({ length: 12 }, (_, index) => (
          <p key={index}>{[first, second, third][index % 3]}</p>
        ))}
      </Prose>
    </>
  );
}

export const Playground = meta.story({});

/** The line grows from the right. */
export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
