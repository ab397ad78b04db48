import { expect, waitFor } from 'storybook/test';
import { Stack, Text } from '@wusum/react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Corrected, Correction } from './index.js';
import file from './Correction.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A notice that a published text was wrong, and the changed place. Use it above the text, for as long as the text is read. Do
 * not use it for changes that nobody was misled by.
 */
const meta = preview.meta({
  title: 'Tribe/Thought/Correction',
  component: Correction,
  args: { correction: correctionOf(words.en) },
  argTypes: { correction: { control: false } },
  render: () => <Herd />,
});

function correctionOf({ text, was, is }: (typeof words)['en']) {
  return { id: 'valleys', at: '2026-11-20', text, was, is };
}

function Herd() {
  const text = useWords(words);
  const { before, after } = text;
  const correction = correctionOf(text);
  return (
    <Stack gap={6}>
      <Correction correction={correction} />
      <Text>
        {before} <Corrected correction={correction} />
        {after.startsWith('،') ? '' : ' '}
        {after}
      </Text>
    </Stack>
  );
}

export const Playground = meta.story({});

/** The link leads to the changed place. */
export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.tab();
    const link = canvas.getByRole('link');
    await waitFor(() => expect(link).toHaveFocus());
    await expect(canvasElement.querySelector(link.getAttribute('href')!)).toBeVisible();
  },
});
