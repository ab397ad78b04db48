import { Heading, Stack, Text } from '@wusum/react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { useBrandWords } from '../../care/samples/use-brand-words.js';
import { StoryComposer, type JournalStore } from '../../stories/index.js';
import composerFile from '../../stories/story-composer/StoryComposer.words.json' with { type: 'json' };
import { StoryFrame, storyPageWords } from './StoryFrame.js';

const composerWords = storyWords(composerFile);

/** A journal of this page only. */
const store: JournalStore = { read: async () => undefined, write: async () => {}, remove: async () => {} };

/** Where a member writes: the questions, the words, and nothing that hurries. In each brand. */
const meta = preview.meta({
  title: 'Tribe/Pages/Composer',
  component: StoryFrame,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  args: { children: null },
  render: storyPageWords.render(() => <Composing />),
});

function Composing() {
  const { tell, lead } = useBrandWords(storyPageWords);
  const { what, help, who, since } = useWords(composerWords);
  const prompts = [
    { id: 'what', question: what, help },
    { id: 'who', question: who },
    { id: 'since', question: since },
  ];
  return (
    <StoryFrame>
      <Stack gap={7}>
        <Stack gap={3}>
          <Heading level={1}>{tell}</Heading>
          <Text size="lead">{lead}</Text>
        </Stack>
        <StoryComposer
          journalKey="page"
          prompts={prompts}
          languages={['ar', 'en']}
          store={store}
          onSend={async () => {}}
        />
      </Stack>
    </StoryFrame>
  );
}

export const Whole = meta.story({});

export const InArabic = Whole.extend({ globals: { lang: 'ar' } });
