import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Text } from '../text/index.js';
import { Code } from './index.js';
import file from './Code.words.json' with { type: 'json' };

const words = storyWords(file);

/** A name or a line of code in a sentence. Use it for names of files and commands. Do not use it for keys (`Kbd`). */
const meta = preview.meta({
  title: 'Components/Code',
  component: Code,
  render: words.render(({ before, after }) => (
    <Text>
      {before} <Code>words.ar.json</Code> {after}
    </Text>
  )),
});

export const Playground = meta.story({});

/** The name of the file is read from the left, in its place in the sentence. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
