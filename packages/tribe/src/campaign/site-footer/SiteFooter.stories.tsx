import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { SiteFooter } from './index.js';
import file from './SiteFooter.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The end of a page of the brand, dark in both modes. Use it once, at the end of each page.
 */
const meta = preview.meta({ title: 'Tribe/Campaign/SiteFooter', component: SiteFooter });

export const Playground = meta.story({
  args: { groups: [] },
  render: words.render(({ note, legal, groups }) => (
    <SiteFooter
      note={note}
      legal={legal}
      groups={Object.values(groups).map(({ heading, links }) => ({
        heading,
        links: Object.entries(links).map(([id, text]) => ({ href: `#${id}`, text })),
      }))}
    />
  )),
});

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
