export { TextArea } from './TextArea.js';
export type { TextAreaChangeReason, TextAreaProps } from './TextArea.props.js';
