import { expect } from 'storybook/test';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { exampleReport, smallReport } from '../examples.js';
import { BelongingReport } from './index.js';
import file from './BelongingReport.words.json' with { type: 'json' };

const words = storyWords(file);
const report = exampleReport();

/**
 * What a community knows of its belonging in a period: measures with their ranges, the distribution of contributions, and
 * newcomers who came back, each with what it does not show. Use it for members: publish it where they can answer. Do not use
 * it to rank people or communities, nor as a target.
 */
const meta = preview.meta({
  title: 'Tribe/Belonging/BelongingReport',
  component: BelongingReport,
  args: { report, heading: words.en.heading },
  argTypes: { report: { control: false } },
  decorators: [words.inArgs],
});

export const Playground = meta.story({});

/** A community of seven: no figure, and why. */
export const Young = meta.story({ args: { report: smallReport(), heading: words.en.young } });

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const [chart] = canvas.getAllByRole('group');
    const [first] = [...chart!.querySelectorAll<HTMLElement>('[data-point]')];
    first!.focus();
    await userEvent.keyboard('{End}');
    await expect(document.activeElement).not.toBe(first);
    await expect(document.activeElement?.getAttribute('aria-label')).toMatch(/[\u0660-\u0669]/u);
  },
});
