import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual, useWords } from '../../test/words.js';
import { Stack } from '../stack/index.js';
import { badgeProps } from './Badge.props.js';
import { Badge } from './index.js';

const words = bilingual({
  en: {
    draft: 'Draft',
    states: {
      neutral: 'Draft',
      accent: 'New',
      support: 'Story',
      success: 'Answered',
      warning: 'Waiting',
      danger: 'Declined',
      info: 'Heard',
    },
  },
  ar: {
    draft: 'مسوّدة',
    states: {
      neutral: 'مسوّدة',
      accent: 'جديد',
      support: 'حكاية',
      success: 'أُجيب عنه',
      warning: 'قيد الانتظار',
      danger: 'معتذَر عنه',
      info: 'قُرئ',
    },
  },
});

/**
 * One word for the state of an item. The text says it too: colour alone is not enough. Do not use it for an action
 * (`Button`), nor for a sentence (`Text`).
 */
const meta = preview.meta({
  title: 'Components/Badge',
  component: Badge,
  decorators: [words.inArgs],
  args: { children: words.en.draft },
  argTypes: { asChild: { control: false } },
});

function All() {
  const { states } = useWords(words);
  return (
    <Stack gap={3}>
      {badgeProps.variants.variant.map((variant) => (
        <Stack key={variant} direction="row" gap={3} wrap>
          {badgeProps.variants.color.map((color) => (
            <Badge key={color} variant={variant} color={color}>
              {states[color]}
            </Badge>
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

export const Playground = meta.story();

export const VariantsAndColors = meta.story({ render: () => <All /> });

/** Arabic letters have space above and below, and no letter spacing. */
export const InArabic = VariantsAndColors.extend({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: () => (
    <AllBrands>
      <All />
    </AllBrands>
  ),
});
