import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Manifesto } from './index.js';
import file from './Manifesto.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The convictions of a community, sentence by sentence. Use it for three to nine sentences that people can read aloud.
 * Do not use it for rules that are enforced, nor for features.
 */
const meta = preview.meta({
  title: 'Tribe/Thought/Manifesto',
  component: Manifesto,
  args: { statements: [{ text: words.en.one }] },
  argTypes: { statements: { control: false } },
  render: () => <Ours />,
});

function Ours() {
  const { one, oneWhy, two, twoWhy, three, threeWhy } = useWords(words);
  return (
    <Manifesto
      statements={[
        { text: one, because: oneWhy },
        { text: two, because: twoWhy },
        { text: three, because: threeWhy },
      ]}
    />
  );
}

export const Playground = meta.story({});

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
