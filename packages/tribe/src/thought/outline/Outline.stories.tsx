import { expect, waitFor } from 'storybook/test';
import { Grid, Prose } from '@wusum/react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import type { TextHeading } from '../headings.js';
import { Outline } from './index.js';
import file from './Outline.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The headings of a text as links; the one that people have come to is marked. Use it beside a text with three headings or
 * more. Do not use it for the pages of a series (`SeriesNav`).
 */
const meta = preview.meta({
  title: 'Tribe/Thought/Outline',
  component: Outline,
  args: { headings: [] },
  argTypes: { headings: { control: false } },
  render: () => <Page />,
});

function useHeadings(): readonly TextHeading[] {
  const { lines, hand, yard, ask } = useWords(words);
  return [
    { id: 'lines', text: lines, level: 2 },
    { id: 'hand', text: hand, level: 2 },
    { id: 'yard', text: yard, level: 3 },
    { id: 'ask', text: ask, level: 2 },
  ];
}

function Page() {
  const text = useWords(words);
  return (
    <Grid columns={{ initial: 1, lg: 2 }} gap={6}>
      <Outline headings={useHeadings()} />
      <Prose>
        <h2 id="lines">{text.lines}</h2>
        <p>{text.linesText}</p>
        <h2 id="hand">{text.hand}</h2>
        <p>{text.handText}</p>
        <h3 id="yard">{text.yard}</h3>
        <p>{text.yardText}</p>
        <h2 id="ask">{text.ask}</h2>
        <p>{text.askText}</p>
      </Prose>
    </Grid>
  );
}

export const Playground = meta.story({});

export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    const link = canvas.getByRole('link', { name: words.for('ar').lines });
    await waitFor(() => expect(link).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(link).toHaveAttribute('aria-current', 'location'));
  },
});
