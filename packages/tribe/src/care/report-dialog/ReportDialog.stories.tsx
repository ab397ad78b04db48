import { reportMessages } from '@wusum/contract/messages/report';
import { Dialog } from '@wusum/react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, within } from 'storybook/test';
import { useBrandWords } from '../samples/use-brand-words.js';
import { ReportDialog, type ReportDialogProps } from './index.js';
import file from './ReportDialog.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Reports a post to the hosts: the reasons of the community, who reads each, and what happens next. Use it for a post that
 * breaks a rule. Do not use it for a disagreement.
 */
const meta = preview.meta({
  title: 'Tribe/Care/ReportDialog',
  component: ReportDialog,
  args: { reasons: [], next: '', onReport: async () => {} },
  argTypes: { trigger: { control: false }, next: { control: false }, reasons: { control: false } },
  render: (args) => <OfBrand {...args} />,
});

function OfBrand(args: ReportDialogProps) {
  const { next, ...reasons } = useBrandWords(words);
  const { open } = useWords(words);
  return (
    <ReportDialog
      {...args}
      trigger={<Dialog.Trigger>{open}</Dialog.Trigger>}
      next={next}
      reasons={Object.entries(reasons).map(([id, { label, to }]) => ({ id, label, goesTo: to }))}
    />
  );
}

export const Playground = meta.story({});

export const Open = meta.story({ args: { defaultOpen: true }, tags: ['!autodocs'] });

/** With the keyboard: open it, choose a reason, send it; then it says what happens next. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const dialog = within(canvasElement.querySelector('dialog')!);
    dialog.getAllByRole('radio')[0]!.focus();
    await userEvent.keyboard(' ');
    await userEvent.click(dialog.getByRole('button', { name: reportMessages.ar['report.send'] as string }));
    await expect(await canvas.findByRole('status')).toBeVisible();
  },
});
