export { DatePicker } from './DatePicker.js';
export type {
  DatePickerChangeReason,
  DatePickerOpenChangeReason,
  DatePickerProps,
  DatePreset,
  NamedDay,
} from './DatePicker.props.js';
