'use client';
import { belongingSurveyMessages } from '@wusum/contract/messages/belonging-survey';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, Callout, Flex, Stack, Text, useMessagesOf as useMessages } from '@wusum/react';
import { smallestGroup } from '../measure.js';
import type { Scale, ScaleItem } from '../scales.js';
import type { Answers } from '../survey.js';
import type { BelongingSurveyProps } from './BelongingSurvey.props.js';
import { Root } from './BelongingSurvey.styles.js';
import { SurveyQuestion } from './SurveyQuestion.js';
import { useSending, type Sending } from './use-sending.js';

/**
 * Asks members how they belong: one question at a time, or all. Renders one `<form>`.
 *
 * It says what is done with the answers before the first question, and that the words are adapted where they are. Any
 * question can be left out, and an answer can be taken back. After sending, focus is on the confirmation.
 *
 * Use it rarely, with the results shown to those who answered.
 * Do not use it with fewer than ten members, nor where somebody can see who answered what.
 */
export function BelongingSurvey(props: BelongingSurveyProps) {
  const { scale, layout = 'one', answers: given, defaultAnswers, onAnswersChange, onSend, resultsOn, ...rest } = props;
  const message = useMessages(belongingSurveyMessages);
  const [own, setOwn] = useState<Answers>(defaultAnswers ?? {});
  const answers = given ?? own;
  const { state, setState, start } = useSending(() => onSend(answers));
  const change = (item: string, value: number | undefined) => {
    const { [item]: _before, ...others } = answers;
    const next = value === undefined ? others : { ...others, [item]: value };
    setOwn(next);
    setState('no');
    onAnswersChange?.(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (Object.keys(answers).length === 0) setState('nothing');
    else void start();
  };
  const Questions = layout === 'one' ? OneQuestion : AllQuestions;
  return (
    <Root data-frame="" {...rest} noValidate onSubmit={submit}>
      {state === 'sent' ? (
        <Sent>{message('belonging-survey.sent')}</Sent>
      ) : (
        <>
          <Promises scale={scale} resultsOn={resultsOn} />
          <Questions {...{ scale, answers, change, state }} />
          <Problem state={state} />
        </>
      )}
    </Root>
  );
}

function Promises({ scale, resultsOn }: Pick<BelongingSurveyProps, 'scale' | 'resultsOn'>) {
  const message = useMessages(belongingSurveyMessages);
  return (
    <Stack gap={2}>
      <Text>{message('belonging-survey.promise', { count: smallestGroup })}</Text>
      {resultsOn === undefined ? null : (
        <Text>{message('belonging-survey.results-on', { date: new Date(`${resultsOn}T12:00:00`) })}</Text>
      )}
      <Text size="caption" color="muted">
        {scale.adapted
          ? message('belonging-survey.adapted', { source: scale.source })
          : message('belonging-survey.source', { source: scale.source })}
      </Text>
    </Stack>
  );
}

interface QuestionsProps {
  readonly scale: Scale;
  readonly answers: Answers;
  readonly change: (item: string, value: number | undefined) => void;
  readonly state: Sending;
}

function AllQuestions({ scale, answers, change, state }: QuestionsProps) {
  const isWaiting = state === 'waiting';
  return (
    <>
      {scale.items.map((item) => (
        <Stack key={item.id} gap={3} align="start">
          <SurveyQuestion
            {...{ scale, item }}
            value={answers[item.id]}
            onChange={(value) => change(item.id, value)}
            disabled={isWaiting}
          />
          <ClearAnswer item={item} answers={answers} change={change} />
        </Stack>
      ))}
      <Flex>
        <SendButton isWaiting={isWaiting} />
      </Flex>
    </>
  );
}

/** Focus goes to the question that is shown next, so that it is read. */
function OneQuestion({ scale, answers, change, state }: QuestionsProps) {
  const message = useMessages(belongingSurveyMessages);
  const [index, setIndex] = useState(0);
  const question = useRef<HTMLFieldSetElement>(null);
  const hasMoved = useRef(false);
  const item = scale.items[index]!;
  const count = scale.items.length;
  const go = (next: number) => {
    hasMoved.current = true;
    setIndex(next);
  };
  useEffect(() => {
    if (hasMoved.current) question.current?.focus();
  }, [index]);
  const isLast = index === count - 1;
  return (
    <>
      <Stack gap={3} align="start">
        {count > 1 ? (
          <Text size="caption" color="muted">
            {message('belonging-survey.of', { index: index + 1, count })}
          </Text>
        ) : null}
        <SurveyQuestion
          key={item.id}
          ref={question}
          {...{ scale, item }}
          value={answers[item.id]}
          onChange={(value) => change(item.id, value)}
          disabled={state === 'waiting'}
        />
        <ClearAnswer item={item} answers={answers} change={change} />
      </Stack>
      <Flex gap={3} wrap>
        {index > 0 ? <Button onClick={() => go(index - 1)}>{message('belonging-survey.previous')}</Button> : null}
        {isLast ? (
          <SendButton key="send" isWaiting={state === 'waiting'} />
        ) : (
          <Button key="next" color="accent" variant="solid" onClick={() => go(index + 1)}>
            {answers[item.id] === undefined ? message('belonging-survey.leave-out') : message('belonging-survey.next')}
          </Button>
        )}
      </Flex>
    </>
  );
}

interface ClearAnswerProps extends Pick<QuestionsProps, 'answers' | 'change'> {
  readonly item: ScaleItem;
}

/** A radio button cannot be unchecked: this takes the answer back. */
function ClearAnswer({ item, answers, change }: ClearAnswerProps) {
  const message = useMessages(belongingSurveyMessages);
  if (answers[item.id] === undefined) return null;
  return (
    <Button
      size="sm"
      variant="ghost"
      onClick={(event) => {
        const group = event.currentTarget.parentElement?.querySelector('fieldset');
        change(item.id, undefined);
        group?.focus();
      }}
    >
      {message('belonging-survey.clear')}
    </Button>
  );
}

function SendButton({ isWaiting }: { readonly isWaiting: boolean }) {
  const message = useMessages(belongingSurveyMessages);
  return (
    <Button type="submit" color="accent" variant="solid" loading={isWaiting}>
      {message('belonging-survey.send')}
    </Button>
  );
}

function Problem({ state }: { readonly state: Sending }) {
  const message = useMessages(belongingSurveyMessages);
  if (state === 'failed')
    return (
      <Callout color="danger" live="assertive">
        {message('belonging-survey.failed')}
      </Callout>
    );
  if (state !== 'nothing') return null;
  return (
    <Callout color="warning" live="assertive">
      {message('belonging-survey.none')}
    </Callout>
  );
}

/** The button that had focus is gone: focus goes to the confirmation, which is read. */
function Sent({ children }: { readonly children: string }) {
  const node = useRef<HTMLDivElement>(null);
  useEffect(() => node.current?.focus(), []);
  return (
    <Callout color="success" ref={node} tabIndex={-1}>
      {children}
    </Callout>
  );
}
