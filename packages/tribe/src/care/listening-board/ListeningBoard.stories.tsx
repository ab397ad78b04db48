import { Button } from '@wusum/react';
import preview from '@wusum/story-kit/preview';
import { expect, waitFor } from 'storybook/test';
import { emptyBoard } from '../questions.js';
import { BoardQuestion, ListeningBoard, type ListeningBoardProps } from './index.js';
import { boardWords, times, useSampleBoard } from '../samples/sample-board.js';

/**
 * Questions that the community was asked, with the way of each: asked, heard, answered, acted on or declined with a reason.
 * Use it where a community promises to listen. Do not use it for a conversation, nor for the work of hosts.
 *
 * Merged questions keep every wording, and link to each other.
 */
const meta = preview.meta({
  title: 'Tribe/Care/ListeningBoard',
  component: ListeningBoard,
  args: { now: times.onTime, board: emptyBoard, people: {} },
  argTypes: { board: { control: false }, people: { control: false }, emptyActions: { control: false } },
  render: (args) => <OfBrand {...args} />,
});

function OfBrand(args: ListeningBoardProps) {
  const sample = useSampleBoard();
  return <ListeningBoard {...args} {...sample} />;
}

export const Playground = meta.story({});

/** The third answer is late: the board says so in words, and shows it first. */
export const Overdue = meta.story({ args: { now: times.late } });

/** No question yet, in the words of the brand. */
export const Empty = meta.story({
  render: boardWords.render<ListeningBoardProps>(({ ask }, args) => (
    <ListeningBoard {...args} emptyActions={<Button>{ask}</Button>} />
  )),
});

/** The page of a question that was merged: it links to the one that goes on. */
export const Merged = meta.story({
  render: function Page(args) {
    return <BoardQuestion {...useSampleBoard()} now={args.now} question="merged" headingLevel={2} />;
  },
});

/** Each state is a link; with the keyboard, Tab and Enter. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await waitFor(() => expect(canvas.getByRole('link', { current: 'page' })).toHaveFocus());
    for (let link = 0; link < 5; link += 1) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getAllByRole('article')).toHaveLength(1);
    await expect(canvas.getByRole('article')).toHaveAttribute('data-status', 'declined');
  },
});
