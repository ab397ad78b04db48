'use client';

import { Callout, TextArea, TextField } from '@wusum/react';
import {
  ConsentForm,
  CreditChoice,
  StandingPage,
  StoryStatus,
  type Credit,
  type Licence,
  type NamedSurface,
  type Story,
  type StoryState,
  type Use,
} from '@wusum/tribe/stories';
import { useState } from 'react';
import type { Surface } from '../server/stories/surfaces.ts';
import { useAct } from './act.ts';
import { ActForm } from './act-form.tsx';
import { useWordsHere } from './words-here.tsx';

/** The steps so far, and what the member can do now. */
export function Steps({ state, now }: { readonly state: StoryState; readonly now: number }) {
  const act = useAct();
  return (
    <StoryStatus
      state={state}
      now={now}
      onAction={async (action) => void (await act('story.act', { story: state.story, action }))}
    />
  );
}

interface OfStory {
  readonly story: Story<Surface>;
  readonly surfaces: readonly NamedSurface<Surface>[];
}

/** Where it is shown, each use to be withdrawn alone. Copies go with the withdrawal itself, so they are gone at once. */
export function Stands({ story, surfaces, now }: OfStory & { readonly now: number }) {
  const act = useAct();
  const send = (action: string) => async (grant: { readonly id: string }) =>
    void (await act(action, { story: story.id, grant: grant.id }));
  return (
    <StandingPage
      story={story}
      surfaces={surfaces}
      now={now}
      goneBy={() => now}
      onWithdraw={send('story.withdraw-use')}
      onUndo={send('story.give-again')}
    />
  );
}

interface AgreeProps extends OfStory {
  readonly uses: readonly Use[];
  readonly licences: readonly Licence[];
  readonly wording: string;
  readonly ends: readonly (number | null)[];
}

/** What a member agrees to, each use alone. */
export function Agree({ story, ...asked }: AgreeProps) {
  const act = useAct();
  const words = useWordsHere();
  const [isKept, setIsKept] = useState(false);
  return (
    <>
      {isKept ? (
        <Callout color="success" live="polite">
          {words['mine.saved']}
        </Callout>
      ) : null}
      <ConsentForm<Surface>
        {...asked}
        story={story.id}
        version={story.version}
        languages={['en', 'ar']}
        onAnswer={async ({ given }) => {
          for (const terms of given) await act('story.consent', { ...terms });
          setIsKept(true);
        }}
      />
    </>
  );
}

/** How the member is named. */
export function Named({ story, credit }: { readonly story: string; readonly credit: Credit }) {
  const act = useAct();
  return (
    <CreditChoice credit={credit} onChoose={async (chosen) => void (await act('story.credit', { story, ...chosen }))} />
  );
}

interface ReviseProps {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly sendKey: string;
}

/** Another text, which is another version. */
export function Revise({ id, title, text, language, sendKey }: ReviseProps) {
  const words = useWordsHere();
  return (
    <ActForm
      action="story.revise"
      sendKey={sendKey}
      hidden={{ story: id, language }}
      button={words['keep']}
      done={words['mine.saved']}
    >
      {(sent) => (
        <>
          <TextField name="title" label={words['field.title']} required defaultValue={sent['title'] ?? title} />
          <TextArea name="text" label={words['field.text']} required rows={10} defaultValue={sent['text'] ?? text} />
        </>
      )}
    </ActForm>
  );
}
