import { Isolated, storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { textProps } from './Text.props.js';
import { Text } from './index.js';
import file from './Text.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A paragraph in one of the brand's type styles; the script of the language decides size and line height. Emphasis is
 * weight or colour, never capitals or italics. Do not use it for titles (`Heading`).
 */
const meta = preview.meta({
  title: 'Components/Text',
  component: Text,
  decorators: [words.inArgs],
  args: { children: words.en.story },
  argTypes: { asChild: { control: false } },
});

export const Playground = meta.story();

export const Sizes = meta.story({
  render: (args) => (
    <Stack>
      {textProps.variants.size
        .filter((size) => size !== 'code')
        .map((size) => (
          <Text key={size} {...args} size={size} />
        ))}
      <Text size="code" asChild>
        <code dir="ltr">npm start</code>
      </Text>
    </Stack>
  ),
});

/** Longer text ends with an ellipsis. Do not clamp text that people need and cannot read elsewhere. */
export const LineClamp = meta.story({
  render: (args) => (
    <Stack style={{ inlineSize: '14rem' }}>
      {textProps.variants.lineClamp.slice(0, 3).map((lines) => (
        <Text key={lines} {...args} lineClamp={lines} />
      ))}
    </Stack>
  ),
});

export const Colors = meta.story({
  render: words.render(({ colors }) => (
    <Stack gap={2}>
      {textProps.variants.color.map((color) => (
        <Text key={color} color={color}>
          {colors[color]}
        </Text>
      ))}
    </Stack>
  )),
});

export const Weights = meta.story({
  render: words.render(({ weights }) => (
    <Stack gap={2}>
      {textProps.variants.weight.map((weight) => (
        <Text key={weight} weight={weight}>
          {weights[weight]}
        </Text>
      ))}
    </Stack>
  )),
});

/** Vowel signs, a Latin name, quotation marks, a percentage and a decimal: lines do not touch. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: words.render(({ mixed }) => (
    <Stack>
      {textProps.variants.size
        .filter((size) => size !== 'code')
        .map((size) => (
          <Text key={size} size={size} style={{ maxInlineSize: '32em' }}>
            <Isolated text={mixed} />
          </Text>
        ))}
    </Stack>
  )),
});
