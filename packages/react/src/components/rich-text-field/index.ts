export { RichTextField } from './RichTextField.js';
export type {
  RichTextChangeDetails,
  RichTextChangeReason,
  RichTextFieldProps,
  RichTextFormat,
} from './RichTextField.props.js';
