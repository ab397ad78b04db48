export { TextArea } from './TextArea.js';
export { textAreaDefaults, type TextAreaProps } from './TextArea.props.js';
