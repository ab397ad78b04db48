import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, userEvent, within } from 'storybook/test';
import { Stack } from '../stack/index.js';
import { sliderProps } from './Slider.props.js';
import { RangeSlider, Slider, type SliderProps } from './index.js';
import file from './Slider.words.json' with { type: 'json' };

const words = storyWords(file);
const day = { style: 'unit', unit: 'day', unitDisplay: 'long' } as const;

/**
 * A number on a line. Use it for a value that need not be exact, and whose effect is seen at once. Do not use it for an
 * exact number (`NumberField`), nor for a few named choices (`RadioGroup`).
 *
 * Up is more in every direction; left and right follow the reading direction.
 */
const meta = preview.meta({
  title: 'Components/Slider',
  component: Slider,
  args: { ...sliderProps.defaults, defaultValue: 40 },
  argTypes: { orientation: { control: 'radio', options: sliderProps.variants.orientation }, marks: { control: false } },
  render: (args) => <Pace {...args} />,
});

function Pace(props: SliderProps) {
  const { pace, why, slow, calm, quick } = useWords(words);
  const marks = [
    { value: 0, label: slow },
    { value: 50, label: calm },
    { value: 100, label: quick },
  ];
  return <Slider label={pace} description={why} marks={marks} {...props} />;
}

export const Playground = meta.story({});

/** Two thumbs that do not pass each other. The form gets both values. */
export const Range = meta.story({
  render: words.render(({ years }) => (
    <RangeSlider
      label={years}
      min={1950}
      max={2030}
      step={5}
      defaultValue={[1970, 2005]}
      format={{ useGrouping: false }}
      marks={[1950, 1970, 1990, 2010, 2030].map((value) => ({ value }))}
      showValue
    />
  )),
});

/** The value in words: Arabic says two days by the dual. */
export const Units = meta.story({
  render: words.render(({ days, share }) => (
    <Stack gap={5}>
      <Slider label={days} min={1} max={14} defaultValue={2} format={day} showValue />
      <Slider label={share} max={1} step={0.05} defaultValue={0.35} format={{ style: 'percent' }} showValue />
    </Stack>
  )),
  play: async ({ canvasElement }) => {
    const [slider] = within(canvasElement).getAllByRole<HTMLInputElement>('slider');
    slider!.focus();
    await userEvent.keyboard('{ArrowUp}');
    await expect(slider!.value).toBe('3');
    await userEvent.keyboard('{ArrowDown}');
  },
});

/** The largest value is at the top. */
export const Vertical = meta.story({
  render: words.render(({ lamp, years }) => (
    <Stack direction="row" gap={7} wrap>
      <Pace orientation="vertical" description={undefined} label={lamp} defaultValue={70} />
      <RangeSlider label={years} orientation="vertical" defaultValue={[20, 60]} />
    </Stack>
  )),
});

/** With an error, and disabled. */
export const States = meta.story({
  render: words.render(({ days, error, years }) => (
    <Stack gap={5}>
      <Slider label={days} min={1} max={30} defaultValue={21} error={error} format={day} showValue />
      <Pace disabled />
      <RangeSlider label={years} defaultValue={[20, 60]} disabled />
    </Stack>
  )),
});

/** The line is filled from the right, and its marks are mirrored with it. */
export const InArabic = Range.extend({ globals: { lang: 'ar' } });
