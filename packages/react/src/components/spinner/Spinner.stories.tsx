import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { spinnerProps } from './Spinner.props.js';
import { Spinner } from './index.js';
import file from './Spinner.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Something is loading, and nobody knows how long it takes. Use it for a short wait in a small place. Do not use it where the
 * share that is done is known (`Progress`), nor where the shape of what comes is known (`Skeleton`).
 */
const meta = preview.meta({
  title: 'Components/Spinner',
  component: Spinner,
  decorators: [words.inArgs],
  args: { label: words.en.stories },
});

function All() {
  return (
    <Stack direction="row" gap={4} align="center" wrap>
      {spinnerProps.variants.size.map((size) => (
        <Spinner key={size} size={size} />
      ))}
      {spinnerProps.variants.color.map((color) => (
        <Spinner key={color} color={color} />
      ))}
    </Stack>
  );
}

export const Playground = meta.story();

export const SizesAndColors = meta.story({ render: () => <All /> });

/** Next to a text that says the same, the spinner is decorative. */
export const WithText = meta.story({
  render: words.render(({ text }) => (
    <Stack direction="row" gap={3} align="center">
      <Spinner size="sm" decorative />
      <Text>{text}</Text>
    </Stack>
  )),
});

/** It turns clockwise in both directions. */
export const InArabic = WithText.extend({ globals: { lang: 'ar' } });
