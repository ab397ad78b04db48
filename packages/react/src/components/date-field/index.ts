export { DateField } from './DateField.js';
export type { DateFieldChangeReason, DateFieldProps, SegmentedFieldProps } from './DateField.props.js';
