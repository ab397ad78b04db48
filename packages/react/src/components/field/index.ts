export { Field } from './Field.js';
export { useFieldControl, type ControlProps } from './field-context.js';
export type { FieldProps, FieldWords } from './Field.props.js';
