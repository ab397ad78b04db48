export { TagsField } from './TagsField.js';
export type { TagsFieldChangeDetails, TagsFieldChangeReason, TagsFieldProps } from './TagsField.props.js';
