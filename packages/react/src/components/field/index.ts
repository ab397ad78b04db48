export { Field } from './Field.js';
export * as FieldParts from './parts.js';
export { useFieldControl, type ControlProps } from './field-context.js';
export type {
  FieldControlProps,
  FieldDescriptionProps,
  FieldErrorProps,
  FieldLabelPartProps,
  FieldLabelProps,
  FieldProps,
  FieldRootProps,
} from './Field.props.js';
