import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Cross, Forward } from '../../test/signs.js';
import { bilingual } from '../../test/words.js';
import { buttonSizes, buttonTones } from '../button/index.js';
import { Stack } from '../stack/index.js';
import { IconButton } from './index.js';

const words = bilingual({ en: { close: 'Close', next: 'Next' }, ar: { close: 'أغلق', next: 'التالي' } });

/**
 * A sign in place of words, with a name for those who do not see it. Use it where the sign is known to everyone and room
 * is short. Do not use it where words would fit.
 */
const meta = preview.meta({
  title: 'Components/IconButton',
  component: IconButton,
  decorators: [words.inArgs],
  args: { label: words.en.close, children: <Cross /> },
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

/** A sign that points on turns round with the reading direction; a cross does not. */
export const PointingOn = meta.story({ args: { label: words.en.next, children: <Forward />, tone: 'line' } });

/** A sign that points on points to the left. */
export const InArabic = PointingOn.extend({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <IconButton {...args} variant="outline" />
    </AllBrands>
  ),
});
