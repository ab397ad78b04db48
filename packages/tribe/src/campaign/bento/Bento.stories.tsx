import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Card } from '@wusum/react/card';
import { Heading } from '@wusum/react/heading';
import { Text } from '@wusum/react/text';
import { Bento, BentoItem } from './index.js';
import file from './Bento.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Cells of different sizes that together fill a rectangle.
 */
const meta = preview.meta({ title: 'Tribe/Campaign/Bento', component: Bento });

const spans = ['large', 'one', 'one', 'one', 'wide'] as const;

export const Playground = meta.story({
  render: words.render(({ cells }) => (
    <Bento>
      {Object.values(cells).map(({ heading, text }, index) => (
        <BentoItem key={heading} span={spans[index]}>
          <Card padding="lg">
            <Heading level={3}>{heading}</Heading>
            <Text color="muted">{text}</Text>
          </Card>
        </BentoItem>
      ))}
    </Bento>
  )),
});

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
