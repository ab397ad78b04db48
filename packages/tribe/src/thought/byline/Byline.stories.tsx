import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Byline, type BylineProps } from './index.js';
import file from './Byline.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The authors of a text, and its dates. Use it below the title of an article. Do not use it for the storyteller, who is
 * named as they ask to be.
 */
const meta = preview.meta({
  title: 'Tribe/Thought/Byline',
  component: Byline,
  args: { authors: [words.en.first, words.en.second], published: '2026-11-03', updated: '2026-11-20', minutes: 7 },
  argTypes: { authors: { control: false } },
  render: ({ authors: _authors, ...args }) => <Signed {...args} />,
});

function Signed(props: Partial<BylineProps>) {
  const { first, second } = useWords(words);
  return <Byline authors={[{ ...first, address: '/members/salma' }, second]} {...props} />;
}

export const Playground = meta.story({});

/** A name in another language than the page has its own direction, and does not move what is beside it. */
export const NameInAnotherLanguage = meta.story({
  render: () => (
    <Signed
      authors={[
        { ...words.for('ar').first, language: 'ar' },
        { ...words.en.second, language: 'en' },
      ]}
    />
  ),
});

export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await waitFor(() => expect(canvas.getByRole('link', { name: words.for('ar').first.name })).toHaveFocus());
  },
});
