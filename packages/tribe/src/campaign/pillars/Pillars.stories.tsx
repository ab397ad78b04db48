import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import type { SignName } from '@wusum/mark/grammar';
import { Pillars, Pillar } from './index.js';
import file from './Pillars.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Two to four things that a brand is built on, side by side.
 */
const meta = preview.meta({ title: 'Tribe/Campaign/Pillars', component: Pillars });

const signs: readonly SignName[] = ['door', 'ring', 'line'];

export const Playground = meta.story({
  render: words.render(({ pillars }) => (
    <Pillars>
      {Object.values(pillars).map(({ heading, text }, index) => (
        <Pillar key={heading} heading={heading} sign={signs[index]}>
          {text}
        </Pillar>
      ))}
    </Pillars>
  )),
});

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
