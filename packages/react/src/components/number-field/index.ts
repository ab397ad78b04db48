export { NumberField } from './NumberField.js';
export type { NumberFieldChangeDetails, NumberFieldChangeReason, NumberFieldProps } from './NumberField.props.js';
