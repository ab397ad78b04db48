import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual } from '../../test/words.js';
import { Stack } from '../stack/index.js';
import { headingProps } from './Heading.props.js';
import { Heading } from './index.js';

const words = bilingual({
  en: { title: 'Learning to read from the right' },
  ar: { title: 'تعلّمت أن أقرأ من اليمين' },
});

/**
 * A title in the outline of the page. Choose `level` by the outline and `size` by the look; `display` is for one heading per
 * page. Do not use it for large text that is not a title (`Text` with `size="lead"`).
 */
const meta = preview.meta({
  title: 'Components/Heading',
  component: Heading,
  decorators: [words.inArgs],
  args: { children: words.en.title },
  argTypes: { asChild: { control: false } },
});

export const Playground = meta.story();

export const Levels = meta.story({
  render: (args) => (
    <Stack>
      {headingProps.variants.level.map((level) => (
        <Heading key={level} {...args} level={level} />
      ))}
    </Stack>
  ),
});

/** All of these have level 2. */
export const Sizes = meta.story({
  render: (args) => (
    <Stack gap={5}>
      {headingProps.variants.size.map((size) => (
        <Heading key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
});

/** Vowel signs and the descenders of the line above do not touch. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: () => (
    <Stack gap={5}>
      {headingProps.variants.size.map((size) => (
        <Heading key={size} size={size} style={{ maxInlineSize: '12em' }}>
          الرَّمزُ وَعدٌ يُقرَأ، ووَسمٌ لا يَرضى أحدٌ أن يَحمِلَه رَسمٌ لا أكثَر
        </Heading>
      ))}
    </Stack>
  ),
});

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Heading {...args} size={1} />
    </AllBrands>
  ),
});
