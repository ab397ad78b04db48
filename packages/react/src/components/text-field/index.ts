export { TextField } from './TextField.js';
export type { TextFieldChangeReason, TextFieldProps, TextFieldType } from './TextField.props.js';
