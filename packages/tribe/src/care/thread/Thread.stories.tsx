import { reactionMessages } from '@wusum/contract/messages/reaction';
import { Button } from '@wusum/react';
import { useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect } from 'storybook/test';
import type { Viewer } from '../anonymity.js';
import type { ConversationThread, ThreadState } from '../threads.js';
import { Thread } from './index.js';
import { threadTime, threadWords, useMadeGestures, useSampleThread, withHiddenPost } from '../samples/sample-thread.js';

const reader: Viewer = { id: 'four', role: 'reader' };
const noThread: ConversationThread = { id: 'talk', title: '', language: 'en', posts: [], state: { kind: 'open' } };

interface Example {
  state?: 'answered' | 'closed' | 'locked';
  hidden?: boolean;
  anonymous?: boolean;
  depth?: number;
  reads?: 'reader' | 'host';
}

/**
 * A conversation: its posts in order, replies below what they answer, and whether it takes more. Each post has its own
 * language and direction. Use it for a conversation with a subject. Do not use it for questions that have to be answered
 * (`ListeningBoard`).
 */
const meta = preview.meta({
  title: 'Tribe/Care/Thread',
  component: Thread,
  args: {
    thread: noThread,
    people: {},
    viewer: reader,
    hosts: ['host'],
    now: threadTime,
  },
  argTypes: { thread: { control: false }, people: { control: false }, viewer: { control: false } },
  render: () => <Conversation />,
});

function Conversation({ state, hidden, anonymous, depth, reads = 'reader' }: Example) {
  const sample = useSampleThread();
  const { reply } = useWords(threadWords);
  const { people, gestures, words } = sample;
  const thread = hidden ? withHiddenPost(sample) : sample.thread;
  const states: Record<'closed' | 'locked', ThreadState> = {
    closed: { kind: 'closed', at: threadTime, reason: words.closed, language: thread.language },
    locked: { kind: 'locked', at: threadTime, rule: { id: 'rule', name: words.rule } },
  };
  const made = useMadeGestures(thread.posts, reader.id);
  const posts = made.posts.map((post) => (anonymous && post.id !== '3' ? { ...post, anonymous } : post));
  return (
    <Thread
      thread={{ ...thread, posts, ...(state === 'closed' || state === 'locked' ? { state: states[state] } : {}) }}
      people={people}
      gestures={gestures}
      viewer={{ id: 'four', role: reads }}
      hosts={['host']}
      now={threadTime}
      depth={depth}
      onGesture={made.onGesture}
      postActions={(post) =>
        state === 'closed' || state === 'locked' ? null : (
          <Button size="sm" variant="ghost" data-post={post.id}>
            {reply}
          </Button>
        )
      }
    />
  );
}

export const Playground = meta.story({});

/** It has ended, with a reason; its posts stay. */
export const Closed = meta.story({ render: () => <Conversation state="closed" /> });

/** Hosts have locked it under a rule that has a name. */
export const Locked = meta.story({ render: () => <Conversation state="locked" hidden /> });

/** Readers see numbers in place of names; hosts see the names, and that readers do not. */
export const Anonymous = meta.story({ render: () => <Conversation anonymous /> });
export const AnonymousForHosts = meta.story({ render: () => <Conversation anonymous reads="host" /> });

/** A gesture is made with the keyboard, and says who made it. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const [toggle] = canvas.getAllByRole('button', { pressed: false });
    toggle!.focus();
    await userEvent.keyboard(' ');
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await expect(toggle!.parentElement).toHaveTextContent(reactionMessages.ar['reaction.you'] as string);
  },
});
