'use client';

import { creditChoiceMessages } from '@wusum/contract/messages/credit-choice';
import { storyMessages } from '@wusum/contract/messages/story';
import { Button, Callout, Form, Radio, RadioGroup, Stack, Text, TextField, useMessagesOf } from '@wusum/react';
import { useState, type FormEvent } from 'react';
import { shownCredit, type Credit } from '../credit.js';
import { useAction } from '../shared/use-action.js';
import type { CreditChoiceProps } from './CreditChoice.props.js';

const kinds = ['name', 'pen name', 'none'] as const;
const keys = { name: 'name', 'pen name': 'pen', none: 'other' } as const;

/**
 * Asks a member how to be named: by name, by a pen name, or not at all, and lets them change it later. Nothing is chosen
 * for them. Renders one `<form>`.
 *
 * Use it before a story is sent, and on the page of the member's own story.
 * Do not use it for the name of an account.
 */
export function CreditChoice({ credit, onChoose, ...rest }: CreditChoiceProps) {
  const message = useMessagesOf(creditChoiceMessages);
  const { state, run, reset } = useAction(onChoose);
  const [kind, setKind] = useState<string | undefined>(credit?.kind);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void run(creditIn(new FormData(event.currentTarget)));
  };
  const choose = (value: string) => {
    setKind(value);
    reset();
  };
  return (
    <Form {...rest} onSubmit={submit}>
      <Stack gap={5}>
        <RadioGroup
          name="kind"
          label={message('credit-choice.legend')}
          description={message('credit-choice.later')}
          required
          {...(credit && { defaultValue: credit.kind })}
          onValueChange={choose}
        >
          {kinds.map((each) => (
            <Radio key={each} value={each} label={message('credit-choice.kind', { kind: keys[each] })} />
          ))}
        </RadioGroup>
        {kind === 'none' && <Text color="muted">{message('credit-choice.none')}</Text>}
        {(kind === 'name' || kind === 'pen name') && (
          <TextField
            key={kind}
            name="name"
            label={message('credit-choice.name', { kind: kind === 'name' ? 'other' : 'pen' })}
            defaultValue={credit?.kind === kind ? credit.name : ''}
            autoComplete={kind === 'name' ? 'name' : 'off'}
            required
          />
        )}
        <div>
          <Button type="submit" variant="solid" color="accent" loading={state === 'waiting'}>
            {message('credit-choice.save')}
          </Button>
        </div>
        <Answer state={state} />
      </Stack>
    </Form>
  );
}

function Answer({ state }: { readonly state: string }) {
  const message = useMessagesOf(storyMessages);
  if (state === 'done')
    return (
      <Callout color="success" live="polite">
        {message('story.saved')}
      </Callout>
    );
  if (state === 'failed')
    return (
      <Callout color="danger" live="assertive">
        {message('story.failed')}
      </Callout>
    );
  return null;
}

/** The choice in the form; a name without anything to see is none. */
function creditIn(data: FormData): Credit {
  const kind = data.get('kind');
  const name = data.get('name');
  if ((kind !== 'name' && kind !== 'pen name') || typeof name !== 'string') return { kind: 'none' };
  return shownCredit({ kind, name });
}
