import { Text } from '@wusum/react';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, waitFor } from 'storybook/test';
import { TranslationToggle, type TranslationToggleProps } from './index.js';
import file from './TranslationToggle.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A text and its translation: one instead of the other, or both next to each other, each in its own direction. Use it where
 * a member's words are shown in another language. Do not use it for the language of the page (`LanguageSwitch`).
 */
const meta = preview.meta({
  title: 'Tribe/Stories/TranslationToggle',
  component: TranslationToggle,
  args: { from: 'ar', to: 'en', original: '', translation: '' },
  argTypes: {
    original: { control: false },
    translation: { control: false },
    translator: { control: false },
    defaultValue: { control: 'radio', options: ['original', 'translation', 'both'] },
  },
  render: words.render((_words, args: TranslationToggleProps) => (
    <TranslationToggle
      key={args.defaultValue}
      {...args}
      from="ar"
      to="en"
      original={<Text size="lead">{words.for('ar').text}</Text>}
      translation={<Text size="lead">{words.en.text}</Text>}
      translator={args.isMachine ? undefined : { kind: 'name', name: words.en.translator }}
    />
  )),
});

export const Playground = meta.story({});

export const SideBySide = meta.story({ args: { defaultValue: 'both' } });

/** Nobody has checked it: readers see a note. */
export const Machine = meta.story({ args: { isMachine: true } });

export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await waitFor(() => expect(canvas.getByRole('radio', { checked: true })).toHaveFocus());
    // In reading direction: the next one is on the left.
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getAllByRole('radio').at(-1)).toBeChecked();
    await expect(canvas.getByText(words.for('ar').text)).toBeVisible();
    await expect(canvas.getByText(words.en.text)).toBeVisible();
  },
});
