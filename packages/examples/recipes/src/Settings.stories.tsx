import { expect } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Settings } from './Settings.js';
import file from './Settings.words.json' with { type: 'json' };

const words = storyWords(file);

/** Settings that take effect at once. Each says that it is saved, and can be taken back. */
const meta = preview.meta({ title: 'Recipes/Settings', component: Settings, tags: ['!autodocs'] });

const Page = () => <Settings words={useWords(words)} />;

/** What was changed is taken back by the toast. */
export const Default = meta.story({
  render: () => <Page />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const [answers] = canvas.getAllByRole('switch');
    await expect(answers).toBeChecked();
    await userEvent.click(answers!);
    await expect(answers).not.toBeChecked();
    await userEvent.click(canvasElement.querySelector('[data-toast] button')!);
    await expect(answers).toBeChecked();
  },
});

export const InArabic = meta.story({ globals: { lang: 'ar' }, render: () => <Page /> });
