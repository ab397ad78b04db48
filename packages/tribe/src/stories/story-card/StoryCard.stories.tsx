import { Grid } from '@wusum/react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, waitFor } from 'storybook/test';
import { shownOn, specimen, storyTime } from '../../../test/stories/specimen.js';
import { StoryCard, type StoryCardProps } from './index.js';
import file from './StoryCard.words.json' with { type: 'json' };

const words = storyWords(file);
type Name = 'door' | 'first' | 'third';

/**
 * The beginning of a story with its credit; a press anywhere opens the whole of it. Use it in a list of stories, on a
 * surface that the member agreed to. Do not use it for the whole story (`StoryPage`).
 */
const meta = preview.meta({
  title: 'Tribe/Stories/StoryCard',
  component: StoryCard,
  args: {
    story: shownOn(specimen(words.en.door, 'en', { id: 'door' }), 'wall'),
    surface: 'wall',
    href: '#door',
  },
  argTypes: { story: { control: false }, now: { control: false }, note: { control: false } },
});

interface OneProps extends Partial<StoryCardProps> {
  name: Name;
  language?: 'ar' | 'en';
  scope?: 'whole' | 'excerpt';
}

/** A story stays in its own language; the page around it follows the reader. */
function One({ name, language, scope, ...props }: OneProps) {
  const here = useWords(words);
  const told = language ? words.for(language) : here;
  const own = language ?? (here.note === words.for('ar').note ? 'ar' : 'en');
  const story = shownOn(specimen(told[name], own, { id: name, scope: scope ?? 'whole' }), 'wall');
  return <StoryCard {...props} story={story} surface="wall" href={`#${name}`} seed={name} now={storyTime} />;
}

export const Playground = meta.story({ render: () => <One name="door" /> });

/** Each in its own language, and one without a name: that is a choice, and the card says so. */
export const Several = meta.story({
  render: words.render(({ note }) => (
    <Grid>
      <One name="door" language="ar" note={note} />
      <One name="first" language="en" />
      <One name="third" language="ar" />
    </Grid>
  )),
});

/** The member agreed to an excerpt on this surface: the card has no more of it. */
export const Excerpt = meta.story({ render: () => <One name="door" scope="excerpt" /> });

export const InArabic = Several.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const links = canvas.getAllByRole('link');
    await expect(links).toHaveLength(3);
    for (const link of links) {
      await userEvent.tab();
      await waitFor(() => expect(link).toHaveFocus());
    }
    await expect(links.map((link) => getComputedStyle(link).direction)).toEqual(['rtl', 'ltr', 'rtl']);
  },
});
