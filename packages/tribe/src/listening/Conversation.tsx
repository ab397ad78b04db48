import { Avatar, Button, Heading, Text } from '@wusum/react';
import { Columns, Titled } from '../home/layout.styles.js';
import { useSample } from '../sample/use-sample.js';
import { Sign } from '../symbols/Sign.js';
import { Aside, Byline, Moved, Post, Posts } from './Conversation.styles.js';
import { MemberWords } from './MemberWords.js';

/** The posts in order; the second and the third answer the first. */
const posts = [
  { key: 'post-1', reply: false },
  { key: 'post-2', reply: true },
  { key: 'post-3', reply: true },
  { key: 'post-4', reply: false },
] as const;

/** A conversation in two languages: each post is set in the direction it was written in. */
export function Conversation() {
  const { say } = useSample();
  return (
    <Columns>
      <Aside>
        <Titled>
          <Sign name="fork" />
          <Heading level={2} size={1}>
            {say('talk.title')}
          </Heading>
        </Titled>
        <Text color="muted">{say('talk.lead')}</Text>
        <Button asChild>
          <a href="#talk">{say('talk.follow')}</a>
        </Button>
      </Aside>
      <Posts>
        {posts.map(({ key, reply }) => (
          <Post key={key} data-reply={reply ? '' : undefined}>
            <Avatar name={say(`talk.${key}.member`)} size="md" />
            <div>
              <Byline>
                <b>
                  <bdi>{say(`talk.${key}.member`)}</bdi>
                </b>
                <span>{say(`talk.${key}.time`)}</span>
              </Byline>
              <MemberWords lang={say(`talk.${key}.language`)}>{say(`talk.${key}.text`)}</MemberWords>
            </div>
          </Post>
        ))}
        <Moved>
          <Sign name="hook" />
          <span>{say('talk.moved')}</span>
        </Moved>
      </Posts>
    </Columns>
  );
}
