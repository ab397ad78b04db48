export { DateRangePicker } from './DateRangePicker.js';
export type { DateRangePickerProps, DateRangePreset, NamedRange } from './DateRangePicker.props.js';
