'use client';

import { Button } from '@wusum/react/button';
import { TextField } from '@wusum/react/text-field';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { NewsletterProps } from './Newsletter.props.js';
import { Answer, Place, Root } from './Newsletter.styles.js';

type State = 'open' | 'sending' | 'sent' | 'failed';

/**
 * A form for an address to which letters are sent. Renders one `<form>`, and one `<p>` instead of it when it was sent:
 * focus goes there.
 *
 * Use it once on a page. Do not ask for more than the address, and send nothing before people confirm it.
 */
export function Newsletter({ label, description, send, sent, failed, onSend, ...rest }: NewsletterProps) {
  const [state, setState] = useState<State>('open');
  const isSending = useRef(false);
  const answer = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state === 'sent') answer.current?.focus();
  }, [state]);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A second press comes before React has rendered the first one.
    if (isSending.current) return;
    isSending.current = true;
    const email = new FormData(event.currentTarget).get('email') as string;
    setState('sending');
    const next = await onSend(email).then(
      (): State => 'sent',
      (): State => 'failed',
    );
    isSending.current = false;
    setState(next);
  };
  if (state === 'sent') {
    return (
      <Answer role="status" tabIndex={-1} ref={answer}>
        {sent}
      </Answer>
    );
  }
  return (
    <Root {...rest} onSubmit={(event) => void submit(event)}>
      <TextField
        type="email"
        name="email"
        autoComplete="email"
        required
        label={label}
        description={description}
        error={state === 'failed' ? failed : undefined}
      />
      <Place>
        <Button type="submit" variant="solid" color="accent" loading={state === 'sending'}>
          {send}
        </Button>
      </Place>
    </Root>
  );
}
