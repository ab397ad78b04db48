import { Brand } from '@wusum/react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Disagreement } from './index.js';
import file from './Disagreement.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A claim and the strongest view against it, beside each other. Use it where a text argues and people who know the matter
 * disagree. Do not use it for a view without supporters.
 */
const meta = preview.meta({
  title: 'Tribe/Thought/Disagreement',
  component: Disagreement,
  args: { claim: { text: words.en.claim }, other: { text: words.en.other } },
  argTypes: { claim: { control: false }, other: { control: false } },
  render: () => <Marks />,
});

function Marks() {
  const { claim, claimName, claimRole, other, otherName, otherRole } = useWords(words);
  return (
    <Disagreement
      claim={{ text: claim, holder: { name: claimName, role: claimRole } }}
      other={{ text: other, holder: { name: otherName, role: otherRole, address: '/members/jonas' } }}
    />
  );
}

export const Playground = meta.story({});

/** In a narrow frame the claim is first. */
export const Narrow = meta.story({
  render: () => (
    <Brand frame style={{ maxInlineSize: '24rem' }}>
      <Marks />
    </Brand>
  ),
});

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
