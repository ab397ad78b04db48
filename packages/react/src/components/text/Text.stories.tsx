import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual } from '../../test/words.js';
import { Stack } from '../stack/index.js';
import { Text, textSizes, textTones, textWeights } from './index.js';

const words = bilingual({
  en: {
    story: 'I mirrored the arrows and thought I was done. Then she asked me to read the page to her father.',
    tones: {
      default: 'This is how it was.',
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
    tones: {
      default: 'هكذا كان الأمر.',
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
 * A paragraph in one of the tribe's type styles; the script around it decides size and line height. Emphasis is weight or
 * colour, never capitals or slant. Do not use it for titles (`Heading`).
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
      {textSizes
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

export const Tones = meta.story({
  render: words.render(({ tones }) => (
    <Stack gap={2}>
      {textTones.map((tone) => (
        <Text key={tone} color={tone}>
          {tones[tone]}
        </Text>
      ))}
    </Stack>
  )),
});

export const Weights = meta.story({
  render: words.render(({ weights }) => (
    <Stack gap={2}>
      {textWeights.map((weight) => (
        <Text key={weight} weight={weight}>
          {weights[weight]}
        </Text>
      ))}
    </Stack>
  )),
});

/** Vowel signs, a name in Latin letters, quotation marks, a share and a decimal: the lines keep their distance. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: () => (
    <Stack>
      {textSizes
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
