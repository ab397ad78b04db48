import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Text } from '../text/index.js';
import { Highlight } from './index.js';
import file from './Highlight.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A text with the places that a search finds. Use it in results of a search. Do not use it for stress (`Em`, `Strong`).
 * Arabic is found without vowel signs, hamza or the article, and its letters stay joined.
 */
const meta = preview.meta({
  title: 'Components/Highlight',
  component: Highlight,
  args: { children: words.en.text, search: words.en.search },
  render: words.render(({ text, search }) => (
    <Text>
      <Highlight search={search}>{text}</Highlight>
    </Text>
  )),
});

export const Playground = meta.story();

export const InArabic = meta.story({ globals: { lang: 'ar' } });
