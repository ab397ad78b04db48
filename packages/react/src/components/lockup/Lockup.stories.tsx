import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { lockupProps } from './Lockup.props.js';
import { Lockup } from './index.js';

/**
 * The brand's mark and name as one drawing, in the script of the language of the scope. Use it in the header and the footer
 * of a page. Do not use it in running text (write the name).
 */
const meta = preview.meta({ title: 'Components/Lockup', component: Lockup });

export const Playground = meta.story();

export const Sizes = meta.story({
  render: () => (
    <Stack gap={5} align="start">
      {lockupProps.variants.size.map((size) => (
        <Lockup key={size} size={size} />
      ))}
    </Stack>
  ),
});

export const Scripts = meta.story({
  render: () => (
    <Stack gap={5} align="start">
      {lockupProps.variants.script.map((script) => (
        <Lockup key={script} script={script} />
      ))}
    </Stack>
  ),
});

/** The mark is at the start of the name in its reading direction, at its end, or above it. */
export const Arrangements = meta.story({
  render: () => (
    <Stack gap={6} align="start">
      {lockupProps.variants.arrangement.map((arrangement) => (
        <Lockup key={arrangement} arrangement={arrangement} />
      ))}
      <Lockup script="both" arrangement="stacked" />
    </Stack>
  ),
});

/** The Arabic name is a drawing of its own. */
export const InArabic = Sizes.extend({ globals: { lang: 'ar' } });
