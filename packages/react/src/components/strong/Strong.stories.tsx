import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Text } from '../text/index.js';
import { Strong } from './index.js';
import file from './Strong.words.json' with { type: 'json' };

const words = storyWords(file);

/** What must not be overlooked in a sentence. Use it for a word that decides something: a time, an amount, a warning. Do not use it for a heading (`Heading`), nor for whole paragraphs. */
const meta = preview.meta({
  title: 'Components/Strong',
  component: Strong,
  render: words.render(({ before, text, after }) => (
    <Text>
      {before} <Strong>{text}</Strong> {after}
    </Text>
  )),
});

export const Playground = meta.story({});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
