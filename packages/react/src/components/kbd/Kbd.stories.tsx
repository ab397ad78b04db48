import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Text } from '../text/index.js';
import { Kbd } from './index.js';
import file from './Kbd.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A key, or keys that are pressed together, in a sentence. Use it in a sentence that names keys. Do not use it for code
 * (`Code`).
 */
const meta = preview.meta({
  title: 'Components/Kbd',
  component: Kbd,
  render: words.render(({ before, after }) => (
    <Text>
      {before} <Kbd>Ctrl</Kbd> <Kbd>K</Kbd> {after}
    </Text>
  )),
});

export const Playground = meta.story({});

/** The keys keep their order in a sentence that is read from the right. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
