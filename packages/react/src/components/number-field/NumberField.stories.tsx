import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, userEvent, within } from 'storybook/test';
import { Stack } from '../stack/index.js';
import { numberFieldProps } from './NumberField.props.js';
import { NumberField, type NumberFieldProps } from './index.js';
import file from './NumberField.words.json' with { type: 'json' };

const words = storyWords(file);
const { size: sizes } = numberFieldProps.variants;
const day = { style: 'unit', unit: 'day', unitDisplay: 'long' } as const;

/**
 * A number in the digits of the reader. Use it for an exact number: a count, an amount, a share. Do not use it for codes
 * and telephone numbers (`TextField`), nor where a rough value is enough (`Slider`).
 */
const meta = preview.meta({
  title: 'Components/NumberField',
  component: NumberField,
  args: { ...numberFieldProps.defaults, defaultValue: 8, min: 3, max: 12, step: 1 },
  argTypes: { size: { control: 'radio', options: sizes } },
  render: (args) => <Seats {...args} />,
});

function Seats(props: NumberFieldProps) {
  const { seats, why } = useWords(words);
  return <NumberField label={seats} description={why} {...props} />;
}

export const Playground = meta.story({
  play: async ({ canvasElement }) => {
    const input = within(canvasElement).getByRole<HTMLInputElement>('spinbutton');
    await userEvent.click(input);
    await userEvent.keyboard('{ArrowUp}');
    await expect(input.ariaValueNow).toBe('9');
    await userEvent.keyboard('{ArrowDown}');
    input.blur();
  },
});

/** A unit, a percentage and an amount of money: while people type, the field has the number alone. */
export const Formats = meta.story({
  render: words.render(({ wait, share, gift, length }) => (
    <Stack gap={5}>
      <NumberField label={wait} defaultValue={2} min={1} step={1} format={day} />
      <NumberField label={share} defaultValue={0.125} format={{ style: 'percent', maximumFractionDigits: 1 }} />
      <NumberField label={gift} defaultValue={12.5} format={{ style: 'currency', currency: 'EGP' }} />
      <NumberField label={length} defaultValue={1250} format={{ style: 'unit', unit: 'kilometer' }} steppers={false} />
    </Stack>
  )),
});

export const Sizes = meta.story({
  render: (args) => (
    <Stack gap={4}>
      {sizes.map((size) => (
        <Seats key={size} {...args} size={size} description={undefined} />
      ))}
    </Stack>
  ),
});

/** Empty, with an error, at its largest value, read-only and disabled. */
export const States = meta.story({
  render: words.render(({ seats, error, stories }) => (
    <Stack gap={5}>
      <NumberField label={seats} required />
      <NumberField label={seats} defaultValue={11} error={error} />
      <NumberField label={seats} defaultValue={12} max={12} />
      <NumberField label={stories} defaultValue={1001} readOnly />
      <NumberField label={stories} defaultValue={1001} disabled />
    </Stack>
  )),
});

/** Arabic has a dual for two days; digits of every script are understood. */
export const InArabic = Formats.extend({ globals: { lang: 'ar' } });
