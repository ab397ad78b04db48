import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, fn, waitFor } from 'storybook/test';
import { Newsletter } from './index.js';
import file from './Newsletter.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A form for an address to which letters are sent. Do not ask for more than the address.
 */
const meta = preview.meta({ title: 'Tribe/Campaign/Newsletter', component: Newsletter });

const args = {
  label: words.en.label,
  description: words.en.description,
  send: words.en.send,
  sent: words.en.sent,
  failed: words.en.failed,
};

export const Playground = meta.story({
  args: { ...args, onSend: fn(() => Promise.resolve()) },
  decorators: [words.inArgs],
});

/** It was not sent: the address stays. */
export const NotSent = meta.story({
  args: { ...args, onSend: () => Promise.reject(new Error('offline')) },
  decorators: [words.inArgs],
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('textbox');
    await userEvent.type(field, 'nura@example.org');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'));
    await expect(field).toHaveValue('nura@example.org');
  },
});

/** By keyboard: focus goes to the answer. */
export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent, args: { onSend } }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'nura@example.org');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveFocus());
    await expect(onSend).toHaveBeenCalledTimes(1);
  },
});
