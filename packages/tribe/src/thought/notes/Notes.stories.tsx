import { expect, waitFor } from 'storybook/test';
import { Stack, Text } from '@wusum/react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { numberNotes } from '../numbering.js';
import { NoteRef, Notes, type NotesKind } from './index.js';
import { commons, scale } from '../../../test/thought/sources.js';
import file from './Notes.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Notes and sources with links in both ways. Use it below a text with `NoteRef` in its sentences. Do not use it for links to
 * other pages that the text does not refer to (`List`).
 */
const meta = preview.meta({
  title: 'Tribe/Thought/Notes',
  component: Notes,
  args: { notes: [] },
  argTypes: { notes: { control: false }, heading: { control: false } },
  render: () => <Page />,
});

function Page({ kind = 'notes' }: { kind?: NotesKind }) {
  const { before, middle, after, end, note } = useWords(words);
  const notes = numberNotes([
    { id: 'scale', text: note, source: scale, places: 2 },
    { id: 'commons', source: commons },
  ]);
  const [first, second] = notes as [(typeof notes)[0], (typeof notes)[0]];
  return (
    <Stack gap={6}>
      <Text>
        {before}
        <NoteRef note={first} /> {middle}
        <NoteRef note={first} place={2} />
        {after}
        <NoteRef note={second} />
        {end}
      </Text>
      <Notes notes={notes} kind={kind} />
    </Stack>
  );
}

export const Playground = meta.story({});

export const Sources = meta.story({ render: () => <Page kind="sources" /> });

/** Focus opens the note; the source in it is English, from left to right. Escape closes it, and the link leads to the list. */
export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.tab();
    const [link] = canvas.getAllByRole('doc-noteref');
    await waitFor(() => expect(link).toHaveFocus());
    await waitFor(() => expect(canvasElement.querySelector(':popover-open')).toBeVisible(), { timeout: 3000 });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvasElement.querySelector(':popover-open')).toBeNull());
    await waitFor(() => expect(link).toHaveFocus());
  },
});
