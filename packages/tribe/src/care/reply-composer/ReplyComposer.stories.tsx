import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, waitFor } from 'storybook/test';
import { useSampleThread } from '../samples/sample-thread.js';
import { useBrandWords, useSampleLanguage } from '../samples/use-brand-words.js';
import { ReplyComposer, type ReplyComposerProps } from './index.js';
import file from './ReplyComposer.words.json' with { type: 'json' };

const words = storyWords(file);
const saved = async () => {};

/**
 * A reply. What was asked in the thread and is unanswered comes first; one press goes on to the field. A member can leave
 * the name out, and reads who still knows it. Use it below a `Thread`. Do not use it for a story.
 */
const meta = preview.meta({
  title: 'Tribe/Care/ReplyComposer',
  component: ReplyComposer,
  args: { people: {}, onSend: saved },
  argTypes: { people: { control: false }, voice: { control: false } },
  render: (args) => <Composer {...args} asks />,
});

function Composer({
  asks = false,
  writes = false,
  ...args
}: ReplyComposerProps & { asks?: boolean; writes?: boolean }) {
  const { people } = useSampleThread();
  const { first, draft } = useBrandWords(words);
  const language = useSampleLanguage();
  return (
    <ReplyComposer
      {...args}
      people={people}
      unanswered={asks ? [{ id: 'first', words: first, language, member: 'one' }] : []}
      anonymity={{ hosts: ['host'], possibleWriters: 40 }}
      defaultWords={writes ? draft : ''}
    />
  );
}

export const Playground = meta.story({});

/** Nothing is unanswered: the field is there at once. */
export const Field = meta.story({ render: (args) => <Composer {...args} writes /> });

/** It was not sent: the text stays, and the writer sees a message. */
export const Failed = meta.story({
  args: { onSend: () => Promise.reject(new Error('offline')) },
  render: (args) => <Composer {...args} writes />,
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('textbox');
    await userEvent.type(field, ' …');
    await userEvent.click(canvas.getByRole('button'));
    await expect(await canvas.findByRole('alert')).toBeVisible();
    await expect(field).not.toHaveValue('');
  },
});

/** One press goes on, with the keyboard too; the field has the direction of what is written. */
export const InArabic = meta.story({
  parameters: { inLatin: ['latin'] },
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const field = canvas.getByRole('textbox');
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.keyboard('latin');
    await expect(getComputedStyle(field).direction).toBe('ltr');
  },
});
