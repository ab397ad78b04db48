import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual, useWords } from '../../test/words.js';
import { Stack } from '../stack/index.js';
import { Badge, badgeTones } from './index.js';

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
      success: 'أجبنا عنه',
      warning: 'ينتظرنا',
      danger: 'اعتذرنا عنه',
      info: 'أصغينا إليه',
    },
  },
});

/**
 * One word for the state of a thing. The words say it too: colour alone tells nothing. Do not use it for something to press
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
    <Stack direction="row" gap={3} wrap>
      {badgeTones.map((tone) => (
        <Badge key={tone} color={tone}>
          {states[tone]}
        </Badge>
      ))}
    </Stack>
  );
}

export const Playground = meta.story();

export const Tones = meta.story({ render: () => <All /> });

/** Words have room above and below for Arabic letters, and no space between them. */
export const InArabic = Tones.extend({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: () => (
    <AllBrands>
      <All />
    </AllBrands>
  ),
});
