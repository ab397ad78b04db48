import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Cross, Forward } from '../../test/signs.js';
import { buttonSizes, buttonTones } from '../button/index.js';
import { Stack } from '../stack/index.js';
import { IconButton } from './index.js';

/**
 * A sign in place of words, with a name for those who do not see it. Use it where the sign is known to everyone and room
 * is short. Do not use it where words would fit.
 */
const meta = preview.meta({
  title: 'Components/IconButton',
  component: IconButton,
  args: { label: 'Close', children: <Cross /> },
  argTypes: { children: { control: false }, asChild: { control: false } },
});

export const Playground = meta.story();

export const TonesAndSizes = meta.story({
  render: (args) => (
    <Stack>
      {buttonTones.map((tone) => (
        <Stack key={tone} direction="row" align="center">
          {buttonSizes.map((size) => (
            <IconButton key={size} {...args} tone={tone} size={size} />
          ))}
          <IconButton {...args} tone={tone} disabled />
        </Stack>
      ))}
    </Stack>
  ),
});

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  args: { label: 'التالي', children: <Forward />, tone: 'line' },
});

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <IconButton {...args} tone="line" />
    </AllBrands>
  ),
});
