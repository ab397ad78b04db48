import { Stack } from '@wusum/react';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, waitFor } from 'storybook/test';
import { CreditLine, type CreditLineProps } from './index.js';
import file from './CreditLine.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The storyteller, as they asked to be named, with the licence and the end of their consent. Use it with every story.
 * Do not use it for several people (`CoCreators`).
 */
const meta = preview.meta({
  title: 'Tribe/Stories/CreditLine',
  component: CreditLine,
  args: { credit: { kind: 'none' } as CreditLineProps['credit'] },
  argTypes: { credit: { control: false } },
  render: words.render(({ teller }, args: CreditLineProps) => (
    <CreditLine
      licence="CC-BY-SA-4.0"
      until={Date.UTC(2028, 2, 1)}
      {...args}
      credit={{ kind: 'pen name', name: teller }}
    />
  )),
});

export const Playground = meta.story({});

/** A person who asked for no name, and a person with another part in the story. */
export const OtherCredits = meta.story({
  render: words.render(({ writer, translator }) => (
    <Stack gap={3}>
      <CreditLine credit={{ kind: 'none' }} />
      <CreditLine credit={{ kind: 'name', name: writer }} part="writer" />
      <CreditLine credit={{ kind: 'name', name: translator }} part="translator" licence="CC0-1.0" />
    </Stack>
  )),
});

export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await waitFor(() => expect(canvas.getByRole('link')).toHaveFocus());
    await expect(canvas.getByRole('link')).toHaveTextContent(/CC BY-SA/);
  },
});
