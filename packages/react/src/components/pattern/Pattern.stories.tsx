import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Brand } from '../brand/index.js';
import { Stack } from '../stack/index.js';
import { Pattern, patternKinds } from './index.js';

/**
 * The tribe's cloth, in whole repeats. Three places only: a cover (once on a page), a band (above the end of the page, under
 * a cover), a selvedge. Do not put words on it, nor use it as a background.
 */
const meta = preview.meta({ title: 'Components/Pattern', component: Pattern });

export const Playground = meta.story();

export const Kinds = meta.story({
  render: () => (
    <Stack direction="row">
      {patternKinds.map((kind) => (
        <div key={kind} style={{ flex: kind === 'selvedge' ? 'none' : 1, blockSize: '20rem', display: 'flex' }}>
          <Pattern variant={kind} />
        </div>
      ))}
    </Stack>
  ),
});

/** A cloth is the same from the left and from the right. */
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

/** The cloth is the same; the row of cloths begins at the right. */
export const InArabic = Kinds.extend({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Pattern {...args} />
    </AllBrands>
  ),
});
