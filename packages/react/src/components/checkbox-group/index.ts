export { CheckboxGroup } from './CheckboxGroup.js';
export type { CheckboxGroupChangeReason, CheckboxGroupOrientation, CheckboxGroupProps } from './CheckboxGroup.props.js';
