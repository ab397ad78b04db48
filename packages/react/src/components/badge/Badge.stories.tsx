import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Stack } from '../stack/index.js';
import { Badge, badgeTones, type BadgeTone } from './index.js';

/**
 * One word for the state of a thing. The words say it too: colour alone tells nothing. Do not use it for something to press
 * (`Button`), nor for a sentence (`Text`).
 */
const meta = preview.meta({
  title: 'Components/Badge',
  component: Badge,
  args: { children: 'Draft' },
  argTypes: { asChild: { control: false } },
});

const words: Record<BadgeTone, [english: string, arabic: string]> = {
  neutral: ['Draft', 'مسودّة'],
  accent: ['New', 'جديد'],
  support: ['Story', 'حكاية'],
  success: ['Answered', 'أجيب'],
  warning: ['Waiting', 'ينتظر'],
  danger: ['Declined', 'اعتذر عنه'],
  info: ['Heard', 'سُمع'],
};

function All({ arabic }: { arabic?: boolean }) {
  return (
    <Stack direction="row" gap={3} wrap>
      {badgeTones.map((tone) => (
        <Badge key={tone} tone={tone}>
          {words[tone][arabic ? 1 : 0]}
        </Badge>
      ))}
    </Stack>
  );
}

export const Playground = meta.story();

export const Tones = meta.story({ render: () => <All /> });

export const InArabic = meta.story({ globals: { lang: 'ar' }, render: () => <All arabic /> });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: () => (
    <AllBrands>
      <All />
    </AllBrands>
  ),
});
