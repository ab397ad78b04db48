import { expect, userEvent, within } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import file from './Calendar.words.json' with { type: 'json' };
import { Calendar, RangeCalendar, type CalendarProps } from './index.js';

const words = storyWords(file);
const today = '2026-11-29';

/**
 * A month of days, one of which is chosen. Use it where people need to see the days around. Do not use it for a date that
 * people know by heart (`DateField`).
 */
const meta = preview.meta({
  title: 'Components/Calendar',
  component: Calendar,
  args: { today, defaultValue: '2026-11-18' },
});

function One(props: CalendarProps) {
  return <Calendar aria-label={useWords(words).meeting} {...props} />;
}

function All() {
  const { meeting, absence, reason } = useWords(words);
  return (
    <Stack direction="row" gap={6} wrap>
      <Calendar
        aria-label={meeting}
        defaultValue="2026-11-18"
        min="2026-11-05"
        unavailable={(date) => /-(20|27)$/.test(date) && reason}
        {...{ today }}
      />
      <Calendar aria-label={meeting} calendar="both" defaultValue="2026-11-18" {...{ today }} />
      <RangeCalendar aria-label={absence} defaultValue={{ start: '2026-11-10', end: '2026-11-18' }} {...{ today }} />
    </Stack>
  );
}

export const Playground = meta.story({
  render: (args) => <One {...args} />,
});

/** With days that cannot be chosen, with both calendars, and with a range. */
export const Kinds = meta.story({ render: () => <All /> });

/** Umm al-Qura, in the digits of the reader. */
export const Hijri = meta.story({
  args: { calendar: 'islamic-umalqura' },
  globals: { lang: 'ar' },
  render: (args) => <One {...args} />,
});

/** Two months of a range, which mirror with the page. */
export const TwoMonths = meta.story({
  render: words.render(({ absence }) => (
    <RangeCalendar
      aria-label={absence}
      months={2}
      defaultValue={{ start: '2026-11-22', end: '2026-12-05' }}
      {...{ today }}
    />
  )),
});

/** The arrow keys follow what is seen. */
export const ByKeyboard = meta.story({
  render: words.render(({ meeting }) => <Calendar aria-label={meeting} defaultValue="2026-11-18" {...{ today }} />),
  play: async ({ canvasElement }) => {
    const day = (date: string) => canvasElement.querySelector<HTMLElement>(`[data-date='${date}']`)!;
    day('2026-11-18').focus();
    await userEvent.keyboard('{ArrowDown}{PageDown}{Enter}');
    await expect(day('2026-12-25')).toHaveAttribute('data-selected');
    await expect(within(canvasElement).getAllByRole('grid')).toHaveLength(1);
  },
});

export const InArabic = Kinds.extend({ globals: { lang: 'ar' } });
