'use client';

import { useActionState, useEffect, useMemo } from 'react';
import {
  Button,
  Callout,
  Checkbox,
  CheckboxGroup,
  DateField,
  Form,
  Radio,
  RadioGroup,
  Select,
  Stack,
  TextArea,
  TextField,
  toast,
} from '@wusum/react';
import { wordsOf } from '../../../words';
import { send, type Answer } from './send';

const nothing: Answer = { wrong: {} };

export function StoryForm({ lang }: { lang: string }) {
  const { form } = wordsOf(lang);
  const [{ sent, wrong }, action, isSending] = useActionState(send, nothing);
  const isAccepted = sent !== undefined && Object.keys(wrong).length === 0;
  useEffect(() => {
    if (isAccepted) toast(form.sent, { color: 'success' });
  }, [isAccepted, form.sent, sent]);
  // A new object with each answer.
  const errors = useMemo(
    () => Object.fromEntries(Object.entries(wrong).map(([name, why]) => [name, form.errors[why]])),
    [wrong, form.errors],
  );
  return (
    <Form action={action} errors={errors} noValidate>
      <Stack gap={6}>
        <TextField name="title" label={form.title} description={form.titleHint} required defaultValue={sent?.title} />
        <TextField name="author" label={form.author} optional defaultValue={sent?.author} />
        <TextArea name="text" label={form.text} required rows={5} defaultValue={sent?.text} />
        <DateField name="day" label={form.day} required defaultValue={sent?.day} />
        <RadioGroup name="credit" label={form.credit} defaultValue={sent?.credit ?? 'pen'}>
          {Object.entries(form.credits).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
        <CheckboxGroup name="uses" label={form.uses} defaultValue={sent?.uses?.split(' ') ?? ['read']}>
          {Object.entries(form.use).map(([value, label]) => (
            <Checkbox key={value} value={value} label={label} />
          ))}
        </CheckboxGroup>
        <Select
          name="language"
          label={form.language}
          defaultValue={sent?.language ?? lang}
          options={Object.entries(form.languages).map(([value, label]) => ({ value, label }))}
        />
        <Button type="submit" variant="solid" color="accent" loading={isSending}>
          {form.send}
        </Button>
        {isAccepted ? (
          <Callout color="success" data-sent={JSON.stringify(sent)}>
            {form.sent}
          </Callout>
        ) : null}
      </Stack>
    </Form>
  );
}
