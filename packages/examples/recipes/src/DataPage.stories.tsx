import { expect } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { DataPage, type StoryState } from './DataPage.js';
import file from './DataPage.words.json' with { type: 'json' };

const words = storyWords(file);
const states: readonly StoryState[] = ['reading', 'new', 'ready'];

/** A list that is filtered, searched, sorted and selected, with actions on the selection. */
const meta = preview.meta({ title: 'Recipes/Data page', component: DataPage, tags: ['!autodocs'] });

function Page() {
  const { titles, authors, ...text } = useWords(words);
  const names = Object.values(authors);
  const stories = Object.entries(titles).map(([id, title], index) => ({
    id,
    title,
    author: names[index % names.length]!,
    minutes: 5 + ((index * 7) % 23),
    state: states[index % states.length]!,
  }));
  return <DataPage words={text} stories={stories} />;
}

/** A view of some of the rows keeps the order. */
export const Default = meta.story({
  render: () => <Page />,
  play: async ({ canvas, userEvent }) => {
    const before = canvas.getAllByRole('row').length;
    await userEvent.click(canvas.getAllByRole('radio')[3]!);
    await expect(canvas.getAllByRole('row').length).toBeLessThan(before);
  },
});

export const InArabic = meta.story({ globals: { lang: 'ar' }, render: () => <Page /> });
