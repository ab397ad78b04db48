'use client';

import { careMessages } from '@wusum/contract/messages/care';
import { careQueueMessages } from '@wusum/contract/messages/care-queue';
import { Button, Select, TextArea, useMessagesOf } from '@wusum/react';
import { useState, type FormEvent } from 'react';
import { nameIn, type People } from '../people.js';
import type { StepOf } from './CareEntry.props.js';
import { Actions, Form } from './CareQueue.styles.js';

export interface CareActionsProps {
  people: People;
  hosts: readonly string[];
  mine: boolean;
  free: boolean;
  closed: boolean;
  busy: boolean;
  step: (step: StepOf) => Promise<boolean>;
  undo: (() => Promise<boolean>) | undefined;
}

/** What a host can do with an item in its present state. */
export function CareActions({ people, hosts, mine, free, closed, busy, step, undo }: CareActionsProps) {
  const message = useMessagesOf(careQueueMessages, careMessages);
  const [form, setForm] = useState<'note' | 'hand off'>();
  const [note, setNote] = useState('');
  const [to, setTo] = useState(hosts[0] ?? '');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await step(form === 'hand off' ? { kind: 'hand off', to, note } : { kind: 'note', note });
    if (!done) return;
    setForm(undefined);
    setNote('');
  };
  const toggle = (kind: 'note' | 'hand off') => () => setForm(form === kind ? undefined : kind);
  const press = (given: StepOf) => () => void step(given);
  return (
    <>
      <Actions aria-busy={busy}>
        {free && !closed ? (
          <Button variant="solid" color="accent" size="sm" onClick={press({ kind: 'assign' })}>
            {message('care-queue.take')}
          </Button>
        ) : null}
        {mine && !closed ? (
          <>
            <Button size="sm" onClick={press({ kind: 'close' })}>
              {message('care-queue.close')}
            </Button>
            {hosts.length > 0 ? (
              <Button size="sm" variant="ghost" aria-expanded={form === 'hand off'} onClick={toggle('hand off')}>
                {message('care-queue.hand-off')}
              </Button>
            ) : null}
            <Button size="sm" variant="ghost" onClick={press({ kind: 'release' })}>
              {message('care-queue.release')}
            </Button>
          </>
        ) : null}
        {closed ? null : (
          <Button size="sm" variant="ghost" aria-expanded={form === 'note'} onClick={toggle('note')}>
            {message('care-queue.note')}
          </Button>
        )}
        {undo ? (
          <Button size="sm" variant="ghost" onClick={() => void undo()}>
            {message('care-queue.undo')}
          </Button>
        ) : null}
      </Actions>
      {form && !closed && (form === 'note' || mine) ? (
        <Form onSubmit={(event) => void submit(event)}>
          {form === 'hand off' ? (
            <Select
              label={message('care-queue.to')}
              value={to}
              onValueChange={(next) => setTo(next ?? to)}
              options={hosts.map((id) => ({ value: id, label: nameIn(people, id) ?? message('care.member') }))}
            />
          ) : null}
          <TextArea required rows={2} label={message('care-queue.note')} value={note} onValueChange={setNote} />
          <div>
            <Button type="submit" size="sm" loading={busy}>
              {form === 'note' ? message('care-queue.add-note') : message('care-queue.hand-off')}
            </Button>
          </div>
        </Form>
      ) : null}
    </>
  );
}
