import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button } from '@wusum/react/button';
import { Cover } from '../../symbols/index.js';
import { Hero } from './index.js';
import file from './Hero.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The first section of a page of the brand. Use it once, on a page that invites. Do not use it where people do something.
 */
const meta = preview.meta({ title: 'Tribe/Campaign/Hero', component: Hero });

export const Playground = meta.story({
  args: { heading: words.en.heading },
  render: words.render(({ heading, lead, join, see }) => (
    <Hero
      heading={heading}
      lead={lead}
      media={<Cover />}
      actions={
        <>
          <Button variant="solid" color="accent">
            {join}
          </Button>
          <Button>{see}</Button>
        </>
      }
    />
  )),
});

/** Without a picture. */
export const WordsAlone = meta.story({
  args: { heading: words.en.heading },
  render: words.render(({ heading, lead }) => <Hero heading={heading} lead={lead} />),
});

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
