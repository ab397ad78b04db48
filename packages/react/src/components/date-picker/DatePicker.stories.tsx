import { expect, userEvent, waitFor, within } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import file from './DatePicker.words.json' with { type: 'json' };
import { DatePicker, type DatePickerProps } from './index.js';

const words = storyWords(file);
const today = '2026-11-29';

/**
 * A date that is typed in parts or chosen in a calendar. Use it for a date near today. Do not use it for a date that people
 * know by heart (`DateField`), nor for a period (`DateRangePicker`).
 */
const meta = preview.meta({ title: 'Components/DatePicker', component: DatePicker, args: { today } });

function One(props: DatePickerProps) {
  const { meeting, why } = useWords(words);
  return <DatePicker label={meeting} description={why} {...props} />;
}

function All() {
  const { meeting, why, deadline, past, edition } = useWords(words);
  return (
    <Stack gap={4}>
      <DatePicker label={meeting} description={why} {...{ today }} />
      <DatePicker label={meeting} defaultValue="2026-12-03" required {...{ today }} />
      <DatePicker label={edition} calendar="islamic-umalqura" defaultValue="2027-02-08" {...{ today }} />
      <DatePicker label={deadline} defaultValue="2026-11-02" error={past} {...{ today }} />
      <DatePicker label={deadline} defaultValue="2026-12-20" disabled {...{ today }} />
      <DatePicker label={deadline} defaultValue="2026-12-20" readOnly {...{ today }} />
    </Stack>
  );
}

export const Playground = meta.story({ render: (args) => <One {...args} /> });

export const States = meta.story({ render: () => <All /> });

/** Days that cannot be chosen, and presets below the calendar. */
export const Open = meta.story({
  tags: ['!autodocs'],
  render: words.render<DatePickerProps>(({ meeting, taken }, args) => (
    <DatePicker
      label={meeting}
      defaultValue="2026-11-18"
      min="2026-11-05"
      unavailable={(date) => /-(20|27)$/.test(date) && taken}
      presets={['today', 'tomorrow']}
      defaultOpen
      {...args}
    />
  )),
});

/** Both calendars side by side; the field is in that of the reader. */
export const BothCalendars = meta.story({
  args: { calendar: 'both', defaultValue: '2026-11-18' },
  render: (args) => <One {...args} />,
});

/** Alt+Down opens the calendar on the chosen day; Enter chooses, and focus is on the button again. */
export const ByKeyboard = meta.story({
  tags: ['!autodocs'],
  args: { defaultValue: '2026-11-18' },
  render: (args) => <One {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getAllByRole('spinbutton')[0]!.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await canvas.findByRole('dialog');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(canvas.getByRole('button')).toHaveFocus());
    await expect(canvasElement.querySelector<HTMLInputElement>('input[type=date]')!.value).toBe('2026-11-25');
  },
});

export const InArabic = States.extend({ globals: { lang: 'ar' } });
