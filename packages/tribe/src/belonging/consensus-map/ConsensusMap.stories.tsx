import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect } from 'storybook/test';
import { exampleOpinions } from '../examples.js';
import { ConsensusMap, type ConsensusMapProps } from './index.js';
import file from './ConsensusMap.words.json' with { type: 'json' };

const words = storyWords(file);
const names = Object.keys(file.en);
const map = exampleOpinions(names);

/**
 * Groups of members who vote alike, what all of them agree on, and where they differ, with the view of the minority next to
 * that of the majority. Use it after a vote on statements that members wrote. Do not use it to decide by majority.
 */
const meta = preview.meta({
  title: 'Tribe/Belonging/ConsensusMap',
  component: ConsensusMap,
  args: { map, statements: {} },
  argTypes: { map: { control: false }, statements: { control: false } },
  render: (args) => <Votes {...args} />,
});

/** One statement is in the other language: it keeps its direction. */
function Votes(props: ConsensusMapProps) {
  const own = useWords(words);
  const lang = own.mirror === words.for('ar').mirror ? 'ar' : 'en';
  const other = lang === 'ar' ? 'en' : 'ar';
  const statements = Object.fromEntries(Object.entries(own).map(([name, text]) => [name, { text, lang }]));
  return (
    <ConsensusMap
      {...props}
      statements={{ ...statements, thursday: { text: words.for(other).thursday, lang: other } }}
    />
  );
}

export const Playground = meta.story({ parameters: { inLatin: [words.en.thursday] } });

/** Six members: their views could be guessed. */
export const Few = meta.story({ args: { map: exampleOpinions(names, 0.05) } });

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  parameters: { inLatin: [words.en.thursday] },
  play: async ({ canvas }) => {
    const [together, apart] = canvas.getAllByRole('table');
    await expect(together).toHaveTextContent(words.for('ar').mirror);
    await expect(apart?.querySelectorAll('[data-minority]').length).toBeGreaterThan(1);
  },
});
