export { Calendar } from './Calendar.js';
export { RangeCalendar } from './RangeCalendar.js';
export type {
  CalendarChangeReason,
  CalendarProps,
  CalendarViewProps,
  DateRange,
  RangeCalendarProps,
} from './Calendar.props.js';
