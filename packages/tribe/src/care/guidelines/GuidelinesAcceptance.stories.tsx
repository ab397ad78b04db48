import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, waitFor } from 'storybook/test';
import { useBrandWords, useSampleLanguage } from '../samples/use-brand-words.js';
import { GuidelinesAcceptance, type GuidelinesAcceptanceProps } from './index.js';
import file from './GuidelinesAcceptance.words.json' with { type: 'json' };

const words = storyWords(file);
const since = Date.UTC(2026, 10, 1);

/**
 * The rules of a community as words, and the answer to them. A member who has agreed before sees what has changed. Use it
 * before the first post. Do not use it for terms of service.
 */
const meta = preview.meta({
  title: 'Tribe/Care/GuidelinesAcceptance',
  component: GuidelinesAcceptance,
  args: { guidelines: { version: '2', since, language: 'en', rules: [] }, onAccept: async () => {} },
  argTypes: { guidelines: { control: false }, accepted: { control: false } },
  render: (args) => <OfBrand {...args} />,
});

function OfBrand({ again = false, ...args }: GuidelinesAcceptanceProps & { again?: boolean }) {
  const { a, b, c } = useBrandWords(words);
  const language = useSampleLanguage();
  const rules = [
    { id: 'a', name: a.name, text: a.text },
    { id: 'b', ...b },
    { id: 'c', ...c },
  ];
  const before = [{ id: 'a', name: a.name, text: a.before }, rules[1]!];
  return (
    <GuidelinesAcceptance
      {...args}
      guidelines={{ version: '2', since, language, rules }}
      {...(again ? { accepted: { version: '1', since: 0, language, rules: before } } : {})}
    />
  );
}

export const Playground = meta.story({});

/** A member who has agreed before sees what is new, what has changed, and how it read. */
export const Changed = meta.story({ render: (args) => <OfBrand {...args} again /> });

export const Accepted = meta.story({ args: { acceptedAt: Date.UTC(2026, 10, 24) } });

/** The answer was not kept: the member sees a message. */
export const Failed = meta.story({
  args: { onAccept: () => Promise.reject(new Error('offline')) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(await canvas.findByRole('alert')).toBeVisible();
  },
});

/** The earlier words are the first stop of the keyboard, and open. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: (args) => <OfBrand {...args} again />,
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.tab();
    await waitFor(() => expect(canvasElement.querySelector('summary')).toHaveFocus());
    await userEvent.click(canvasElement.querySelector('summary')!);
    await expect(canvasElement.querySelector('details')).toHaveAttribute('open');
  },
});
