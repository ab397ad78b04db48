import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button } from '../button/index.js';
import { Stack } from '../stack/index.js';
import { tooltipProps } from './Tooltip.props.js';
import { Tooltip, type TooltipProps } from './index.js';
import file from './Tooltip.words.json' with { type: 'json' };

const words = storyWords(file);
/**
 * A few words about its child, on hover, keyboard focus or a long touch; Escape closes it. Use it for the name of an icon,
 * or for a detail that most people do without. Do not use it for what everyone must know, for controls, or on something
 * that takes no focus.
 */
const meta = preview.meta({
  title: 'Components/Tooltip',
  component: Tooltip,
  decorators: [words.inArgs],
  parameters: { inLatin: [words.en.licence] },
  args: { ...tooltipProps.defaults, content: words.en.until, children: <Button>{words.en.licence}</Button> },
  argTypes: {
    children: { control: false },
    side: { control: 'radio', options: tooltipProps.variants.side },
    align: { control: 'radio', options: tooltipProps.variants.align },
    offset: { control: 'select', options: tooltipProps.variants.offset },
    purpose: { control: 'radio', options: tooltipProps.variants.purpose },
  },
});

const room = { paddingBlock: '4rem', paddingInline: '20%' };

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

/** An edge of the tooltip is in line with that of the child; `offset` sets the distance between both. */
export const Align = meta.story({
  render: words.render<TooltipProps>(({ edges }, args) => (
    <Stack direction="row" gap={4} wrap>
      {tooltipProps.variants.align.map((align) => (
        <Tooltip key={align} {...args} align={align} offset={3}>
          <Button>{edges[align]}</Button>
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
