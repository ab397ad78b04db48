export { Checkbox } from './Checkbox.js';
export type { CheckboxChangeReason, CheckboxProps, CheckboxState } from './Checkbox.props.js';
