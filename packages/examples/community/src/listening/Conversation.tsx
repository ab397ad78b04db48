import { Avatar, Button, Heading, Text } from '@wusum/react';
import { Columns, Titled } from '../home/layout.styles.js';
import { useCopy } from '../copy/use-copy.js';
import { Sign } from '@wusum/tribe';
import { Aside, Byline, Moved, Post, Posts } from './Conversation.styles.js';
import { MemberText } from './MemberText.js';

/**
 * The posts in order, with their place in a thread: the second and the third are replies to the first. A member's mark is
 * drawn from their id, so that it is the same in every language.
 */
const posts = [
  { key: 'post-1', member: 'member-1', thread: 'start' },
  { key: 'post-2', member: 'member-25', thread: 'on' },
  { key: 'post-3', member: 'member-15', thread: 'end' },
  { key: 'post-4', member: 'member-24', thread: undefined },
] as const;

/** A conversation in two languages: each post has the direction of its own language. */
export function Conversation() {
  const { t } = useCopy();
  return (
    <Columns>
      <Aside>
        <Titled>
          <Sign name="fork" trimmed />
          <Heading level={2} size={1}>
            {t('talk.title')}
          </Heading>
        </Titled>
        <Text color="muted">{t('talk.lead')}</Text>
        <Button asChild>
          <a href="#talk">{t('talk.follow')}</a>
        </Button>
      </Aside>
      <Posts>
        {posts.map(({ key, member, thread }) => (
          <Post key={key} data-thread={thread}>
            <Avatar name={t(`talk.${key}.member`)} seed={member} size="md" />
            <div>
              <Byline>
                <b>
                  <bdi>{t(`talk.${key}.member`)}</bdi>
                </b>
                <span>{t(`talk.${key}.time`)}</span>
              </Byline>
              <MemberText lang={t(`talk.${key}.language`)}>{t(`talk.${key}.text`)}</MemberText>
            </div>
          </Post>
        ))}
        <Moved>
          <Sign name="hook" trimmed />
          <span>{t('talk.moved')}</span>
        </Moved>
      </Posts>
    </Columns>
  );
}
