import preview from '@wusum/story-kit/preview';
import { Brand } from '../brand/index.js';
import { Stack } from '../stack/index.js';
import { brandMarkProps } from './BrandMark.props.js';
import { BrandMark } from './index.js';

/**
 * The brand's mark in the colour of the text around it. Use it once per screen, large, or small next to what the brand
 * says. Do not use it as an icon, mirror it, or put it on a pattern.
 */
const meta = preview.meta({ title: 'Components/BrandMark', component: BrandMark, args: { size: 'lg' } });

export const Playground = meta.story();

export const Sizes = meta.story({
  render: () => (
    <Stack direction="row" align="center">
      {brandMarkProps.variants.size.map((size) => (
        <BrandMark key={size} size={size} />
      ))}
    </Stack>
  ),
});

/** It is the same in both directions. */
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

/** The mark is the same; its accessible name is Arabic. */
export const InArabic = Sizes.extend({ globals: { lang: 'ar' } });
