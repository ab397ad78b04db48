import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { blockquoteProps } from './Blockquote.props.js';
import { Blockquote, type BlockquoteProps } from './index.js';
import file from './Blockquote.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Words of somebody else, with their source. Use it for words that are quoted word for word. Do not use it to indent.
 */
const meta = preview.meta({
  title: 'Components/Blockquote',
  component: Blockquote,
  args: { ...blockquoteProps.defaults },
  argTypes: { size: { control: 'radio', options: blockquoteProps.variants.size } },
  render: words.render<BlockquoteProps>(({ said, who }, args) => (
    <Blockquote source={who} {...args}>
      {said}
    </Blockquote>
  )),
});

export const Playground = meta.story({});

export const Lead = meta.story({ args: { size: 'lead' } });

/** The line is at the right, where reading begins. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
