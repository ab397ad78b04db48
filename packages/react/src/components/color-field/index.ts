export { ColorField } from './ColorField.js';
export type {
  ColorFieldChangeDetails,
  ColorFieldChangeReason,
  ColorFieldFormat,
  ColorFieldProps,
} from './ColorField.props.js';
