import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Button } from '../button/index.js';
import { Stack } from '../stack/index.js';
import { Tooltip, tooltipDefaults, tooltipPurposes, tooltipSides } from './index.js';

/**
 * A few words about the thing it stands at, on hover, focus or a long touch; Escape closes it. Use it for the name of a
 * sign, or a detail that most people do without. Do not use it for what everyone must know, for something to press, or
 * on something that takes no focus.
 */
const meta = preview.meta({
  title: 'Components/Tooltip',
  component: Tooltip,
  args: { ...tooltipDefaults, content: 'Agreed until March 2028', children: <Button>CC BY-SA 4.0</Button> },
  argTypes: {
    children: { control: false },
    side: { control: 'radio', options: tooltipSides },
    purpose: { control: 'radio', options: tooltipPurposes },
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

/** Sides follow the reading direction, and turn where there is no room. */
export const Sides = meta.story({
  render: (args) => (
    <Stack direction="row" gap={4} wrap>
      {tooltipSides.map((side) => (
        <Tooltip key={side} {...args} side={side}>
          <Button>{side}</Button>
        </Tooltip>
      ))}
    </Stack>
  ),
});

/** It is the name of a button that shows only a sign: readers hear it once. */
export const AsLabel = meta.story({
  args: {
    purpose: 'label',
    content: 'Close',
    children: (
      <Button>
        <span aria-hidden>×</span>
      </Button>
    ),
  },
});

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  args: { content: 'الإذن حتى مارس ٢٠٢٨', defaultOpen: true, side: 'inline-start' },
  render: (args) => (
    <div style={room}>
      <Tooltip {...args} />
    </div>
  ),
});

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Tooltip {...args} />
    </AllBrands>
  ),
});
