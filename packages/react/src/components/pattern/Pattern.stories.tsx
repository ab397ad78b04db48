import preview from '@wusum/story-kit/preview';
import { Brand } from '../brand/index.js';
import { Stack } from '../stack/index.js';
import { patternProps } from './Pattern.props.js';
import { Pattern } from './index.js';

/**
 * The brand's pattern, in whole repeats. In three places only: a cover (once per page), a band (above the end of the page,
 * under a cover), a selvedge. Do not put text on it, nor use it as a background.
 */
const meta = preview.meta({ title: 'Components/Pattern', component: Pattern });

export const Playground = meta.story();

export const Variants = meta.story({
  render: () => (
    <Stack direction="row">
      {patternProps.variants.variant.map((variant) => (
        <div key={variant} style={{ flex: variant === 'selvedge' ? 'none' : 1, blockSize: '20rem', display: 'flex' }}>
          <Pattern variant={variant} />
        </div>
      ))}
    </Stack>
  ),
});

/** A pattern is the same in both directions. */
export const NeverMirrored = meta.story({
  render: (args) => (
    <Stack>
      {(['ltr', 'rtl'] as const).map((dir) => (
        <Brand key={dir} dir={dir}>
          <Pattern {...args} />
        </Brand>
      ))}
    </Stack>
  ),
});

/** The patterns are the same; their row starts at the right. */
export const InArabic = Variants.extend({ globals: { lang: 'ar' } });
