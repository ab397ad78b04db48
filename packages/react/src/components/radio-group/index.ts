export { Radio } from './Radio.js';
export { RadioGroup } from './RadioGroup.js';
export type { RadioGroupChangeReason, RadioGroupOrientation, RadioGroupProps, RadioProps } from './RadioGroup.props.js';
