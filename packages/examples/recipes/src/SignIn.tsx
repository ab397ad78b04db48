import { useState, type SyntheticEvent } from 'react';
import { Button, Card, Checkbox, Form, Heading, Link, PasswordField, Stack, Text, TextField } from '@wusum/react';

export interface SignInWords {
  readonly title: string;
  readonly why: string;
  readonly address: string;
  readonly code: string;
  readonly codeHint: string;
  readonly stay: string;
  readonly send: string;
  readonly lost: string;
  readonly wrong: string;
}

export interface SignInProps {
  words: SignInWords;
  /** Resolves with whether the member is let in. */
  onSend: (data: FormData) => Promise<boolean>;
}

/** A short form. What is wrong is shown once, above it, and what was typed stays. */
export function SignIn({ words, onSend }: SignInProps) {
  const [state, setState] = useState<'ready' | 'sending' | 'wrong' | 'done'>('ready');
  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    setState('sending');
    setState((await onSend(data)) ? 'done' : 'wrong');
  };
  return (
    <Card asChild>
      <Form onSubmit={(event) => void send(event)} errors={state === 'wrong' ? { '': words.wrong } : undefined}>
        <Stack gap={5}>
          <Stack gap={2}>
            <Heading level={2}>{words.title}</Heading>
            <Text color="muted">{words.why}</Text>
          </Stack>
          <TextField name="address" type="email" autoComplete="username" label={words.address} required />
          <PasswordField name="code" label={words.code} description={words.codeHint} required />
          <Checkbox name="stay" label={words.stay} />
          <Stack direction="row" gap={4} align="center" justify="between" wrap>
            <Button type="submit" variant="solid" color="accent" loading={state === 'sending'}>
              {words.send}
            </Button>
            <Link href="#lost">{words.lost}</Link>
          </Stack>
        </Stack>
      </Form>
    </Card>
  );
}
