import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { Separator } from './index.js';

/**
 * A rule between two things that space alone does not part. Use it where the subject changes. Do not use it to make a box
 * (`Card`), nor where space would do.
 */
const meta = preview.meta({
  title: 'Components/Separator',
  component: Separator,
  render: (args) => (
    <Stack direction={args.orientation === 'vertical' ? 'row' : 'column'}>
      <Text>What was asked</Text>
      <Separator {...args} />
      <Text>What was answered</Text>
    </Stack>
  ),
});

export const Playground = meta.story();

export const Vertical = meta.story({ args: { orientation: 'vertical' } });

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: () => (
    <Stack direction="row">
      <Text>ما سُئل</Text>
      <Separator orientation="vertical" />
      <Text>ما أجيب</Text>
    </Stack>
  ),
});

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Separator {...args} />
    </AllBrands>
  ),
});
