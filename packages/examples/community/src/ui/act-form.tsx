'use client';

import { Button, Callout, Form, Stack, type ButtonProps } from '@wusum/react';
import { useActionState, useMemo, type ReactNode } from 'react';
import { formFields } from '../server/form-fields.ts';
import { submit, type FormState } from '../server/submit.ts';
import { saidTo, useWordsHere } from './words-here.tsx';

export interface ActFormProps {
  /** The name of the action. */
  readonly action: string;
  /** What makes a second sending harmless: another one for each form that a page renders. */
  readonly sendKey: string;
  /** Where to go when it is done, with what it gave back: `/en/stories/mine/{story}`. Omitted: here. */
  readonly then?: string;
  /** Fields that nobody types: ids. */
  readonly hidden?: Readonly<Record<string, string | number>>;
  /** The fields, with what was typed before. */
  readonly children?: (sent: Readonly<Record<string, string>>) => ReactNode;
  readonly button: string;
  readonly buttonProps?: Pick<ButtonProps, 'variant' | 'color' | 'size'>;
  /** The message when it is done and the page stays. */
  readonly done?: string;
}

const nothing: FormState = {};

/** A form of an action. It works before the page has its scripts; what was typed stays, whatever the server says. */
export function ActForm({ action, sendKey, then, hidden = {}, children, button, buttonProps, done }: ActFormProps) {
  const words = useWordsHere();
  // Not `submit.bind(…)`: a server without scripts would wait for the bound values of each new function, without end.
  const [state, send, isSending] = useActionState(submit, nothing);
  const errors = useMemo(
    () =>
      Object.fromEntries(Object.entries(state.fields ?? {}).map(([name, fault]) => [name, words[`fault.${fault}`]])),
    [state, words],
  );
  const isWhole = state.reason !== undefined && state.reason !== 'invalid';
  return (
    <Form action={send} errors={errors} noValidate>
      <input type="hidden" name={formFields.action} value={action} />
      {then === undefined ? null : <input type="hidden" name={formFields.next} value={then} />}
      {/* After a success the next sending is another one. */}
      <input type="hidden" name="key" defaultValue={sendKey} key={`${sendKey} ${String(state.done)}`} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Stack gap={5} align="start" className="fields">
        {isWhole ? (
          <Callout color="danger" live="assertive">
            {saidTo(words, state.reason!)}
          </Callout>
        ) : null}
        {state.done && done !== undefined ? (
          <Callout color="success" live="polite">
            {done}
          </Callout>
        ) : null}
        {children?.(state.sent ?? {})}
        <Button type="submit" variant="solid" color="accent" loading={isSending} {...buttonProps}>
          {button}
        </Button>
      </Stack>
    </Form>
  );
}
