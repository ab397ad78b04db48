export { Field } from './Field.js';
export { useFieldControl, type ControlProps } from './field-context.js';
export type { FieldProps, FieldLabelProps } from './Field.props.js';
