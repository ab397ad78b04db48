export { ButtonGroup } from './ButtonGroup.js';
export type { ButtonGroupOrientation, ButtonGroupProps, ButtonGroupVariant } from './ButtonGroup.props.js';
