'use client';

import { replyComposerMessages } from '@wusum/contract/messages/reply-composer';
import { Checkbox, CheckboxGroup, useMessagesOf } from '@wusum/react';
import type { Unanswered } from './ReplyComposer.props.js';

export interface AnswersProps {
  unanswered: readonly Unanswered[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Which of the unanswered questions the reply answers. */
export function Answers({ unanswered, chosen, onChange }: AnswersProps) {
  const message = useMessagesOf(replyComposerMessages);
  if (unanswered.length === 0) return null;
  return (
    <CheckboxGroup label={message('reply-composer.answers')} value={chosen} onValueChange={onChange}>
      {unanswered.map(({ id, words, language }) => (
        <Checkbox
          key={id}
          value={id}
          label={
            <bdi lang={language} dir="auto">
              {words}
            </bdi>
          }
        />
      ))}
    </CheckboxGroup>
  );
}
