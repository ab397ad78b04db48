'use client';

import { consentFormMessages } from '@wusum/contract/messages/consent-form';
import { Button, Callout, Form, Stack, Text, TextField, useMessagesOf } from '@wusum/react';
import { useState, type FormEvent } from 'react';
import { uses as allUses, type Use } from '../consent.js';
import { useAction } from '../shared/use-action.js';
import { answersIn } from './answers.js';
import type { ConsentFormProps } from './ConsentForm.props.js';
import { Uses } from './ConsentForm.styles.js';
import { UseQuestion } from './UseQuestion.js';

/**
 * Asks a member for consent to each use of a story alone: where, how much, until when and under which licence. No answer
 * is chosen for them, and a yes to one use is not a yes to another. Renders one `<form>`.
 *
 * Use it before a story is sent, and again for each new version of it.
 * Do not use it to change consent that was given: withdraw it on the `StandingPage`, and ask again.
 */
export function ConsentForm<Surface extends string>(props: ConsentFormProps<Surface>) {
  const { story, version, wording, uses = allUses, surfaces, languages, licences, ends, onAnswer, ...rest } = props;
  const message = useMessagesOf(consentFormMessages);
  const { state, run } = useAction(onAnswer);
  const [answers, setAnswers] = useState<Partial<Record<Use, string>>>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void run(answersIn<Surface>(new FormData(event.currentTarget), { story, version, wording, uses }));
  };
  return (
    <Form {...rest} onSubmit={submit}>
      <Stack gap={6}>
        <Text color="muted">{message('consent-form.promise')}</Text>
        <Uses>
          {uses.map((use) => (
            <UseQuestion
              key={use}
              {...{ use, surfaces, languages, licences, ends }}
              isGiven={answers[use] === 'yes'}
              isPublished={answers.publish !== 'no'}
              onAnswer={(answer) => setAnswers({ ...answers, [use]: answer })}
            />
          ))}
        </Uses>
        <TextField
          name="witness"
          label={message('consent-form.witness')}
          description={message('consent-form.witness-about')}
          optional
        />
        <div>
          <Button type="submit" variant="solid" color="accent" loading={state === 'waiting'}>
            {message('consent-form.give')}
          </Button>
        </div>
        {state === 'done' && (
          <Callout color="success" live="polite">
            {message('consent-form.saved')}
          </Callout>
        )}
        {state === 'failed' && (
          <Callout color="danger" live="assertive">
            {message('consent-form.failed')}
          </Callout>
        )}
      </Stack>
    </Form>
  );
}
