import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { PullQuote, pullQuoteProps, type PullQuoteProps } from './index.js';
import file from './PullQuote.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * One sentence of a text, large. Use it once in a long text, near to where the sentence is. Do not use it for words of others
 * that the text argues with (`Blockquote`).
 */
const meta = preview.meta({
  title: 'Tribe/Thought/PullQuote',
  component: PullQuote,
  args: { ...pullQuoteProps.defaults },
  argTypes: { align: { control: 'radio', options: pullQuoteProps.variants.align } },
  render: words.render<PullQuoteProps>(({ quote }, args) => <PullQuote {...args}>{quote}</PullQuote>),
});

export const Playground = meta.story({});

/** Words that are not in the text: screen readers get them, with whose words they are. */
export const OfSomebody = meta.story({
  args: { repeated: false },
  render: words.render<PullQuoteProps>(({ quote, source }, args) => (
    <PullQuote {...args} source={source}>
      {quote}
    </PullQuote>
  )),
});

export const InArabic = OfSomebody.extend({ globals: { lang: 'ar' } });
