import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect } from 'storybook/test';
import { plainContent } from '../../content/index.js';
import { drawer } from '../../../test/stories/drawer.js';
import { shownOn, specimen, storyTime } from '../../../test/stories/specimen.js';
import type { Story } from '../model.js';
import { StoryPage } from './index.js';
import file from './StoryPage.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A whole story as its member agreed to show it here, with credit, licence and the end of consent. Use it for the page of
 * one story. Do not use it in a list (`StoryCard`).
 */
const meta = preview.meta({
  title: 'Tribe/Stories/StoryPage',
  component: StoryPage,
  args: { story: shownOn(specimen(words.en, 'en', { id: 'door' }), 'page'), surface: 'page' },
  argTypes: { story: { control: false }, people: { control: false }, children: { control: false } },
});

function useStory(): { story: Story; language: string } {
  const here = useWords(words);
  const language = here.title === words.for('ar').title ? 'ar' : 'en';
  const photos = [{ address: drawer, alt: here.photo, width: 960, height: 540 }];
  const other = words.for(language === 'ar' ? 'en' : 'ar');
  const translation = {
    title: other.title,
    content: plainContent(other.text),
    language: language === 'ar' ? 'en' : 'ar',
    translator: { kind: 'name', name: other.translator } as const,
  };
  return { story: specimen(here, language, { id: 'door', photos, translations: [translation] }), language };
}

function Whole() {
  const { eyebrow, writer } = useWords(words);
  const { story } = useStory();
  return (
    <StoryPage
      story={shownOn(story, 'page')}
      surface="page"
      eyebrow={eyebrow}
      people={[{ id: '2', role: 'writer', credit: { kind: 'name', name: writer } }]}
      now={storyTime}
    />
  );
}

function TranslatedStory() {
  const { story, language } = useStory();
  const shown = shownOn({ ...story, photos: [] }, 'page', language === 'ar' ? 'en' : 'ar');
  return <StoryPage story={shown} surface="page" now={storyTime} />;
}

export const Playground = meta.story({ render: words.render(() => <Whole />) });

/** In the other language, with the original next to it on request. */
export const Translated = meta.story({ render: words.render(() => <TranslatedStory />) });

/** Consent has ended while the page was open. */
export const Ended = meta.story({
  tags: ['!autodocs'],
  render: words.render(({ title, text, name }) => (
    <StoryPage
      story={shownOn(specimen({ title, text, name }, 'en', { id: 'door' }), 'page')}
      surface="page"
      now={Date.UTC(2028, 2, 1)}
    />
  )),
});

export const InArabic = Translated.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const heading = canvas.getByRole('heading', { level: 1 });
    await expect([heading.lang, heading.dir]).toEqual(['en', 'ltr']);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByText(new RegExp(words.for('ar').text.slice(0, 20)))).toBeVisible();
  },
});
