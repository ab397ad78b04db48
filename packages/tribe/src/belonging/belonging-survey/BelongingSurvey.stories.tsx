import { expect, fn, waitFor } from 'storybook/test';
import preview from '@wusum/story-kit/preview';
import { challengedBelonging, circlesOfInclusion, senseOfCommunity } from '../scales.js';
import { belongingSurveyProps } from './BelongingSurvey.props.js';
import { BelongingSurvey } from './index.js';

/**
 * Asks members how they belong: one question at a time, or all. It says what is done with the answers, and any question can
 * be left out. Use it rarely, with the results shown to those who answered. Do not use it with fewer than ten members, nor
 * where somebody can see who answered what.
 */
const meta = preview.meta({
  title: 'Tribe/Belonging/BelongingSurvey',
  component: BelongingSurvey,
  // The names of authors are as in their papers.
  parameters: { inLatin: [senseOfCommunity, challengedBelonging, circlesOfInclusion].map(({ source }) => source) },
  args: { scale: senseOfCommunity, onSend: fn(async () => {}), resultsOn: '2026-12-20' },
  argTypes: {
    scale: { control: false },
    layout: { control: 'radio', options: belongingSurveyProps.variants.layout },
  },
});

export const Playground = meta.story({});

/** All questions below each other, with one answered. */
export const All = meta.story({
  args: { scale: challengedBelonging, layout: 'all', defaultAnswers: { participation: 2 } },
});

/** Drawings with names: two circles that come closer. */
export const Circles = meta.story({ args: { scale: circlesOfInclusion } });

/** The answers did not arrive: they stay. */
export const Failed = meta.story({
  args: {
    scale: circlesOfInclusion,
    defaultAnswers: { circles: 4 },
    onSend: fn(() => Promise.reject(new Error('offline'))),
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvasElement.querySelector('button[type="submit"]')!);
    await expect(await canvas.findByRole('alert')).toBeVisible();
    await expect(canvas.getAllByRole('radio')[3]).toBeChecked();
  },
});

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    const [first] = canvas.getAllByRole('radio');
    first!.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    for (let question = 1; question < senseOfCommunity.items.length; question += 1) {
      const buttons = canvas.getAllByRole('button');
      await userEvent.click(buttons.at(-1)!);
      await waitFor(() => expect(canvas.getByRole('radiogroup')).toHaveFocus());
    }
    await userEvent.click(canvasElement.querySelector('button[type="submit"]')!);
    await expect(args.onSend).toHaveBeenCalledWith({ 'needs-1': 3 });
  },
});
