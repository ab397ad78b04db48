import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const richTextFieldProps = {
  variants: { format: ['html', 'json'] },
  defaults: { format: 'html', readOnly: false, required: false, optional: false, disabled: false },
} as const satisfies PropsDoc;

export type RichTextFormat = (typeof richTextFieldProps.variants.format)[number];

/** `input-change`: people write or format. `form-reset`: the form is reset and the value is not controlled. */
export type RichTextChangeReason = 'input-change' | 'form-reset';

export type RichTextChangeDetails = ChangeDetails<RichTextChangeReason>;

export interface RichTextFieldProps
  extends FieldLabelProps, Omit<ComponentProps<'textarea'>, 'cols' | 'rows' | 'value' | 'defaultValue' | 'maxLength'> {
  /**
   * What a value is: HTML, or a document of ProseMirror as JSON. An empty text is an empty string in both.
   * @default 'html'
   */
  format?: RichTextFormat;
  /** The text (controlled). What the field does not know, such as scripts, styles and pictures, is removed. */
  value?: string;
  /** The text at first (uncontrolled), and again after a reset. */
  defaultValue?: string;
  /** Called when a person changes the text. */
  onValueChange?: (value: string, details: RichTextChangeDetails) => void;
  /**
   * People read and copy the text, and do not change it.
   * @default false
   */
  readOnly?: boolean;
  /**
   * The form cannot be sent without a text.
   * @default false
   */
  required?: boolean;
  /**
   * Disables the field.
   * @default false
   */
  disabled?: boolean;
}
