import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { DateText } from './index.js';
import file from './DateText.words.json' with { type: 'json' };

const words = storyWords(file);

/** A date in the digits, the order and the calendar of the reader. Do not use it for how long ago (`RelativeTime`). */
const meta = preview.meta({ title: 'Components/DateText', component: DateText, args: { value: '2026-11-29' } });

function All() {
  const { told, meeting, deadline } = useWords(words);
  return (
    <Stack gap={2}>
      <Text>
        <span>{told}</span>: <DateText value="2026-11-29" dateStyle="long" calendar="both" />
      </Text>
      <Text>
        <span>{meeting}</span>: <DateText value="2026-12-04T16:30:00Z" timeStyle="short" timeZone="Asia/Riyadh" />
      </Text>
      <Text>
        <span>{deadline}</span>: <DateText value="2027-02-08" dateStyle="full" calendar="islamic-umalqura" />
      </Text>
    </Stack>
  );
}

export const Playground = meta.story();

/** Gregorian with Umm al-Qura, an instant in a named time zone, and Umm al-Qura alone. */
export const CalendarsAndZones = meta.story({ render: () => <All /> });

export const InArabic = CalendarsAndZones.extend({ globals: { lang: 'ar' } });
