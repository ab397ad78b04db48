export { TextField } from './TextField.js';
export { textFieldDefaults, textFieldTypes, type TextFieldProps, type TextFieldType } from './TextField.props.js';
