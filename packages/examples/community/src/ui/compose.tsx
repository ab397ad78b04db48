'use client';

import { Callout, Stack, Text, TextArea, TextField } from '@wusum/react';
import { StoryComposer, type ComposedStory } from '@wusum/tribe/stories';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ActError, useAct } from './act.ts';
import { ActForm } from './act-form.tsx';
import { saidTo, useWordsHere } from './words-here.tsx';

/** Where a member writes. Every change is kept in the browser, so a crash takes nothing; a failure leaves all as it is. */
export function Compose({ language, member }: { readonly language: string; readonly member: string }) {
  const words = useWordsHere();
  const act = useAct();
  const router = useRouter();
  const [refused, setRefused] = useState<string>();
  const send = async ({ title, text, language: written }: ComposedStory) => {
    setRefused(undefined);
    try {
      const { story } = await act('story.send', { title: title || firstWords(text), text, language: written });
      router.push(`/${language}/mine/${String(story)}`);
    } catch (error) {
      if (error instanceof ActError) setRefused(error.reason);
      throw error;
    }
  };
  const prompts = [
    { id: 'what', question: words['compose.what'], help: words['compose.what-help'] },
    { id: 'who', question: words['compose.who'] },
    { id: 'since', question: words['compose.since'] },
  ];
  return (
    <Stack gap={5}>
      {refused === undefined ? null : (
        <Callout color="danger" live="assertive">
          {saidTo(words, refused)}
        </Callout>
      )}
      <StoryComposer
        journalKey={`story of ${member}`}
        prompts={prompts}
        languages={['en', 'ar']}
        maxPhotos={0}
        onSend={send}
      />
    </Stack>
  );
}

/** A story without a title is called as it begins. */
function firstWords(text: string): string {
  return text.split(/\s+/u).slice(0, 6).join(' ').slice(0, 120);
}

/** The same without scripts. */
export function PlainCompose({ language, sendKey }: { readonly language: string; readonly sendKey: string }) {
  const words = useWordsHere();
  return (
    <Stack gap={5}>
      <Text color="muted">{words['compose.plain']}</Text>
      <ActForm
        action="story.send"
        sendKey={sendKey}
        hidden={{ language }}
        then={`/${language}/mine/{story}`}
        button={words['send']}
      >
        {(sent) => (
          <>
            <TextField name="title" label={words['field.title']} required defaultValue={sent['title']} />
            <TextArea name="text" label={words['field.text']} required rows={10} defaultValue={sent['text']} />
          </>
        )}
      </ActForm>
    </Stack>
  );
}
