export { InputGroup } from './InputGroup.js';
export { InputGroupText } from './InputGroupText.js';
export type { InputGroupProps, InputGroupTextProps } from './InputGroup.props.js';
