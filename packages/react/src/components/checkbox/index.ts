export { Checkbox } from './Checkbox.js';
export { checkboxDefaults, checkboxStates, type CheckboxProps, type CheckboxState } from './Checkbox.props.js';
