'use client';

import { Checkbox, DateField, Select, Stack, TextArea, TextField } from '@wusum/react';
import { ActForm } from './act-form.tsx';
import { useWordsHere } from './words-here.tsx';

interface OfForm {
  readonly language: string;
  readonly sendKey: string;
}

/** A new question. */
export function Ask({ language, sendKey }: OfForm) {
  const words = useWordsHere();
  return (
    <ActForm
      action="question.ask"
      sendKey={sendKey}
      hidden={{ language }}
      then={`/${language}/listening/{question}`}
      button={words['send']}
    >
      {(sent) => (
        <>
          <TextArea name="words" label={words['field.words']} required rows={4} defaultValue={sent['words']} />
          <Checkbox name="anonymous" label={words['field.anonymous']} defaultChecked={sent['anonymous'] === 'on'} />
        </>
      )}
    </ActForm>
  );
}

interface OfQuestion extends OfForm {
  readonly question: string;
}

/** Adds a voice to a question, in one’s own words. */
export function JoinQuestion({ language, sendKey, question }: OfQuestion) {
  const words = useWordsHere();
  return (
    <ActForm
      action="question.join"
      sendKey={sendKey}
      hidden={{ language, question }}
      button={words['board.join-send']}
      buttonProps={{ variant: 'outline', color: 'neutral' }}
      done={words['done']}
    >
      {(sent) => <TextArea name="words" label={words['board.join']} required rows={3} defaultValue={sent['words']} />}
    </ActForm>
  );
}

interface StepProps extends OfQuestion {
  /** The steps that are next. */
  readonly steps: readonly ('heard' | 'answered' | 'acted' | 'declined')[];
}

/** The next step of a host: its words, and the date of the one after it. */
export function StepQuestion({ language, sendKey, question, steps }: StepProps) {
  const words = useWordsHere();
  return (
    <ActForm
      action="question.step"
      sendKey={sendKey}
      hidden={{ language, question }}
      button={words['keep']}
      done={words['mine.saved']}
    >
      {(sent) => (
        <Stack gap={4} className="fields">
          <Select
            name="to"
            label={words['board.step']}
            options={steps.map((value) => ({ value, label: words[`board.${value}`] }))}
            defaultValue={steps[0]}
          />
          <TextArea name="words" label={words['field.words']} rows={3} defaultValue={sent['words']} />
          <DateField name="due" label={words['field.due']} defaultValue={sent['due']} />
        </Stack>
      )}
    </ActForm>
  );
}

/** Makes it one with another question, or takes that back. */
export function MergeQuestion({
  sendKey,
  question,
  others,
}: Omit<OfQuestion, 'language'> & { readonly others: readonly { id: string; words: string }[] }) {
  const words = useWordsHere();
  return (
    <ActForm
      action="question.merge"
      sendKey={sendKey}
      hidden={{ from: question }}
      button={words['board.merge-send']}
      buttonProps={{ variant: 'outline', color: 'neutral' }}
      done={words['mine.saved']}
    >
      {() => (
        <Select
          name="into"
          label={words['board.merge-into']}
          options={others.map(({ id, words: label }) => ({ value: id, label }))}
        />
      )}
    </ActForm>
  );
}

/** A new conversation. */
export function OpenTalk({ language, sendKey }: OfForm) {
  const words = useWordsHere();
  return (
    <ActForm
      action="thread.open"
      sendKey={sendKey}
      hidden={{ language }}
      then={`/${language}/talks/{thread}`}
      button={words['send']}
    >
      {(sent) => (
        <>
          <TextField name="title" label={words['field.title']} required defaultValue={sent['title']} />
          <TextArea name="text" label={words['field.words']} required rows={4} defaultValue={sent['text']} />
          <Checkbox name="anonymous" label={words['talks.anonymous']} defaultChecked={sent['anonymous'] === 'on'} />
        </>
      )}
    </ActForm>
  );
}
