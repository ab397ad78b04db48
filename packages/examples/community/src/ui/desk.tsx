'use client';

import { Button, Callout, EmptyState, Stack, Text, TextArea, Select } from '@wusum/react';
import { CareQueue, type CareAnswer, type CareItem, type CareStep, type People } from '@wusum/tribe/care';
import NextLink from 'next/link';
import { useState } from 'react';
import { ruleIds } from '../server/care/rules.ts';
import type { DeskText } from '../server/care/about.ts';
import type { DeskItem } from '../server/care/desk.ts';
import { ActError, useAct } from './act.ts';
import { saidTo, useWordsHere } from './words-here.tsx';

interface DeskProps {
  readonly items: readonly DeskItem[];
  readonly texts: Readonly<Record<string, DeskText>>;
  readonly people: People;
  readonly host: string;
  readonly hosts: readonly string[];
  readonly now: number;
  readonly language: string;
}

/** The desk of the hosts. A step is shown at once; if another host was first, the newer state is. */
export function Desk({ items, texts, language, ...shared }: DeskProps) {
  const words = useWordsHere();
  const act = useAct();
  const [changed, setChanged] = useState<Readonly<Record<string, CareItem>>>({});
  const ask = async (action: string, sent: object): Promise<CareAnswer> => {
    const { item, refused, current } = await act(action, { ...sent });
    if (item !== undefined) return { ok: true, value: item as CareItem };
    return { ok: false, refused, current } as CareAnswer;
  };
  if (items.length === 0) return <EmptyState heading={words['desk.empty']}>{words['desk.empty-text']}</EmptyState>;
  return (
    <CareQueue
      {...shared}
      items={items.map((item) => newer(item, changed[item.id]))}
      kinds={Object.fromEntries(kinds.map((kind) => [kind, words[`desk.${kind}`]]))}
      headingLevel={2}
      renderItem={({ id }) => <About about={texts[id]} language={language} />}
      onStep={({ id: item }, { kind, ...step }: CareStep) => ask('care.step', { item, step: kind, ...step })}
      onUndo={({ id: item }) => ask('care.undo', { item })}
      onItemChange={(item) => setChanged((before) => ({ ...before, [item.id]: item }))}
    />
  );
}

const kinds = ['story', 'question', 'report', 'newcomer', 'appeal'] as const;

/** What the server knows, or what it has answered since. */
function newer(item: CareItem, answered: CareItem | undefined): CareItem {
  return answered && (answered.steps.at(-1)?.at ?? 0) >= (item.steps.at(-1)?.at ?? 0) ? answered : item;
}

function About({ about, language }: { readonly about: DeskText | undefined; readonly language: string }) {
  const words = useWordsHere();
  if (!about) return null;
  return (
    <Stack gap={4} align="start">
      <Text lang={about.language} dir="auto" className="pre-line">
        {about.text}
      </Text>
      {about.reason ? (
        <Callout color="warning">
          {words[`report.${about.reason}`]}
          {about.words ? <bdi className="quoted">{about.words}</bdi> : null}
        </Callout>
      ) : null}
      {about.question ? (
        <NextLink className="plain-link" href={`/${language}/listening/${about.question}`}>
          {words['desk.open']}
        </NextLink>
      ) : null}
      {about.thread ? (
        <NextLink className="plain-link" href={`/${language}/talks/${about.thread}`}>
          {words['desk.open']}
        </NextLink>
      ) : null}
      {about.story ? <DecideStory story={about.story} status={about.status} /> : null}
      {about.post ? <DecidePost post={about.post} isAppeal={about.reason === undefined} /> : null}
    </Stack>
  );
}

type Send = (action: string, sent: Readonly<Record<string, unknown>>) => void;

/** Sends a decision, and says why it was refused. */
function useDecision(): readonly [Send, string | undefined] {
  const act = useAct();
  const words = useWordsHere();
  const [refused, setRefused] = useState<string>();
  const send: Send = (action, sent) => {
    setRefused(undefined);
    act(action, sent).catch((error: unknown) =>
      setRefused(saidTo(words, error instanceof ActError ? error.reason : 'failed')),
    );
  };
  return [send, refused];
}

function DecideStory({ story, status }: { readonly story: string; readonly status: string | undefined }) {
  const words = useWordsHere();
  const [send, refused] = useDecision();
  const [reason, setReason] = useState('');
  const decide = (action: string) => () => send('story.decide', { story, action, rule: 'ask', words: reason });
  if (status === 'submitted' || status === 'appealed')
    return (
      <Stack gap={3} align="start">
        <Refused text={refused} />
        <Button onClick={decide('read')}>{words['desk.read']}</Button>
      </Stack>
    );
  if (status !== 'in review') return null;
  return (
    <Stack gap={3} align="start" className="fields">
      <Refused text={refused} />
      <TextArea label={words['field.words']} rows={2} value={reason} onValueChange={setReason} />
      <div className="row">
        <Button variant="solid" color="accent" onClick={decide('publish')}>
          {words['desk.publish']}
        </Button>
        <Button onClick={decide('request changes')}>{words['desk.request changes']}</Button>
        <Button color="danger" onClick={decide('decline')}>
          {words['desk.decline']}
        </Button>
      </div>
    </Stack>
  );
}

function DecidePost({ post, isAppeal }: { readonly post: string; readonly isAppeal: boolean }) {
  const words = useWordsHere();
  const [send, refused] = useDecision();
  const [reason, setReason] = useState('');
  const [rule, setRule] = useState<string>(ruleIds[0]);
  return (
    <Stack gap={3} align="start" className="fields">
      <Refused text={refused} />
      {isAppeal ? null : (
        <Select
          label={words['field.reason']}
          value={rule}
          onValueChange={(value) => setRule(value ?? ruleIds[0])}
          options={ruleIds.map((id) => ({ value: id, label: words[`rule.${id}.name`] }))}
        />
      )}
      <TextArea label={words['field.words']} rows={2} value={reason} onValueChange={setReason} />
      {isAppeal ? (
        <div className="row">
          {(['upheld', 'reversed'] as const).map((result) => (
            <Button key={result} onClick={() => send('post.decide-appeal', { post, result, words: reason })}>
              {words[result === 'upheld' ? 'desk.uphold' : 'desk.reverse']}
            </Button>
          ))}
        </div>
      ) : (
        <Button color="danger" onClick={() => send('post.decide', { post, action: 'hidden', rule, words: reason })}>
          {words['desk.hide']}
        </Button>
      )}
    </Stack>
  );
}

function Refused({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <Callout color="danger" live="assertive">
      {text}
    </Callout>
  );
}
