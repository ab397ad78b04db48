import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Stack } from '../stack/index.js';
import { Lockup, lockupScripts, lockupSizes } from './index.js';

/**
 * The tribe's mark and name as one drawing, in the script of the language around it. Use it where a page begins and ends. Do
 * not use it in running text (write the name).
 */
const meta = preview.meta({ title: 'Components/Lockup', component: Lockup });

export const Playground = meta.story();

export const Sizes = meta.story({
  render: () => (
    <Stack gap={5} align="start">
      {lockupSizes.map((size) => (
        <Lockup key={size} size={size} />
      ))}
    </Stack>
  ),
});

export const Scripts = meta.story({
  render: () => (
    <Stack gap={5} align="start">
      {lockupScripts.map((script) => (
        <Lockup key={script} script={script} />
      ))}
    </Stack>
  ),
});

/** The name is drawn in Arabic letters, as a drawing of its own. */
export const InArabic = Sizes.extend({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: () => (
    <AllBrands>
      <Stack direction="row" gap={7} wrap>
        <Lockup script="latin" />
        <Lockup script="arabic" />
      </Stack>
    </AllBrands>
  ),
});
