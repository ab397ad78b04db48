'use client';

import { GuidelinesAcceptance, WelcomeRitual, type Guideline, type People } from '@wusum/tribe/care';
import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { useAct } from './act.ts';
import { ActForm } from './act-form.tsx';
import { useWordsHere } from './words-here.tsx';

/** Three hosts say a word each. It can be left at any step. */
export function Welcome({ people, hosts }: { readonly people: People; readonly hosts: readonly string[] }) {
  const words = useWordsHere();
  const [isDone, setIsDone] = useState(false);
  if (isDone || hosts.length === 0) return null;
  const steps = (['one', 'two', 'three'] as const).map((id, index) => ({
    id,
    person: hosts[index % hosts.length]!,
    heading: words[`welcome.${id}`],
    words: words[`welcome.${id}-words`],
  }));
  return <WelcomeRitual steps={steps} people={people} onDone={() => setIsDone(true)} />;
}

interface AcceptProps {
  readonly version: string;
  readonly since: number;
  readonly language: string;
  readonly rules: readonly Guideline[];
  readonly sendKey: string;
}

/** The rules, and the member’s yes. */
export function Accept({ version, since, language, rules, sendKey }: AcceptProps) {
  const act = useAct();
  const router = useRouter();
  const words = useWordsHere();
  return (
    <>
      <GuidelinesAcceptance
        guidelines={{ version, since, language, rules }}
        onAccept={async (accepted) => {
          await act('guidelines.accept', { version: accepted });
          router.push(`/${language}`);
        }}
      />
      <noscript>
        <ActForm
          action="guidelines.accept"
          sendKey={sendKey}
          hidden={{ version }}
          then={`/${language}`}
          button={words['keep']}
        />
      </noscript>
    </>
  );
}
