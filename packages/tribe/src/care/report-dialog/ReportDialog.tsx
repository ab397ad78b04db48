'use client';

import { reportMessages } from '@wusum/contract/messages/report';
import { Button, Callout, Dialog, Radio, RadioGroup, Stack, TextArea, useMessagesOf } from '@wusum/react';
import { useId, useState, type FormEvent } from 'react';
import { useAttempt } from '../internal/use-attempt.js';
import type { ReportDialogProps } from './ReportDialog.props.js';

/**
 * Reports a post to the hosts: the reasons of the community, who reads each, and what happens next. Renders a `Dialog`.
 *
 * Use it for a post that breaks a rule.
 * Do not use it for a disagreement: that is a reply.
 */
export function ReportDialog({ trigger, reasons, next, onReport, ...root }: ReportDialogProps) {
  const message = useMessagesOf(reportMessages);
  const form = useId();
  const [reason, setReason] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const { state, setState, run } = useAttempt();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason === null) setState('missing');
    else void run(() => onReport({ reason, words: words.trim() }));
  };
  const sent = state === 'done';
  return (
    <Dialog.Root {...root}>
      {trigger}
      <Dialog.Content>
        <Dialog.Title>{sent ? message('report.sent') : message('report.title')}</Dialog.Title>
        <Dialog.Description asChild>
          <div role={sent ? 'status' : undefined}>{next}</div>
        </Dialog.Description>
        {sent ? null : (
          <Dialog.Body>
            <Stack asChild gap={5}>
              <form id={form} noValidate onSubmit={submit}>
                <RadioGroup
                  label={message('report.reason')}
                  value={reason}
                  onValueChange={setReason}
                  error={state === 'missing' && reason === null ? message('report.missing') : undefined}
                >
                  {reasons.map(({ id, label, description, goesTo }) => (
                    <Radio
                      key={id}
                      value={id}
                      label={label}
                      description={
                        <>
                          {description} {message('report.goes-to')} <bdi>{goesTo}</bdi>.
                        </>
                      }
                    />
                  ))}
                </RadioGroup>
                <TextArea label={message('report.words')} optional value={words} onValueChange={setWords} />
                {state === 'failed' ? (
                  <Callout color="danger" live="assertive">
                    {message('report.failed')}
                  </Callout>
                ) : null}
              </form>
            </Stack>
          </Dialog.Body>
        )}
        <Dialog.Footer>
          {sent ? null : (
            <Button type="submit" form={form} variant="solid" color="accent" loading={state === 'running'}>
              {message('report.send')}
            </Button>
          )}
          <Dialog.Close />
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
