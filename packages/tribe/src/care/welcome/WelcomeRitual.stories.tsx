import { TextField } from '@wusum/react';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, waitFor } from 'storybook/test';
import { useBrandWords } from '../samples/use-brand-words.js';
import { WelcomeRitual, type WelcomeRitualProps } from './index.js';
import file from './WelcomeRitual.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A welcome in a few steps, each by a person with a name. A newcomer can leave it at any step. Use it once, after somebody has
 * joined. Do not use it for a tour of features (`Tour`).
 */
const meta = preview.meta({
  title: 'Tribe/Care/WelcomeRitual',
  component: WelcomeRitual,
  args: { steps: [], people: {}, onDone: () => {} },
  argTypes: { steps: { control: false }, people: { control: false } },
  render: (args) => <OfBrand {...args} />,
});

function OfBrand(args: WelcomeRitualProps) {
  const { one, two, three, ...people } = useBrandWords(words);
  const steps = [
    { id: 'one', person: 'p1', ...one },
    { id: 'two', person: 'p2', ...two, action: <TextField label={two.heading} /> },
    { id: 'three', person: 'p3', ...three },
  ];
  return <WelcomeRitual {...args} steps={steps} people={people} />;
}

export const Playground = meta.story({});

/** With the keyboard, focus goes on to the next words. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('group')).toHaveFocus());
    await userEvent.tab();
    await waitFor(() => expect(canvas.getByRole('textbox')).toHaveFocus());
  },
});
