import { expect } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Measures, type Measure } from './Measures.js';
import file from './Measures.words.json' with { type: 'json' };

const words = storyWords(file);

const autumn: readonly Measure[] = [
  { id: 'answered', value: 0.82, before: 0.74, aim: 0.8 },
  { id: 'returned', value: 0.41, before: 0.47, aim: 0.5 },
  { id: 'credited', value: 0.98, before: 0.96, aim: 0.95 },
  { id: 'taught', value: 0.19, before: 0.22, aim: 0.4 },
];
const summer = autumn.map((measure) => ({ ...measure, value: measure.before, before: measure.value }));

/** Measures of belonging: each with what it means, what changed, and the numbers as a table. */
const meta = preview.meta({ title: 'Recipes/Measures', component: Measures, tags: ['!autodocs'] });

const Page = () => <Measures words={useWords(words)} measures={{ autumn, summer }} />;

/** Another season has other numbers, in the cards and in the table. */
export const Default = meta.story({
  render: () => <Page />,
  play: async ({ canvas, userEvent }) => {
    const table = canvas.getByRole('table');
    const before = table.textContent;
    await userEvent.click(canvas.getAllByRole('radio')[1]!);
    await expect(table.textContent).not.toBe(before);
  },
});

export const InArabic = meta.story({ globals: { lang: 'ar' }, render: () => <Page /> });
