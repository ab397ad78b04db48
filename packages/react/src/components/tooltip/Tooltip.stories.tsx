import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual } from '../../test/words.js';
import { Button } from '../button/index.js';
import { Stack } from '../stack/index.js';
import { tooltipProps } from './Tooltip.props.js';
import { Tooltip, type TooltipProps } from './index.js';

const words = bilingual({
  en: {
    until: 'Agreed until March 2028',
    close: 'Close',
    sides: { 'block-start': 'Above', 'block-end': 'Below', 'inline-start': 'Before', 'inline-end': 'After' },
  },
  ar: {
    until: 'الإذن سارٍ حتى مارس ٢٠٢٨',
    close: 'إغلاق',
    sides: { 'block-start': 'فوقه', 'block-end': 'تحته', 'inline-start': 'قبله', 'inline-end': 'بعده' },
  },
});
const licence = 'CC BY-SA 4.0';

/**
 * A few words about its child, on hover, keyboard focus or a long touch; Escape closes it. Use it for the name of an icon,
 * or for a detail that most people do without. Do not use it for what everyone must know, for controls, or on something
 * that takes no focus.
 */
const meta = preview.meta({
  title: 'Components/Tooltip',
  component: Tooltip,
  decorators: [words.inArgs],
  parameters: { inLatin: [licence] },
  args: { ...tooltipProps.defaults, content: words.en.until, children: <Button>{licence}</Button> },
  argTypes: {
    children: { control: false },
    side: { control: 'radio', options: tooltipProps.variants.side },
    purpose: { control: 'radio', options: tooltipProps.variants.purpose },
  },
});

const room = { padding: '4rem 8rem' };

export const Playground = meta.story({
  render: (args) => (
    <div style={room}>
      <Tooltip {...args} />
    </div>
  ),
});

export const Open = meta.story({
  tags: ['!autodocs'],
  args: { defaultOpen: true },
  render: (args) => (
    <div style={room}>
      <Tooltip {...args} />
    </div>
  ),
});

/** Sides follow the reading direction; the opposite side is used if there is not enough space. */
export const Sides = meta.story({
  render: words.render<TooltipProps>(({ sides }, args) => (
    <Stack direction="row" gap={4} wrap>
      {tooltipProps.variants.side.map((side) => (
        <Tooltip key={side} {...args} side={side}>
          <Button>{sides[side]}</Button>
        </Tooltip>
      ))}
    </Stack>
  )),
});

/** It is the name of a button that shows only an icon. */
export const AsLabel = meta.story({
  args: {
    purpose: 'label',
    content: words.en.close,
    children: (
      <Button>
        <span aria-hidden>×</span>
      </Button>
    ),
  },
});

/** “Before” is on the right and “after” on the left. */
export const InArabic = Sides.extend({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Tooltip {...args} />
    </AllBrands>
  ),
});
