'use client';

import { appealMessages } from '@wusum/contract/messages/appeal';
import { Button, Callout, DateText, Stack, Text, TextArea, useMessagesOf } from '@wusum/react';
import { useRef, useState, type FormEvent } from 'react';
import { ModeratorNote } from '../moderator-note/ModeratorNote.js';
import { useAttempt } from '../internal/use-attempt.js';
import type { AppealFormProps } from './AppealForm.props.js';

/**
 * Asks for another reading of a decision: the decision, who reads the appeal, and until when there is an answer. Renders one
 * `<form>`.
 *
 * Use it for the member whose post it is, once for each decision.
 * Do not use it for members who disagree with a decision about somebody else.
 */
export function AppealForm({ note, until, onAppeal, timeZone = 'UTC', ...rest }: AppealFormProps) {
  const message = useMessagesOf(appealMessages);
  const [words, setWords] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const { state, setState, run } = useAttempt();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== '') return void run(() => onAppeal(words.trim()));
    setState('missing');
    field.current?.focus();
  };
  const answer = (
    <Text color="muted">
      {message('appeal.reader')} {message('appeal.until')}{' '}
      <DateText value={new Date(until).toISOString()} dateStyle="long" timeZone={timeZone} />
    </Text>
  );
  return (
    <Stack asChild gap={5}>
      <form noValidate {...rest} onSubmit={submit}>
        <ModeratorNote note={note} timeZone={timeZone} />
        {state === 'done' ? (
          <Callout color="success" live="polite" heading={message('appeal.sent')}>
            {answer}
          </Callout>
        ) : (
          <>
            {answer}
            <TextArea
              ref={field}
              label={message('appeal.label')}
              value={words}
              onValueChange={setWords}
              error={state === 'missing' ? message('appeal.missing') : undefined}
            />
            {state === 'failed' ? (
              <Callout color="danger" live="assertive">
                {message('appeal.failed')}
              </Callout>
            ) : null}
            <div>
              <Button type="submit" variant="solid" color="accent" loading={state === 'running'}>
                {message('appeal.send')}
              </Button>
            </div>
          </>
        )}
      </form>
    </Stack>
  );
}
