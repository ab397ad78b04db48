import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual, useWords } from '../../test/words.js';
import { Badge } from '../badge/index.js';
import { Stack, stackDirections, stackGaps, stackJustifies, type StackProps } from './index.js';

const words = bilingual({
  en: { order: ['First', 'Second', 'Third'] },
  ar: { order: ['أولًا', 'ثانيًا', 'ثالثًا'] },
});

/**
 * Things one after another with the same space between them. Use it for most layout: a form's fields, a row of actions. Do
 * not use it for columns that line up across rows (`Grid`).
 */
const meta = preview.meta({
  title: 'Components/Stack',
  component: Stack,
  args: { direction: 'row' },
  argTypes: { asChild: { control: false }, children: { control: false } },
});

function Three(props: StackProps) {
  return (
    <Stack {...props}>
      {useWords(words).order.map((word) => (
        <Badge key={word}>{word}</Badge>
      ))}
    </Stack>
  );
}

export const Playground = meta.story({ render: (args) => <Three {...args} /> });

export const Directions = meta.story({
  render: () => (
    <Stack gap={6}>
      {stackDirections.map((direction) => (
        <Three key={direction} direction={direction} align="start" />
      ))}
    </Stack>
  ),
});

export const Gaps = meta.story({
  render: () => (
    <Stack gap={2}>
      {stackGaps.map((gap) => (
        <Three key={gap} direction="row" gap={gap} />
      ))}
    </Stack>
  ),
});

export const Justified = meta.story({
  render: () => (
    <Stack gap={2}>
      {stackJustifies.map((justify) => (
        <Three key={justify} direction="row" justify={justify} />
      ))}
    </Stack>
  ),
});

/** A row begins at the right; start and end change sides. */
export const InArabic = Justified.extend({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Three {...args} />
    </AllBrands>
  ),
});
