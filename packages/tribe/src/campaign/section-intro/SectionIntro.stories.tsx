import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { SectionIntro } from './index.js';
import file from './SectionIntro.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The heading of a section of a page of the brand, with a lead. Use it above what the section shows.
 */
const meta = preview.meta({ title: 'Tribe/Campaign/SectionIntro', component: SectionIntro });

export const Playground = meta.story({
  args: { heading: words.en.heading, kicker: words.en.kicker, lead: words.en.lead },
  decorators: [words.inArgs],
});

export const Centred = Playground.extend({ args: { align: 'center' } });

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
