import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Text } from '../text/index.js';
import { VisuallyHidden } from './index.js';
import file from './VisuallyHidden.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Text for assistive technology alone. Use it for a heading that sighted readers see by the layout. Do not use it for
 * words that everybody needs.
 */
const meta = preview.meta({
  title: 'Components/VisuallyHidden',
  component: VisuallyHidden,
  render: words.render(({ heading, text }) => (
    <section>
      <VisuallyHidden asChild>
        <h2>{heading}</h2>
      </VisuallyHidden>
      <Text>{text}</Text>
    </section>
  )),
});

export const Playground = meta.story({});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
