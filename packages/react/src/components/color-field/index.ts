export { ColorField } from './ColorField.js';
export type {
  ColorFieldChangeDetails,
  ColorFieldChangeReason,
  ColorFieldFormat,
  ColorFieldProps,
  ColorGuide,
} from './ColorField.props.js';
