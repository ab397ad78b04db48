import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Blockquote } from '@wusum/react/blockquote';
import { Card } from '@wusum/react/card';
import { Stack } from '@wusum/react/stack';
import { River } from './index.js';
import file from './River.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Words beside what they are about. Use two or three, on alternating sides.
 */
const meta = preview.meta({ title: 'Tribe/Campaign/River', component: River });

export const Playground = meta.story({
  args: { heading: words.en.ask.heading, media: null },
  render: words.render(({ ask, answer }) => (
    <Stack gap={9}>
      {[ask, answer].map(({ heading, text, quote }, index) => (
        <River
          key={heading}
          heading={heading}
          side={index === 0 ? 'end' : 'start'}
          media={
            <Card padding="lg">
              <Blockquote>{quote}</Blockquote>
            </Card>
          }
        >
          {text}
        </River>
      ))}
    </Stack>
  )),
});

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
