import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, waitFor } from 'storybook/test';
import { plainContent } from '../../content/index.js';
import { storyTime } from '../../../test/stories/specimen.js';
import { RevisionHistory } from './index.js';
import file from './RevisionHistory.words.json' with { type: 'json' };

const words = storyWords(file);
const day = 86_400_000;

/**
 * The versions of a story, newest first, with what has changed and the text as it was. Use it for the member and the hosts
 * of a story. Do not use it for readers where a member has removed something on purpose.
 */
const meta = preview.meta({
  title: 'Tribe/Stories/RevisionHistory',
  component: RevisionHistory,
  args: { revisions: [] },
  argTypes: { revisions: { control: false } },
  render: words.render(() => <Versions />),
});

function Versions() {
  const { title, text, removed, first, date } = useWords(words);
  const language = title === words.for('ar').title ? 'ar' : 'en';
  return (
    <RevisionHistory
      shown={3}
      revisions={[
        {
          version: 1,
          at: storyTime - 40 * day,
          note: { words: first, language },
          text: { title, content: plainContent(text), language },
        },
        { version: 2, at: storyTime - 12 * day, note: { words: removed, language } },
        { version: 3, at: storyTime - 9 * day, note: { words: date, language } },
      ]}
    />
  );
}

export const Playground = meta.story({});

export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.tab();
    const summary = canvasElement.querySelector('summary')!;
    await waitFor(() => expect(summary).toHaveFocus());
    await userEvent.click(summary);
    await waitFor(() => expect(canvas.getByText(words.for('ar').text)).toBeVisible());
  },
});
