import preview from '@wusum/story-kit/preview';
import { shownOn, specimen, storyTime } from '../../../test/stories/specimen.js';
import { useBrandWords, useSampleLanguage } from '../../care/samples/use-brand-words.js';
import { StoryPage } from '../../stories/index.js';
import { StoryFrame, storyPageWords } from './StoryFrame.js';

/** One story as its member agreed to show it, with its credit, licence and the end of consent. In each brand, with a story of its own. */
const meta = preview.meta({
  title: 'Tribe/Pages/Story',
  component: StoryFrame,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  args: { children: null },
  render: storyPageWords.render(() => <OneStory />),
});

function OneStory() {
  const { eyebrow, title, name, text, last } = useBrandWords(storyPageWords);
  const story = specimen({ title, name, text: `${text}\n${last}` }, useSampleLanguage());
  return (
    <StoryFrame>
      <StoryPage story={shownOn(story, 'page')} surface="page" eyebrow={eyebrow} now={storyTime} />
    </StoryFrame>
  );
}

export const Whole = meta.story({});

export const InArabic = Whole.extend({ globals: { lang: 'ar' } });
