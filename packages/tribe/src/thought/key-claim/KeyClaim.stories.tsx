import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '@wusum/react';
import { confidences, type Claim } from '../data.js';
import { KeyClaim } from './index.js';
import file from './KeyClaim.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The claim on which a text rests, with how sure the writer is and what speaks for it. Use it once in an article that argues.
 * Do not use it for a sentence that cannot be wrong (`PullQuote`).
 */
const meta = preview.meta({
  title: 'Tribe/Thought/KeyClaim',
  component: KeyClaim,
  args: { claim: claimOf(words.en) },
  argTypes: { claim: { control: false } },
  render: () => <Marks />,
});

function claimOf({ text, study, record, testimony, would }: (typeof words)['en']): Claim {
  return {
    text,
    confidence: 'medium',
    evidence: [
      { kind: 'study', text: study, address: 'https://doi.org/10.1002/jcop.20217' },
      { kind: 'record', text: record },
      { kind: 'testimony', text: testimony },
    ],
    wouldChange: would,
  };
}

const useClaim = (): Claim => claimOf(useWords(words));

function Marks() {
  return <KeyClaim claim={useClaim()} />;
}

function All() {
  const { text } = useClaim();
  return (
    <Stack gap={7}>
      {confidences.map((confidence) => (
        <KeyClaim key={confidence} claim={{ text, confidence, evidence: [] }} />
      ))}
    </Stack>
  );
}

export const Playground = meta.story({});

/** How sure the writer is, in words, with bars that repeat it. */
export const Confidences = meta.story({ render: () => <All /> });

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
