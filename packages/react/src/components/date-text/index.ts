export { DateText } from './DateText.js';
export type { DateStyle, DateTextProps, TimeStyle } from './DateText.props.js';
export type { CalendarSystem, ShownCalendar } from '../../internal/date-format.js';
