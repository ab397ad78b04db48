import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { useMemo } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import { emptyDraft, StoryComposer, type JournalStore, type StoryComposerProps, type StoryDraft } from './index.js';
import file from './StoryComposer.words.json' with { type: 'json' };

const words = storyWords(file);

/** A journal of this page only, so that a story begins as it is documented. */
const journalWith = (draft?: StoryDraft): JournalStore => ({
  read: async () => draft,
  write: async () => {},
  remove: async () => {},
});

const props: StoryComposerProps = {
  journalKey: 'playground',
  prompts: [],
  languages: ['en', 'ar'],
  onSend: fn(async () => {}),
};

/**
 * Where a member writes a story: prompts, a journal that survives a crash, pictures with their descriptions, and the whole
 * of it once more before it is sent. Use it on a page of its own. Do not use it for a reply or a question.
 */
const meta = preview.meta({
  title: 'Tribe/Stories/StoryComposer',
  component: StoryComposer,
  args: props,
  argTypes: { prompts: { control: false }, store: { control: false }, voice: { control: false } },
  render: words.render((_words, args: StoryComposerProps) => <Composer {...args} />),
});

function Composer({ isFound = false, ...given }: StoryComposerProps & { isFound?: boolean }) {
  const { what, help, who, since, title, first, last } = useWords(words);
  const store = useMemo(
    () => journalWith(isFound ? { ...emptyDraft, title, answers: { what: first, since: last } } : undefined),
    [isFound, title, first, last],
  );
  const prompts = [
    { id: 'what', question: what, help },
    { id: 'who', question: who },
    { id: 'since', question: since },
  ];
  return <StoryComposer {...given} key={title} prompts={prompts} store={given.store ?? store} />;
}

export const Playground = meta.story({});

export const AllAtOnce = meta.story({ args: { defaultMode: 'all' } });

/** What was written before, as it was left. */
export const Found = meta.story({
  args: { defaultMode: 'all' },
  render: words.render((_words, args: StoryComposerProps) => <Composer {...args} isFound />),
});

/** A browser that has no space left, or may keep nothing. */
export const NotKept = meta.story({
  args: { store: { ...journalWith(), read: () => Promise.reject(new Error('full')) } },
});

/** The story as readers will see it; it is not sent before. */
export const Review = Found.extend({
  play: async ({ canvas, userEvent }) => {
    await canvas.findByDisplayValue((text) => [words.en.first, words.for('ar').first].includes(text));
    await userEvent.click(canvas.getAllByRole('button').at(-1)!);
    await waitFor(() => expect(canvas.getByRole('article')).toHaveFocus());
  },
});

/** The first question is answered and the next one follows, with the keyboard alone. */
export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const answer = await canvas.findByRole('textbox', { name: new RegExp(words.for('ar').what) });
    await userEvent.type(answer, words.for('ar').last);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('textbox', { name: new RegExp(words.for('ar').who) })).toHaveFocus());
  },
});
