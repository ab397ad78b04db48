import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Stack } from '../stack/index.js';
import { Text, textSizes, textTones, textWeights } from './index.js';

/**
 * A paragraph in one of the tribe's type styles; the script around it decides size and line height. Emphasis is weight or
 * colour, never capitals or slant. Do not use it for titles (`Heading`).
 */
const meta = preview.meta({
  title: 'Components/Text',
  component: Text,
  args: { children: 'I mirrored the arrows and thought I was done. Then she asked me to read the page to her father.' },
  argTypes: { asChild: { control: false } },
});

export const Playground = meta.story();

export const Sizes = meta.story({
  render: (args) => (
    <Stack>
      {textSizes.map((size) => (
        <Text key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
});

export const Tones = meta.story({
  render: () => (
    <Stack gap={2}>
      {textTones.map((tone) => (
        <Text key={tone} tone={tone}>
          Said as {tone}
        </Text>
      ))}
    </Stack>
  ),
});

export const Weights = meta.story({
  render: () => (
    <Stack gap={2}>
      {textWeights.map((weight) => (
        <Text key={weight} weight={weight}>
          Said as {weight}
        </Text>
      ))}
    </Stack>
  ),
});

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: () => (
    <Stack>
      {textSizes.map((size) => (
        <Text key={size} size={size}>
          قلبت الأسهم وظننت أنني انتهيت، ثم طلبت أن أقرأ الصفحة لأبيها.
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
        <Text {...args} tone="muted" />
      </Stack>
    </AllBrands>
  ),
});
