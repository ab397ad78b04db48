import { Link } from '@wusum/react';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, waitFor } from 'storybook/test';
import { storyTime } from '../../../test/stories/specimen.js';
import type { StoryCall } from '../model.js';
import { CallForStories, type CallForStoriesProps } from './index.js';
import file from './CallForStories.words.json' with { type: 'json' };

const words = storyWords(file);
const day = 86_400_000;

function callIn({ question, about, readers }: (typeof words)['en'], language: string): StoryCall {
  return {
    id: 'reading-room',
    question,
    about,
    language,
    readers: Object.values(readers),
    uses: ['publish', 'photo', 'translation'],
    until: storyTime + 21 * day,
  };
}

/**
 * The question that members answer with a story: the readers of the answers, the uses that need consent, until when, and one way
 * to write. Use it before the stories that came. Do not use it for a question that is answered in a sentence
 * (`ListeningBoard`).
 */
const meta = preview.meta({
  title: 'Tribe/Stories/CallForStories',
  component: CallForStories,
  args: { call: callIn(words.en, 'en'), href: '#write', now: storyTime },
  argTypes: { call: { control: false }, now: { control: false }, afterwards: { control: false } },
  parameters: { inLatin: [words.for('ar').readers.second, words.for('en').readers.second] },
  render: words.render((here, args: CallForStoriesProps) => (
    <CallForStories {...args} call={callIn(here, here.question === words.for('ar').question ? 'ar' : 'en')} />
  )),
});

export const Playground = meta.story({});

/** After its last day, it says so, and the way to write is replaced by what came of it. */
export const Ended = meta.story({
  args: { now: storyTime + 22 * day },
  render: words.render((here, args: CallForStoriesProps) => (
    <CallForStories
      {...args}
      call={callIn(here, here.question === words.for('ar').question ? 'ar' : 'en')}
      afterwards={<Link href="#stories">{here.afterwards}</Link>}
    />
  )),
});

export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const [start, ...others] = canvas.getAllByRole('link');
    await expect(others).toHaveLength(0);
    await userEvent.tab();
    await waitFor(() => expect(start).toHaveFocus());
    await expect(canvas.getByText(words.for('ar').readers.second).matches('bdi')).toBe(true);
  },
});
