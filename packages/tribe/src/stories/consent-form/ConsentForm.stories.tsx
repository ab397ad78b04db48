import { consentFormMessages } from '@wusum/contract/messages/consent-form';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, fn } from 'storybook/test';
import { ConsentForm, type ConsentFormProps } from './index.js';
import file from './ConsentForm.words.json' with { type: 'json' };

const words = storyWords(file);

const args: ConsentFormProps = {
  story: 'door',
  version: 3,
  wording: '2026-10',
  surfaces: [],
  languages: ['en', 'fr'],
  licences: ['CC-BY-SA-4.0', 'CC-BY-NC-ND-4.0', 'LicenseRef-Told-aloud-only'],
  ends: [Date.UTC(2028, 2, 1), Date.UTC(2030, 2, 1), null],
  onAnswer: fn(async () => {}),
};

/**
 * Asks a member for consent to each use of a story alone. No answer is chosen for them. Use it before a story is sent, and
 * again for each new version of it. Do not use it to change consent that was given: withdraw it on the `StandingPage`.
 */
const meta = preview.meta({
  title: 'Tribe/Stories/ConsentForm',
  component: ConsentForm,
  args,
  argTypes: { surfaces: { control: false }, ends: { control: false }, licences: { control: false } },
  render: words.render((_words, given: ConsentFormProps) => <Asked {...given} />),
});

function Asked(props: ConsentFormProps) {
  const labels = useWords(words);
  const surfaces = (['page', 'wall', 'letter'] as const).map((value) => ({ value, label: labels[value] }));
  return <ConsentForm {...props} surfaces={surfaces} />;
}

export const Playground = meta.story({});

/** A yes asks for its terms: where, how much, until when, under which licence. */
export const Given = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getAllByRole('radio')[0]!);
    await expect(canvas.getAllByRole('checkbox')).toHaveLength(3);
    for (const box of canvas.getAllByRole('checkbox')) await expect(box).not.toBeChecked();
  },
});

/** Two uses only, for a story without pictures that nobody translates. */
export const TwoUses = meta.story({ args: { uses: ['publish', 'quotation'] } });

/** Refusing everything is an answer, too; with the keyboard alone. */
export const InArabic = TwoUses.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.tab();
    // In reading direction: the second answer is on the left.
    await userEvent.keyboard('{ArrowLeft}');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    await userEvent.click(canvas.getByRole('button', { name: consentFormMessages.ar['consent-form.give'] as string }));
    await expect(args.onAnswer).toHaveBeenCalledWith({ given: [], refused: ['publish', 'quotation'] });
    await expect(await canvas.findByText(consentFormMessages.ar['consent-form.saved'] as string)).toBeVisible();
  },
});
