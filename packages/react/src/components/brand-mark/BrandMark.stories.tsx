import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Brand } from '../brand/index.js';
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

/** It is the same from the left and from the right. */
export const NeverMirrored = meta.story({
  render: (args) => (
    <Stack direction="row">
      {(['ltr', 'rtl'] as const).map((dir) => (
        <Brand key={dir} dir={dir}>
          <BrandMark {...args} />
        </Brand>
      ))}
    </Stack>
  ),
});

/** The mark is the same; readers hear its Arabic name. */
export const InArabic = Sizes.extend({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <BrandMark {...args} />
    </AllBrands>
  ),
});
