import type { ModeratorNote as Note } from '../moderation.js';
import preview from '@wusum/story-kit/preview';
import { Stack } from '@wusum/react';
import { moderationActions } from '../moderation.js';
import { threadTime, useSampleThread, withHiddenPost } from '../samples/sample-thread.js';
import { ModeratorNote, type ModeratorNoteProps } from './index.js';

const hidden: Note = {
  post: '2',
  action: 'hidden',
  rule: { id: 'rule', name: '' },
  words: '',
  at: threadTime,
  appeal: 'possible',
  inForce: true,
};

/**
 * What hosts decided about a post: the rule by its name, the reason in words, and no moderator. Use it where the post was, or
 * below it.
 */
const meta = preview.meta({
  title: 'Tribe/Care/ModeratorNote',
  component: ModeratorNote,
  args: {
    note: hidden,
  },
  argTypes: { note: { control: false }, appeal: { control: false } },
  render: (args) => <OfBrand {...args} />,
});

function OfBrand({ note: { action, appeal, inForce }, ...args }: ModeratorNoteProps) {
  const note = withHiddenPost(useSampleThread()).posts.find((post) => post.note)!.note!;
  return <ModeratorNote {...args} note={{ ...note, action, appeal, inForce }} />;
}

export const Playground = meta.story({});

export const Actions = meta.story({
  render: ({ note }) => (
    <Stack>
      {moderationActions.map((action) => (
        <OfBrand key={action} note={{ ...note, action }} />
      ))}
    </Stack>
  ),
});

/** The ways of an appeal. */
export const Appeals = meta.story({
  render: ({ note }) => (
    <Stack>
      <OfBrand note={{ ...note, appeal: 'waiting' }} />
      <OfBrand note={{ ...note, appeal: 'upheld' }} />
      <OfBrand note={{ ...note, appeal: 'reversed', inForce: false }} />
    </Stack>
  ),
});

export const InArabic = Appeals.extend({ globals: { lang: 'ar' } });
