'use client';

import { careMessages } from '@wusum/contract/messages/care';
import { threadMessages } from '@wusum/contract/messages/thread';
import { Avatar, Badge, RelativeTime, useMessagesOf } from '@wusum/react';
import { useId } from 'react';
import { AuthorName } from '../author/AuthorName.js';
import { MemberBody } from '../conversation/MemberBody.js';
import { ModeratorNote } from '../moderator-note/ModeratorNote.js';
import { nameIn } from '../people.js';
import { isShown } from '../threads.js';
import type { PostProps } from './Thread.props.js';
import { Actions, Byline, Content, Mark, Root } from './Post.styles.js';

/**
 * What a member wrote, in its own language and direction, with who wrote it and when. Renders one `<article>` named by its
 * writer. A post that hosts have hidden shows their note instead.
 *
 * Use it in a `Thread` or a `Feed`.
 * Do not use it for a story (`StoryCard`), which needs consent.
 */
export function Post(props: PostProps) {
  const { post, author, people, now, answers, isAnswer = false, actions, timeZone = 'UTC', ...rest } = props;
  const message = useMessagesOf(threadMessages, careMessages);
  const byline = useId();
  const known = author.kind === 'member';
  const shown = isShown(post);
  return (
    <Root aria-labelledby={byline} data-answer={isAnswer ? '' : undefined} {...rest}>
      <Mark aria-hidden="true">
        <Avatar
          name={(known && nameIn(people, author.member)) || message('care.member')}
          // The mark of an anonymous writer must not be that of the member.
          seed={known ? author.member : `anonymous ${author.number}`}
        />
      </Mark>
      <Content>
        <Byline>
          <b id={byline}>
            <AuthorName people={people} author={author} />
          </b>
          <RelativeTime value={iso(post.at)} now={iso(now)} timeZone={timeZone} />
          {isAnswer ? <Badge color="success">{message('thread.answer')}</Badge> : null}
          {answers ? (
            <span>
              {message('thread.in-reply-to')} <AuthorName people={people} author={answers} />
            </span>
          ) : null}
        </Byline>
        {shown ? <MemberBody content={post.content} language={post.language} /> : null}
        {post.note ? <ModeratorNote note={post.note} timeZone={timeZone} /> : null}
        {shown && actions ? <Actions>{actions}</Actions> : null}
      </Content>
    </Root>
  );
}

const iso = (at: number): string => new Date(at).toISOString();
