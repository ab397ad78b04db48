export { PinField } from './PinField.js';
export type { PinFieldChangeReason, PinFieldProps, PinFieldType } from './PinField.props.js';
