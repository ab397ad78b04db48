import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { colorFieldProps } from './ColorField.props.js';
import { ColorField, type ColorFieldProps } from './index.js';
import file from './ColorField.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A color in OKLCH: an area, three sliders and a text. Use it for a color that people choose freely. Do not use it for one of
 * a few colors (`SwatchGroup`).
 *
 * It has an entry of its own, `@wusum/react/color-field`, which loads `culori`.
 */
const meta = preview.meta({
  title: 'Components/ColorField',
  component: ColorField,
  parameters: { inLatin: ['oklch'] },
  args: { ...colorFieldProps.defaults, defaultValue: '#c2410c' },
  argTypes: { format: { control: 'radio', options: colorFieldProps.variants.format } },
  render: (args) => <Seed {...args} />,
});

function Seed(props: ColorFieldProps) {
  const { label, why } = useWords(words);
  return <ColorField label={label} description={why} defaultValue="#c2410c" {...props} />;
}

function All() {
  const { error } = useWords(words);
  return (
    <Stack gap={6}>
      <Seed format="oklch" defaultValue="oklch(0.6 0.28 150)" />
      <Seed plane={false} error={error} />
      <Seed plane={false} disabled defaultValue="#0f766e" />
    </Stack>
  );
}

export const Playground = meta.story({});

/** A color that no screen shows; an error, without the area; disabled. */
export const States = meta.story({ render: () => <All /> });

/** Chroma grows to the left, as the sliders do; the text of the color is written from the left. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
