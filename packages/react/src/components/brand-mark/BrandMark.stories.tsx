import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Stack } from '../stack/index.js';
import { BrandMark, brandMarkSizes } from './index.js';

/**
 * The tribe's mark in the colour of the text around it. Use it once on a screen, large, or small where the tribe speaks. Do
 * not use it as an icon, mirror it, or put it on a pattern.
 */
const meta = preview.meta({ title: 'Components/BrandMark', component: BrandMark, args: { size: 'lg' } });

export const Playground = meta.story();

export const Sizes = meta.story({
  render: () => (
    <Stack direction="row" align="center">
      {brandMarkSizes.map((size) => (
        <BrandMark key={size} size={size} />
      ))}
    </Stack>
  ),
});

/** It is not mirrored. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <BrandMark {...args} />
    </AllBrands>
  ),
});
