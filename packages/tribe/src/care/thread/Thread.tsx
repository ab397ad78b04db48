'use client';

import { careMessages } from '@wusum/contract/messages/care';
import { threadMessages } from '@wusum/contract/messages/thread';
import { Heading, useMessagesOf } from '@wusum/react';
import { useId } from 'react';
import { authorsOf, type Author } from '../anonymity.js';
import { nameIn } from '../people.js';
import { Reactions } from '../reaction/Reactions.js';
import { postTree, takesReplies, type PostNode } from '../threads.js';
import { Post } from './Post.js';
import type { ThreadProps } from './Thread.props.js';
import { Head, Posts, Replies, Root } from './Thread.styles.js';
import { ThreadStateNote } from './ThreadStateNote.js';

/**
 * A conversation: its posts in order, replies below what they answer, and whether it takes more. Renders one `<section>`
 * named by its heading.
 *
 * Use it for a conversation with a subject.
 * Do not use it for questions that have to be answered (`ListeningBoard`), nor for posts without a subject (`Feed`).
 */
export function Thread(props: ThreadProps) {
  const { thread, people, viewer, hosts, now, depth = 1, gestures, onGesture, postActions, ...own } = props;
  const { headingLevel = 2, timeZone = 'UTC', children, ...rest } = own;
  const heading = useId();
  const authors = authorsById(thread.posts, authorsOf(thread.posts, viewer, hosts));
  const shared = { people, viewer, now, gestures, onGesture, postActions, timeZone, authors, state: thread.state };
  return (
    <Root aria-labelledby={heading} {...rest} data-frame="">
      <Head>
        <Heading level={headingLevel} id={heading}>
          <bdi lang={thread.language} dir="auto">
            {thread.title}
          </bdi>
        </Heading>
        <ThreadStateNote state={thread.state} timeZone={timeZone} />
      </Head>
      <Posts role="list">
        {postTree(thread.posts, depth).map((node) => (
          <Branch key={node.post.id} node={node} {...shared} />
        ))}
      </Posts>
      {takesReplies(thread.state) ? children : null}
    </Root>
  );
}

type Shared = Pick<ThreadProps, 'people' | 'viewer' | 'now' | 'gestures' | 'onGesture' | 'postActions'>;

interface BranchProps extends Shared {
  node: PostNode;
  authors: ReadonlyMap<string, Author>;
  state: ThreadProps['thread']['state'];
  timeZone: string;
}

/** A post and the replies below it. */
function Branch({ node: { post, answers, replies }, ...shared }: BranchProps) {
  const { people, viewer, now, gestures, onGesture, postActions, timeZone, authors, state } = shared;
  const message = useMessagesOf(threadMessages, careMessages);
  const author = authors.get(post.id)!;
  const name = (author.kind === 'member' && nameIn(people, author.member)) || message('care.member');
  const open = takesReplies(state);
  return (
    <li>
      <Post
        id={`post-${post.id}`}
        data-continues={replies.length > 0 ? '' : undefined}
        post={post}
        author={author}
        answers={answers && authors.get(answers.id)}
        isAnswer={state.kind === 'answered' && state.post === post.id}
        people={people}
        now={now}
        timeZone={timeZone}
        actions={
          <>
            {gestures ? (
              <Reactions
                gestures={gestures}
                made={post.gestures}
                people={people}
                viewerId={open ? viewer.id : undefined}
                onMadeChange={(gesture, made) => onGesture?.(post, gesture, made)}
              />
            ) : null}
            {postActions?.(post)}
          </>
        }
      />
      {replies.length > 0 ? (
        <Replies role="list" aria-label={message('thread.replies', { name })}>
          {replies.map((reply) => (
            <Branch key={reply.post.id} node={reply} {...shared} />
          ))}
        </Replies>
      ) : null}
    </li>
  );
}

const authorsById = (posts: readonly { id: string }[], authors: readonly Author[]): ReadonlyMap<string, Author> =>
  new Map(posts.map(({ id }, index) => [id, authors[index]!]));
