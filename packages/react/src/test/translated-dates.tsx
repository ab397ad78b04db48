/* oxlint-disable react/jsx-key -- the arrays hold states that are rendered one at a time */
import { Calendar } from '../components/calendar/index.js';
import { DateField } from '../components/date-field/index.js';
import { DatePicker } from '../components/date-picker/index.js';
import { DateRangePicker } from '../components/date-range-picker/index.js';
import { DateText } from '../components/date-text/index.js';
import { NumberText } from '../components/number-text/index.js';
import { RelativeTime } from '../components/relative-time/index.js';
import { TimeField } from '../components/time-field/index.js';
import { fieldStates } from './translated-parts.js';

/** States of dates, times and numbers. */
export const dateStates: Record<string, React.ReactElement[]> = {
  calendar: [
    <Calendar value="2026-11-29" today="2026-11-02" />,
    <Calendar value="2026-11-12" today="2026-11-02" calendar="both" />,
    <Calendar value="2026-11-12" today="2026-11-03" disabled />,
  ],
  'date-field': fieldStates((props) => <DateField value="2026-11-29" {...props} />),
  'date-picker': [
    ...fieldStates((props) => <DatePicker value="2026-11-29" {...props} />),
    <DatePicker open today="2026-11-02" value="2026-11-03" presets={['today']} />,
    <DatePicker open today="2026-11-02" value="2026-11-12" presets={['today', 'tomorrow']} />,
  ],
  'date-range-picker': fieldStates((props) => (
    <DateRangePicker value={{ start: '2026-11-10', end: '2026-11-18' }} {...props} />
  )),
  'date-text': [<DateText value="2026-11-29" />, <DateText value="2026-11-30" calendar="both" />],
  'number-text': [<NumberText value={1} />, <NumberText value={2} format={{ style: 'percent' }} />],
  'relative-time': ['2026-11-28T10:00:00Z', '2026-11-28T11:00:00Z'].map((value) => (
    <RelativeTime value={value} now="2026-11-28T12:00:00Z" />
  )),
  'time-field': fieldStates((props) => <TimeField value="10:30" {...props} />),
};
