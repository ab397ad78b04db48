import { EmptyState } from '@wusum/react';
import { useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { authorsOf } from '../anonymity.js';
import { Reactions } from '../reaction/index.js';
import { Post } from '../thread/index.js';
import { threadTime, threadWords, useMadeGestures, useSampleThread } from '../samples/sample-thread.js';
import { Feed } from './index.js';

const reader = { id: 'four', role: 'reader' } as const;

/**
 * Posts in a row. Page Down and Page Up move between them, Control with End leaves them; more come on request. Use it for
 * posts that people read one after another. Do not use it for a conversation (`Thread`).
 */
const meta = preview.meta({
  title: 'Tribe/Care/Feed',
  component: Feed<string>,
  args: { 'aria-label': threadWords.en.feed, items: [], itemKey: String, renderItem: String },
  argTypes: { items: { control: false }, empty: { control: false } },
  render: () => <Posts />,
});

function Posts({ fails = false, empty = false }: { fails?: boolean; empty?: boolean }) {
  const { thread, people, gestures } = useSampleThread();
  const { feed } = useWords(threadWords);
  const [count, setCount] = useState(2);
  const made = useMadeGestures(thread.posts, reader.id);
  const posts = empty ? [] : made.posts.slice(0, count);
  const more = async () => {
    if (fails) throw new Error('offline');
    setCount(thread.posts.length);
  };
  return (
    <Feed
      aria-label={feed}
      items={posts}
      itemKey={({ id }) => id}
      onMore={!empty && count < thread.posts.length ? more : undefined}
      empty={<EmptyState />}
      renderItem={(post, props) => (
        <Post
          {...props}
          post={post}
          author={authorsOf([post], reader, ['host'])[0]!}
          people={people}
          now={threadTime}
          actions={
            <Reactions
              gestures={gestures}
              made={post.gestures}
              people={people}
              viewerId={reader.id}
              onMadeChange={(id, next) => made.onGesture(post, id, next)}
            />
          }
        />
      )}
    />
  );
}

export const Playground = meta.story({});

export const Empty = meta.story({ render: () => <Posts empty /> });

/** The posts did not load: people see a message, and can try again. */
export const Failed = meta.story({
  render: () => <Posts fails />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getAllByRole('button').at(-1)!);
    await expect(await canvas.findByRole('alert')).toBeVisible();
  },
});

/** From post to post with the keyboard; after more have come, focus is on the first new one. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const [first, second] = canvas.getAllByRole('article');
    first!.focus();
    await userEvent.keyboard('{PageDown}');
    await waitFor(() => expect(second).toHaveFocus());
    await userEvent.click(canvas.getAllByRole('button').at(-1)!);
    await waitFor(() => expect(canvas.getAllByRole('article')[2]).toHaveFocus());
  },
});
