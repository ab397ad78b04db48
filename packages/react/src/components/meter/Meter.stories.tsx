import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { meterProps } from './Meter.props.js';
import { Meter } from './index.js';
import file from './Meter.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A measure in a known range. Use it for a value that goes up and down. Do not use it for a task that ends (`Progress`).
 */
const meta = preview.meta({
  title: 'Components/Meter',
  component: Meter,
  decorators: [words.inArgs],
  args: { label: words.en.places, value: 31, max: 40, valueText: words.en.counted },
});

function Levels() {
  const { water } = useWords(words);
  return (
    <Stack gap={4}>
      {[0.9, 0.45, 0.15].map((value) => (
        <Meter key={value} label={water} value={value} low={0.3} high={0.6} optimum={1} />
      ))}
    </Stack>
  );
}

export const Playground = meta.story();

/** Good, fair and poor are a word and a colour. */
export const GoodFairAndPoor = meta.story({ render: () => <Levels /> });

export const Sizes = meta.story({
  render: (args) => (
    <Stack gap={4}>
      {meterProps.variants.size.map((size) => (
        <Meter key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
});

/** The bar fills from right to left. */
export const InArabic = GoodFairAndPoor.extend({ globals: { lang: 'ar' } });
