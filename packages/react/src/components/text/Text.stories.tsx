import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual } from '../../test/words.js';
import { Stack } from '../stack/index.js';
import { textProps } from './Text.props.js';
import { Text } from './index.js';

const words = bilingual({
  en: {
    story: 'I mirrored the arrows and thought I was done. Then she asked me to read the page to her father.',
    colors: {
      neutral: 'This is how it was.',
      muted: 'I heard it later, from others.',
      accent: 'Here our tribe speaks.',
      support: 'Here a guest speaks.',
      success: 'It was answered.',
      warning: 'It waits for you.',
      danger: 'It cannot be brought back.',
      info: 'It was heard.',
    },
    weights: { regular: 'Said quietly', label: 'Said clearly', strong: 'Said with weight' },
  },
  ar: {
    story: 'قلبتُ الأسهم وظننت أنني فرغت، حتى قالت لي صديقة: «اقرئي الصفحة على أبي».',
    colors: {
      neutral: 'هكذا كان الأمر.',
      muted: 'سمعته بعد حين من غيري.',
      accent: 'هنا تتكلّم قبيلتنا.',
      support: 'وهنا يتكلّم ضيف.',
      success: 'أجبنا عنه.',
      warning: 'ينتظرك.',
      danger: 'إذا ذهب لم يرجع.',
      info: 'أصغينا إليه.',
    },
    weights: { regular: 'بصوت هادئ', label: 'بصوت بيّن', strong: 'بصوت جهير' },
  },
});

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
  render: () => (
    <Stack>
      {textProps.variants.size
        .filter((size) => size !== 'code')
        .map((size) => (
          <Text key={size} size={size} style={{ maxInlineSize: '32em' }}>
            قالت لي صديقة: «اقرئيها على أبي»؛ فقرأتُ، وكان قد تعلّم <bdi lang="en">Typography</bdi> وحدَه في ١٢ سنة. أعادَ
            عليَّ السطرَ الأوّلَ مُشكَّلًا: الرَّمزُ وَعدٌ يُقرَأُ. فهِمَ منه ٩٧٫٥٪، وسأل عن الباقي: أليس هذا هو الوسم؟
          </Text>
        ))}
    </Stack>
  ),
});

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Stack gap={2}>
        <Text {...args} size="lead" />
        <Text {...args} color="muted" />
      </Stack>
    </AllBrands>
  ),
});
