'use client';

import { replyComposerMessages } from '@wusum/contract/messages/reply-composer';
import { Button, useMessagesOf } from '@wusum/react';
import { useId, type FormEvent } from 'react';
import { PersonName } from '../author/PersonName.js';
import type { ReplyComposerProps, Unanswered } from './ReplyComposer.props.js';
import { Asked, Heading, Questions, Root } from './ReplyComposer.styles.js';

export interface UnansweredFirstProps extends Omit<
  ReplyComposerProps,
  'onSend' | 'anonymity' | 'voice' | 'draftKey' | 'defaultWords' | 'unanswered'
> {
  unanswered: readonly Unanswered[];
  onContinue: () => void;
}

/** What was asked and is unanswered, before the field for a reply. One press goes on. */
export function UnansweredFirst({ unanswered, people, onContinue, ...rest }: UnansweredFirstProps) {
  const message = useMessagesOf(replyComposerMessages);
  const heading = useId();
  const go = (event: FormEvent) => {
    event.preventDefault();
    onContinue();
  };
  return (
    <Root {...rest} aria-labelledby={heading} onSubmit={go}>
      <Heading id={heading}>{message('reply-composer.unanswered')}</Heading>
      <Questions role="list">
        {unanswered.map(({ id, words, language, member }) => (
          <li key={id}>
            <bdi lang={language} dir="auto">
              {words}
            </bdi>
            <Asked>
              <PersonName people={people} id={member} />
            </Asked>
          </li>
        ))}
      </Questions>
      <div>
        <Button type="submit">{message('reply-composer.continue')}</Button>
      </div>
    </Root>
  );
}
