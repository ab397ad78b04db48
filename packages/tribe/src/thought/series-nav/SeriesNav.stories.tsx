import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { SeriesNav, type SeriesNavProps } from './index.js';
import file from './SeriesNav.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The parts of a series in their order, with the one that is read now. Use it below an article. Do not use it for the
 * headings of one text (`Outline`).
 */
const meta = preview.meta({
  title: 'Tribe/Thought/SeriesNav',
  component: SeriesNav,
  args: { part: 2, series: { title: words.en.title, parts: [] } },
  argTypes: { series: { control: false } },
  render: (args) => <Marks {...args} />,
});

function Marks({ part = 2 }: Partial<SeriesNavProps>) {
  const { title, one, two, three, four } = useWords(words);
  const parts = [
    { title: one, address: '/thought/1' },
    { title: two, address: '/thought/2' },
    { title: three, address: '/thought/3' },
    { title: four },
  ];
  return <SeriesNav part={part} series={{ title, address: '/thought', parts }} />;
}

export const Playground = meta.story({});

export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const { title, one, three } = words.for('ar');
    for (const name of [title, one, three]) {
      await userEvent.tab();
      await waitFor(() => expect(canvas.getByRole('link', { name })).toHaveFocus());
    }
  },
});
