import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button } from '@wusum/react/button';
import { CtaBanner } from './index.js';
import file from './CtaBanner.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * An invitation at the end of a page. Use it once, with the same main action as the hero.
 */
const meta = preview.meta({ title: 'Tribe/Campaign/CtaBanner', component: CtaBanner });

export const Playground = meta.story({
  args: { heading: words.en.heading, actions: null },
  render: words.render(({ heading, text, join }) => (
    <CtaBanner
      heading={heading}
      actions={
        <Button variant="solid" color="accent" size="lg">
          {join}
        </Button>
      }
    >
      {text}
    </CtaBanner>
  )),
});

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
