'use client';

import { replyComposerMessages } from '@wusum/contract/messages/reply-composer';
import { Button, Callout, Text, TextArea, Toggle, useMessagesOf } from '@wusum/react';
import { VoiceField } from '@wusum/react/voice-field';
import { useRef, useState, type FormEvent } from 'react';
import { Answers } from './Answers.js';
import { Anonymous } from './Anonymous.js';
import type { ReplyComposerProps } from './ReplyComposer.props.js';
import { Actions, Root } from './ReplyComposer.styles.js';
import { UnansweredFirst } from './UnansweredFirst.js';
import { useAttempt } from '../internal/use-attempt.js';
import { useDraft } from './use-draft.js';

/**
 * A reply. What was asked in the thread and is unanswered comes first; one press goes on to the field. Renders one
 * `<form>`.
 *
 * Use it below a `Thread`.
 * Do not use it for a story, which is written over days and needs consent (`StoryComposer`).
 */
export function ReplyComposer(props: ReplyComposerProps) {
  const { unanswered = [], people, onSend, anonymity, voice, draftKey, defaultWords = '', ...rest } = props;
  const message = useMessagesOf(replyComposerMessages);
  const { words, change, kept } = useDraft(draftKey, defaultWords);
  const [ready, setReady] = useState(unanswered.length === 0);
  const [checking, setChecking] = useState(false);
  const [answers, setAnswers] = useState<readonly string[]>([]);
  const [anonymous, setAnonymous] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { state, setState, run } = useAttempt();
  const send = async () => {
    await onSend({ words: words.trim(), answers, anonymous });
    change('');
    setAnswers([]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== '') return void run(send);
    setState('missing');
    field.current?.focus();
  };
  if (!ready) return <UnansweredFirst {...{ unanswered, people }} onContinue={() => setReady(true)} {...rest} />;
  const shared = {
    ref: field,
    label: message('reply-composer.label'),
    value: words,
    onValueChange: change,
    error: state === 'missing' ? message('reply-composer.missing') : undefined,
    description: kept ? message('reply-composer.draft') : undefined,
    autoFocus: unanswered.length > 0,
  };
  return (
    <Root {...rest} noValidate onSubmit={submit}>
      {checking && voice ? <VoiceField {...shared} voice={voice} /> : <TextArea {...shared} />}
      <Answers unanswered={unanswered} chosen={answers} onChange={setAnswers} />
      {anonymity ? (
        <Anonymous {...anonymity} people={people} checked={anonymous} onCheckedChange={setAnonymous} />
      ) : null}
      {state === 'failed' ? (
        <Callout color="danger" live="assertive">
          {message('reply-composer.failed')}
        </Callout>
      ) : null}
      <Actions>
        <Button type="submit" variant="solid" color="accent" loading={state === 'running'}>
          {message('reply-composer.send')}
        </Button>
        {voice ? (
          <Toggle variant="ghost" pressed={checking} onPressedChange={setChecking}>
            {message('reply-composer.check')}
          </Toggle>
        ) : null}
        <Text asChild color="muted" size="caption">
          <span role="status">{state === 'done' ? message('reply-composer.sent') : null}</span>
        </Text>
      </Actions>
    </Root>
  );
}
