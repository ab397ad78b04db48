import { appealMessages } from '@wusum/contract/messages/appeal';
import type { ModeratorNote as Note } from '../moderation.js';
import preview from '@wusum/story-kit/preview';
import { expect } from 'storybook/test';
import { threadTime, useSampleThread, withHiddenPost } from '../samples/sample-thread.js';
import { AppealForm, type AppealFormProps } from './index.js';

const hidden: Note = {
  post: '2',
  action: 'hidden',
  rule: { id: 'rule', name: '' },
  words: '',
  at: threadTime,
  appeal: 'possible',
  inForce: true,
};

/**
 * Asks for another reading of a decision, with the reader of the appeal and the date of the answer. Use it for the member
 * whose post it is. Do not use it for members who disagree with a decision about somebody else.
 */
const meta = preview.meta({
  title: 'Tribe/Care/AppealForm',
  component: AppealForm,
  args: {
    note: hidden,
    until: threadTime + 5 * 86_400_000,
    onAppeal: async () => {},
  },
  argTypes: { note: { control: false } },
  render: (args) => <OfBrand {...args} />,
});

function OfBrand(args: AppealFormProps) {
  const note = withHiddenPost(useSampleThread()).posts.find((post) => post.note)!.note!;
  return <AppealForm {...args} note={note} />;
}

export const Playground = meta.story({});

/** It was not sent: the words stay, and the member sees a message. */
export const Failed = meta.story({
  args: { onAppeal: () => Promise.reject(new Error('offline')) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), '…');
    await userEvent.click(canvas.getByRole('button'));
    await expect(await canvas.findByRole('alert')).toBeVisible();
  },
});

/** Written and sent with the keyboard. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard(appealMessages.ar['appeal.reader'] as string);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByText(appealMessages.ar['appeal.sent'] as string)).toBeVisible();
  },
});
