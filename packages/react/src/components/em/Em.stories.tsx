import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Text } from '../text/index.js';
import { Em } from './index.js';
import file from './Em.words.json' with { type: 'json' };

const words = storyWords(file);

/** A word with stress in a sentence. Use it for a word that a reader would stress aloud. Do not use it for the title of a work or a foreign word. */
const meta = preview.meta({
  title: 'Components/Em',
  component: Em,
  render: words.render(({ before, text, after }) => (
    <Text>
      {before} <Em>{text}</Em> {after}
    </Text>
  )),
});

export const Playground = meta.story({});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
