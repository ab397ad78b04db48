import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { progressProps } from './Progress.props.js';
import { Progress } from './index.js';
import file from './Progress.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * How much of something is done. Use it for what takes longer than some seconds. Do not use it for a measure that does not end
 * (`Meter`), nor for a short wait (`Spinner`).
 */
const meta = preview.meta({
  title: 'Components/Progress',
  component: Progress,
  decorators: [words.inArgs],
  args: { label: words.en.pictures, value: 0.64 },
});

function All() {
  const { pictures, letters, counted } = useWords(words);
  return (
    <Stack gap={4}>
      {progressProps.variants.size.map((size) => (
        <Progress key={size} size={size} label={pictures} value={0.64} color="accent" />
      ))}
      <Progress label={pictures} value={3} max={12} valueText={counted} />
      <Progress label={letters} />
    </Stack>
  );
}

export const Playground = meta.story();

export const SizesAndStates = meta.story({ render: () => <All /> });

export const Colors = meta.story({
  render: words.render(({ pictures }) => (
    <Stack gap={4}>
      {progressProps.variants.color.map((color) => (
        <Progress key={color} color={color} aria-label={pictures} value={0.4} />
      ))}
    </Stack>
  )),
});

/** The bar fills from right to left; the share has Arabic digits. */
export const InArabic = SizesAndStates.extend({ globals: { lang: 'ar' } });
