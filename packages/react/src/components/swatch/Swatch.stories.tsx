import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { swatchProps } from './Swatch.props.js';
import { Swatch, SwatchGroup, SwatchItem, type SwatchGroupProps } from './index.js';
import file from './Swatch.words.json' with { type: 'json' };

const words = storyWords(file);

const colors = {
  madder: 'oklch(0.52 0.19 27)',
  indigo: 'oklch(0.40 0.12 265)',
  saffron: 'oklch(0.78 0.16 75)',
  palm: 'oklch(0.58 0.13 145)',
  glass: 'oklch(0.75 0.13 215 / 0.4)',
};
const names = Object.keys(colors) as (keyof typeof colors)[];

/**
 * A color; `SwatchGroup` is a choice of one of a few. Use it to show a color that people chose or can choose. Do not use it
 * for a state (`Status`), or to choose any color (`ColorField`).
 */
const meta = preview.meta({
  title: 'Components/Swatch',
  component: Swatch,
  args: { color: colors.madder, size: 'md' },
  argTypes: { size: { control: 'radio', options: swatchProps.variants.size } },
});

function Colors(props: SwatchGroupProps) {
  const word = useWords(words);
  return (
    <SwatchGroup label={word.label} defaultValue={colors.indigo} {...props}>
      {names.map((name) => (
        <SwatchItem key={name} value={colors[name]} label={word[name]} />
      ))}
    </SwatchGroup>
  );
}

function All() {
  const word = useWords(words);
  return (
    <Stack gap={4}>
      {swatchProps.variants.size.map((size) => (
        <Stack key={size} direction="row" gap={3} wrap>
          {names.map((name) => (
            <Swatch key={name} size={size} color={colors[name]} label={word[name]} />
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

function Choice() {
  const word = useWords(words);
  return (
    <Stack gap={6}>
      <Colors showLabels size="sm" description={word.why} />
      <Colors error={word.error} required />
      <Colors disabled />
    </Stack>
  );
}

export const Playground = meta.story({ render: () => <Colors /> });

export const Sizes = meta.story({ render: () => <All /> });

/** With names; with an error; disabled. */
export const States = meta.story({ render: () => <Choice /> });

/** The first color is on the right; the left arrow key chooses the next one. */
export const InArabic = States.extend({ globals: { lang: 'ar' } });
