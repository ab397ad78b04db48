import { expect, userEvent, within } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import file from './DateRangePicker.words.json' with { type: 'json' };
import { DateRangePicker, type DateRangePickerProps } from './index.js';

const words = storyWords(file);
const today = '2026-11-29';
const range = { start: '2026-11-10', end: '2026-11-18' };

/**
 * The first and the last day of a period, typed in parts or chosen in one calendar. Use it for a stay, an absence, the period
 * of a report. Do not use it for one day (`DatePicker`).
 */
const meta = preview.meta({ title: 'Components/DateRangePicker', component: DateRangePicker, args: { today } });

function One(props: DateRangePickerProps) {
  const { away, why } = useWords(words);
  return <DateRangePicker label={away} description={why} {...props} />;
}

function All() {
  const { away, why, stay, short, collected } = useWords(words);
  return (
    <Stack gap={4}>
      <DateRangePicker label={away} description={why} {...{ today }} />
      <DateRangePicker label={stay} defaultValue={range} required {...{ today }} />
      <DateRangePicker label={collected} calendar="islamic-umalqura" defaultValue={range} {...{ today }} />
      <DateRangePicker
        label={stay}
        defaultValue={{ start: '2026-11-10', end: '2026-11-10' }}
        error={short}
        {...{ today }}
      />
      <DateRangePicker label={collected} defaultValue={range} disabled {...{ today }} />
      <DateRangePicker label={collected} defaultValue={range} readOnly {...{ today }} />
    </Stack>
  );
}

export const Playground = meta.story({ render: (args) => <One {...args} /> });

export const States = meta.story({ render: () => <All /> });

/** A range with its caps at the start and the end in reading direction, and periods by their names. */
export const Open = meta.story({
  tags: ['!autodocs'],
  render: words.render<DateRangePickerProps>(({ stay, taken }, args) => (
    <DateRangePicker
      label={stay}
      defaultValue={range}
      min="2026-11-03"
      unavailable={(date) => /-(06|27)$/.test(date) && taken}
      presets={['this-week', 'next-week', 'this-month']}
      defaultOpen
      {...args}
    />
  )),
});

/** Two months next to each other, where there is space. */
export const TwoMonths = meta.story({
  args: { months: 2, defaultValue: { start: '2026-11-22', end: '2026-12-05' } },
  render: (args) => <One {...args} />,
});

/** The first Enter starts the range, the second one ends it. */
export const ByKeyboard = meta.story({
  tags: ['!autodocs'],
  args: { defaultValue: range },
  render: (args) => <One {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('button').focus();
    await userEvent.keyboard('{Enter}');
    await canvas.findByRole('dialog');
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
    await expect(canvas.queryByRole('dialog')).toBeNull();
    const sent = [...canvasElement.querySelectorAll<HTMLInputElement>('input[type=date]')].map(({ value }) => value);
    await expect(sent).toEqual(['2026-11-10', '2026-11-17']);
  },
});

export const InArabic = States.extend({ globals: { lang: 'ar' } });
