import { storyMessages } from '@wusum/contract/messages/story';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, fn } from 'storybook/test';
import { CreditChoice, type CreditChoiceProps } from './index.js';
import file from './CreditChoice.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Asks a member how to be named: by name, by a pen name, or not at all. Use it before a story is sent, and on the page of
 * the member's own story. Do not use it for the name of an account.
 */
const meta = preview.meta({
  title: 'Tribe/Stories/CreditChoice',
  component: CreditChoice,
  args: { onChoose: fn(async () => {}) as CreditChoiceProps['onChoose'] },
  argTypes: { credit: { control: false } },
});

/** Nothing is chosen before the member chooses. */
export const Playground = meta.story({});

/** A member changes what they asked for before. */
export const Changed = meta.story({
  render: words.render(({ pen }, args: CreditChoiceProps) => (
    <CreditChoice {...args} credit={{ kind: 'pen name', name: pen }} />
  )),
});

export const InArabic = Changed.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onChoose).toHaveBeenCalledWith({ kind: 'none' });
    await expect(await canvas.findByText(storyMessages.ar['story.saved'] as string)).toBeVisible();
  },
});
