import { Button } from '@wusum/react';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, waitFor } from 'storybook/test';
import { shownOn, specimen, storyTime } from '../../../test/stories/specimen.js';
import { StoryWall, type StoryWallProps } from './index.js';
import file from './StoryWall.words.json' with { type: 'json' };

const words = storyWords(file);
const names = ['door', 'first', 'key', 'bread', 'map'] as const;

/** Stories in the languages of their members, each with its proof. The same five come again where there are more. */
function toldStories(count: number): StoryWallProps['stories'] {
  return Array.from({ length: count }, (_, index) => {
    const language = index % 3 === 1 ? 'en' : 'ar';
    const wording = words.for(language)[names[index % names.length]!];
    return shownOn(specimen(wording, language, { id: `${names[index % names.length]!}-${index}` }), 'wall');
  });
}

const five = toldStories(names.length);
const thousands = toldStories(3000);

/**
 * Stories as cards in rows, as many next to each other as there is space for; of thousands, those near the window are in
 * the document. Use it for all stories that members agreed to show in one place. Do not use it for a few stories of a page
 * (`Grid` with `StoryCard`), nor in a box that scrolls.
 */
const meta = preview.meta({
  title: 'Tribe/Stories/StoryWall',
  component: StoryWall,
  args: { stories: five, surface: 'wall', hrefOf: ({ id }) => `#${id}`, seedOf: ({ id }) => id, now: storyTime },
  argTypes: {
    stories: { control: false },
    hrefOf: { control: false },
    seedOf: { control: false },
    noteOf: { control: false },
    emptyActions: { control: false },
    now: { control: false },
  },
});

export const Playground = meta.story({});

/** Stories that answer one call. */
export const OfOneCall = meta.story({
  render: words.render(({ note }, args: StoryWallProps) => <StoryWall {...args} noteOf={() => note} />),
});

/** Three thousand, of which those near the window are in the document. */
export const Thousands = meta.story({ args: { stories: thousands } });

/** What people can do is next to it. */
export const Empty = meta.story({
  render: words.render(({ start }, args: StoryWallProps) => (
    <StoryWall {...args} stories={[]} emptyActions={<Button variant="solid">{start}</Button>} />
  )),
});

/** Tab reads the rows one after another; the first stop leads behind the wall. */
export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const [skip, ...links] = canvas.getAllByRole('link');
    await userEvent.tab();
    await waitFor(() => expect(skip).toHaveFocus());
    for (const link of links) {
      await userEvent.tab();
      await waitFor(() => expect(link).toHaveFocus());
    }
  },
});
