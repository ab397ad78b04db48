import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, waitFor } from 'storybook/test';
import { Faq } from './index.js';
import file from './Faq.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Questions that people ask before they join. Do not use it to hide conditions.
 */
const meta = preview.meta({ title: 'Tribe/Campaign/Faq', component: Faq });

export const Playground = meta.story({
  args: { questions: [] },
  render: words.render(({ questions }) => (
    <Faq questions={Object.entries(questions).map(([id, item]) => ({ id, ...item }))} />
  )),
});

/** By keyboard: an arrow moves focus to the next question. */
export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvasElement, userEvent }) => {
    const [first, second] = canvasElement.querySelectorAll('summary');
    await userEvent.click(first!);
    await waitFor(() => expect(first!.closest('details')!.open).toBe(true));
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(second).toHaveFocus());
  },
});
