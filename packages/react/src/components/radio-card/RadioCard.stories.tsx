import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Avatar } from '../avatar/index.js';
import { RadioGroup, type RadioGroupProps } from '../radio-group/index.js';
import { RadioCard } from './index.js';
import file from './RadioCard.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * One choice of a `RadioGroup` with a picture and a description; all of the card can be pressed. Use it for two to four
 * choices that need more than a word. Do not use it for short choices (`Radio`), nor with a button or a link inside.
 */
const meta = preview.meta({
  title: 'Components/RadioCard',
  component: RadioCard,
  args: { label: '', value: '' },
  render: () => <Cards />,
});

function Cards(props: RadioGroupProps) {
  const { label, voice, text, read } = useWords(words);
  return (
    <RadioGroup label={label} defaultValue={'voice'} {...props}>
      <RadioCard value="voice" {...voice} media={<Avatar name={voice.label} size="sm" />} />
      <RadioCard value="text" {...text} media={<Avatar name={text.label} size="sm" />} />
      <RadioCard value="read" {...read} media={<Avatar name={read.label} size="sm" />} />
    </RadioGroup>
  );
}

export const Playground = meta.story({});

/** Cards of one width in a row, which continues in a new line. */
export const Horizontal = meta.story({ render: () => <Cards orientation="horizontal" /> });

/** Without a picture; one is disabled. */
export const Plain = meta.story({
  render: words.render(({ label, voice, text, read }) => (
    <RadioGroup label={label} defaultValue={'voice'}>
      <RadioCard value="voice" {...voice} />
      <RadioCard value="text" {...text} />
      <RadioCard value="read" {...read} disabled />
    </RadioGroup>
  )),
});

export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
