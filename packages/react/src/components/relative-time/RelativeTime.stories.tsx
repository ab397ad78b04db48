import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { RelativeTime } from './index.js';
import file from './RelativeTime.words.json' with { type: 'json' };

const words = storyWords(file);
const now = '2026-11-29T12:00:00Z';

/** How long ago, or in how long. Do not use it where the day matters (`DateText`). */
const meta = preview.meta({
  title: 'Components/RelativeTime',
  component: RelativeTime,
  args: { value: '2026-11-27T12:00:00Z', now },
});

function All() {
  const { answered, heard, meets } = useWords(words);
  const rows = [
    [answered, '2026-11-29T11:40:00Z'],
    [heard, '2026-11-27T12:00:00Z'],
    [meets, '2026-12-13T12:00:00Z'],
  ] as const;
  return (
    <Stack gap={2}>
      {rows.map(([label, value]) => (
        <Text key={label}>
          <span>{label}</span> <RelativeTime {...{ value, now }} />
        </Text>
      ))}
    </Stack>
  );
}

export const Playground = meta.story();

export const PastAndFuture = meta.story({ render: () => <All /> });

/** Two days and two weeks are duals. */
export const InArabic = PastAndFuture.extend({ globals: { lang: 'ar' } });
