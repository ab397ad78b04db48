import { standingPageMessages } from '@wusum/contract/messages/standing-page';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, fn, screen, waitFor } from 'storybook/test';
import { specimen, storyTime } from '../../../test/stories/specimen.js';
import { StandingPage, type StandingPageProps } from './index.js';
import file from './StandingPage.words.json' with { type: 'json' };

const words = storyWords(file);
const day = 86_400_000;

/**
 * Where a member's story stands, use by use. Each consent is withdrawn alone, after the page has said what will happen and
 * by when. Use it for the member whose story it is. Do not use it for hosts: they cannot withdraw for somebody else.
 */
const meta = preview.meta({
  title: 'Tribe/Stories/StandingPage',
  component: StandingPage,
  args: {
    story: specimen(words.en, 'en', { id: 'door', uses: ['publish', 'photo', 'quotation', 'training'] }),
    surfaces: [],
    now: storyTime,
    goneBy: () => storyTime + day,
    onWithdraw: fn(async () => {}) as StandingPageProps['onWithdraw'],
    onUndo: fn(async () => {}) as StandingPageProps['onUndo'],
  },
  argTypes: { story: { control: false }, surfaces: { control: false }, now: { control: false } },
  render: words.render((_words, args: StandingPageProps) => <Standing {...args} />),
});

function Standing(props: StandingPageProps) {
  const labels = useWords(words);
  const surfaces = (['page', 'wall'] as const).map((value) => ({ value, label: labels[value] }));
  return <StandingPage {...props} surfaces={surfaces} />;
}

export const Playground = meta.story({});

/** Nothing is granted. */
export const Nowhere = meta.story({ args: { story: specimen(words.en, 'en', { id: 'door', uses: [] }) } });

/** The line is live again where the withdrawal does not reach the server. */
export const Failed = meta.story({
  args: { onWithdraw: () => Promise.reject(new Error('offline')) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getAllByRole('button')[0]!);
    const dialog = await screen.findByRole('alertdialog');
    await userEvent.click(dialog.querySelector('button')!);
    await expect(await canvas.findByRole('alert')).toBeVisible();
  },
});

/** One use alone is withdrawn with the keyboard; focus then is on the way back. */
export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('alertdialog');
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    const undo = await canvas.findByRole('button', { name: standingPageMessages.ar['standing-page.undo'] as string });
    await waitFor(() => expect(undo).toHaveFocus());
    await expect(canvas.getAllByRole('listitem')).toHaveLength(4);
  },
});
